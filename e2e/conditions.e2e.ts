import { expect, type Locator } from '@playwright/test';
import { expectNothingFound } from './access/axe';
import type { Person } from './person';
import { test } from './program';
import { Prompt } from './prompt';
import { begin } from './ways/begin';
import { checkRoles, installWell, retryChecks } from './ways/setup-run';
import { ENGLISH as EN, FRENCH as FR } from './words';

/** Ten rules of different subjects that an instructor breaks on one server. */
const BROKEN = [
  'MSDTCStopped',
  'SMTPSvcInstalled',
  'NntpSvcInstalled',
  'InvalidADSite',
  'NotLocalAdmin',
  'MsXml6NotInstalled',
  'HostRecordMissing',
  'ConfigDCHostNameMismatch',
  'WindowsInstallerServiceDisabledOrNotInstalled',
  'SpeechServerInstalled',
] as const;

interface ConditionWords {
  readonly title: string;
  readonly filter: string;
  readonly fails: string;
  readonly passes: string;
  readonly makeFail: string;
  readonly makePass: string;
}

const ENGLISH: ConditionWords = {
  title: 'Conditions',
  filter: 'Filter',
  fails: 'Fails',
  passes: 'Passes',
  makeFail: 'Make It Fail',
  makePass: 'Make It Pass',
};
const FRENCH: ConditionWords = {
  title: 'Conditions',
  filter: 'Filtre',
  fails: 'Échoue',
  passes: 'Réussit',
  makeFail: 'Faire échouer',
  makePass: 'Faire réussir',
};

/** Makes a rule fail or pass in the open Conditions window. */
async function turn(conditions: Locator, words: ConditionWords, rule: string, to: 'fails' | 'passes') {
  await conditions.getByRole('textbox', { name: words.filter }).fill(rule);
  const row = conditions.getByRole('row').filter({ has: conditions.page().getByText(rule, { exact: true }) });
  await row.click();
  const button = conditions.getByRole('button', {
    name: to === 'fails' ? words.makeFail : words.makePass,
    exact: true,
  });
  // The scenario itself may have brought it about.
  if (!((await row.textContent()) ?? '').includes(words[to])) await button.click();
  await expect(row).toContainText(words[to]);
}

test('ten findings of different subjects: made in Conditions, met, cured with the tools, gone', async ({
  start,
}) => {
  test.setTimeout(240_000);
  const person = await begin(start, EN, 'failed-hub-transport-no-legacy');
  const { page } = person;
  await person.chooseFromStart('Conditions');
  const conditions = person.window('Conditions');
  for (const rule of BROKEN) await turn(conditions, ENGLISH, rule, 'fails');
  await person.closeWindow('Conditions');

  await checkRoles(person, EN.hub, EN.unifiedMessaging);
  for (const rule of BROKEN) await expect(person.finding(rule)).toBeVisible();
  await expect(person.button(EN.install)).toBeDisabled();

  await cureAtThePrompt(person);
  await cureComponents(person);
  await cureDirectory(person);
  await person.startService('Distributed Transaction Coordinator');
  await removeSpeechServer(person);

  await retryChecks(person);
  for (const rule of BROKEN) await expect(person.finding(rule)).toHaveCount(0);
  await expect(person.wizard.getByRole('term').first()).toHaveText('No longer found');
  await installWell(person);
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
});

async function cureAtThePrompt(person: Person): Promise<void> {
  const prompt = new Prompt(person);
  await prompt.open();
  await prompt.enter('sc config msiserver start= demand');
  await prompt.enter('ipconfig /registerdns');
  await prompt.enter('C:\\Downloads\\msxml6_x64.msi');
  await prompt.enter(
    'reg delete "HKLM\\SYSTEM\\CurrentControlSet\\Services\\MSExchange ADAccess\\Instance0" /v ConfigDCHostName /f',
  );
  await person.closeWindow('Command Prompt');
}

/** Add or Remove Programs, Add/Remove Windows Components: mail and news services of Windows cleared. */
async function cureComponents(person: Person): Promise<void> {
  await openPrograms(person);
  const programs = person.window(EN.addOrRemove);
  await programs.getByRole('button', { name: 'Add/Remove Windows Components' }).click();
  const components = person.window('Windows Components Wizard');
  await components.getByRole('checkbox', { name: 'SMTP Service', exact: true }).uncheck();
  await components.getByRole('checkbox', { name: 'NNTP Service', exact: true }).uncheck();
  await components.getByRole('button', { name: EN.next, exact: true }).click();
  await components.getByRole('button', { name: EN.finish, exact: true }).click();
  await person.closeWindow(EN.addOrRemove);
}

/** Active Directory Summary: the account an administrator again, the subnet in its site. */
async function cureDirectory(person: Person): Promise<void> {
  await person.chooseFromStart('Active Directory Summary');
  const summary = person.window('Active Directory Summary');
  await summary.getByRole('treeitem', { name: 'Account' }).click();
  await summary.getByRole('checkbox', { name: 'Administrators (of this computer)', exact: true }).check();
  await summary.getByRole('treeitem', { name: 'Sites and Subnets' }).click();
  await summary.getByRole('button', { name: 'New Subnet' }).click();
  const dialog = person.window('New Subnet');
  await dialog.getByRole('textbox', { name: 'Prefix' }).fill('10.0.0.0/24');
  await dialog.getByRole('combobox', { name: 'Site' }).selectOption('Head-Office');
  await dialog.getByRole('button', { name: 'OK', exact: true }).click();
  await person.closeWindow('Active Directory Summary');
}

async function removeSpeechServer(person: Person): Promise<void> {
  await openPrograms(person);
  const programs = person.window(EN.addOrRemove);
  await programs.getByRole('option', { name: /Speech Server/ }).click();
  await programs.getByRole('button', { name: EN.remove, exact: true }).click();
  await person.page.getByRole('alertdialog').getByRole('button', { name: EN.yes, exact: true }).click();
  await expect(programs.getByRole('option', { name: /Speech Server/ })).toHaveCount(0);
  await person.closeWindow(EN.addOrRemove);
}

async function openPrograms(person: Person): Promise<void> {
  await person.chooseFromStart(EN.controlPanel);
  await person.window(EN.controlPanel).getByRole('button', { name: EN.addOrRemove, exact: true }).dblclick();
  await expect(person.window(EN.addOrRemove)).toBeVisible();
  await person.closeWindow(EN.controlPanel);
}

test('Conditions turns a rule and back, says what a server cannot show, and is usable by keyboard, fr', async ({
  start,
}) => {
  const person = await begin(start, FR, 'failed-hub-transport');
  const { page } = person;
  await person.chooseFromStart('Conditions');
  const conditions = person.window('Conditions');
  await expect(conditions.getByRole('row').nth(100)).toBeAttached();
  await expectNothingFound(page, 'Conditions');

  // By keyboard alone: the filter, the row, the button.
  await conditions.getByRole('textbox', { name: 'Filtre' }).focus();
  await page.keyboard.type('eventsystem');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  const row = conditions.getByRole('row').filter({ hasText: 'EventSystemStopped' });
  await expect(row).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Alt+c');
  await expect(row).toContainText('Échoue');
  await turn(conditions, FRENCH, 'EventSystemStopped', 'passes');

  await conditions.getByRole('textbox', { name: 'Filtre' }).fill('LonghornASPNET');
  await conditions.getByRole('row').filter({ hasText: 'LonghornASPNET' }).click();
  await expect(conditions.getByRole('button', { name: 'Faire échouer', exact: true })).toBeDisabled();
  await expect(conditions).toContainText('La règle porte sur Windows Server 2008');
});

test('in kiosk mode there are neither conditions nor scenarios', async ({ start }) => {
  const { page } = await start(['--lang', 'en', '--kiosk']);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('menuitem', { name: 'Services', exact: true })).toBeVisible();
  for (const name of ['Conditions', 'Scenarios']) {
    await expect(page.getByRole('menuitem', { name, exact: true })).toHaveCount(0);
  }
  // Nor does the program take them from a view that asks all the same.
  const answers = await page.evaluate(async () => {
    const { simulator } = globalThis as unknown as {
      simulator: Readonly<
        Record<'conditions' | 'openScenario' | 'execute', (...args: readonly unknown[]) => Promise<unknown>>
      >;
    };
    const asked = [
      simulator.conditions(),
      simulator.openScenario({ id: 'fresh-server' }),
      simulator.execute({ type: 'set-condition', rule: 'MSDTCStopped', outcome: 'fails' }, 'instructor'),
    ];
    return (await Promise.allSettled(asked)).map(({ status }) => status);
  });
  expect(answers).toEqual(['rejected', 'rejected', 'rejected']);
});
