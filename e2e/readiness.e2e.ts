import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type ElectronApplication, type Locator } from '@playwright/test';
import { expectNothingFound } from './access/axe';
import { Person } from './person';
import { test } from './program';
import { Prompt } from './prompt';
import { ENGLISH, FRENCH } from './words';

const LABELS = {
  en: {
    why: 'Why?',
    whyTitle: 'Why this was found',
    false: 'False',
    gone: 'No longer found',
    isNew: 'New',
    showPassed: 'Show passed checks',
    passed: 'Passed checks: Unified Messaging Role Prerequisites',
    article: 'Setup article',
    localAdmin: 'The logged-on user is not a member of the local Administrators group',
    saveAs: 'Save As',
    saved: 'Saved as checks.txt.',
    notSaved: 'The file could not be saved: the folder is not there.',
    checks: 'Checks',
  },
  fr: {
    why: 'Pourquoi\u00a0?',
    whyTitle: 'Pourquoi ce résultat',
    false: 'Faux',
    gone: "N'est plus constaté",
    isNew: 'Nouveau',
    showPassed: 'Afficher les tests réussis',
    passed: 'Tests réussis\u00a0: Conditions préalables du rôle de messagerie unifiée',
    article: "Article d'installation",
    localAdmin: "L'utilisateur connecté n'est pas membre du groupe d'administrateurs local",
    saveAs: 'Enregistrer sous',
    saved: 'Enregistré sous le nom checks.txt.',
    notSaved: "Le fichier n'a pas pu être enregistré\u00a0: le dossier est introuvable.",
    checks: 'Tests',
  },
} as const;

/** The Readiness Checks page for Unified Messaging on the default server: a watermark, and a stopped service. */
async function toFindings(person: Person): Promise<void> {
  await person.openSetup();
  await person.next();
  await person.role(person.words.unifiedMessaging).check();
  await person.next();
  await person.checksEnd();
}

/** Answers the dialog for a file; null: cancels it. */
async function answerSaveDialog(app: ElectronApplication, file: string | null): Promise<void> {
  await app.evaluate(({ dialog }, place) => {
    dialog.showSaveDialog = () =>
      Promise.resolve(
        place === null ? { canceled: true, filePath: '' } : { canceled: false, filePath: place },
      );
  }, file);
}

const copiedText = (app: ElectronApplication): Promise<string> =>
  app.evaluate(({ clipboard }) => clipboard.readText());

for (const words of [ENGLISH, FRENCH]) {
  const labels = LABELS[words.lang];

  test(`findings: why, gone after Retry, new again, and passed checks, ${words.lang}`, async ({ start }) => {
    const { page, app } = await start(['--lang', words.lang, '--speed', '500']);
    const person = new Person(page, words);
    await toFindings(person);

    const stopped = person.finding('MSDTCStopped');
    await expect(stopped).toContainText(words.error);
    await expect(stopped).not.toContainText(labels.isNew);
    await stopped.getByRole('button', { name: labels.why, exact: true }).click();
    const why = person.window(labels.whyTitle);
    await expect(why.getByRole('row', { name: `MSDTCStarted ${labels.false}` })).toBeVisible();
    await expectNothingFound(page, labels.whyTitle);
    await page.keyboard.press('Escape');
    await expect(why).toBeHidden();
    await expect(stopped.getByRole('button', { name: labels.why, exact: true })).toBeFocused();

    // Cured in Services: no finding any more, and told to be gone.
    await person.startService('Distributed Transaction Coordinator');
    await person.button(words.retry).click();
    await person.checksEnd();
    await expect(stopped).toHaveCount(0);
    await expect(person.wizard.getByRole('term')).toHaveText(labels.gone);
    await expect(person.wizard.getByRole('definition')).toContainText('MSDTCStopped');
    await expect(person.finding('InstallWatermark')).not.toContainText(labels.isNew);

    // What passed is listed when somebody asks for it.
    await expect(person.wizard.getByRole('list', { name: labels.passed })).toHaveCount(0);
    await person.wizard.getByRole('checkbox', { name: labels.showPassed, exact: true }).check();
    const passed = person.wizard.getByRole('list', { name: labels.passed });
    const isAdmin = passed.getByRole('listitem').filter({ hasText: 'NotLocalAdmin' });
    await expect(passed.getByRole('listitem').filter({ hasText: 'MSDTCStopped' })).toHaveCount(1);
    await isAdmin.getByRole('button', { name: labels.localAdmin }).click();
    const article = person.window(labels.article);
    await expect(article).toContainText('NotLocalAdmin');
    await expect(article).not.toContainText(/[{}]/u);
    await page.keyboard.press('Escape');
    await expectNothingFound(page, labels.passed);

    // Ctrl+C takes along what stands on the page.
    await person.wizard.getByRole('heading', { name: words.readiness, exact: true }).focus();
    await page.keyboard.press('Control+c');
    await expect.poll(() => copiedText(app)).toContain(`    ${labels.gone}\n`);
    expect(await copiedText(app)).toContain(`- ${labels.localAdmin}`);

    // Stopped again, it is new.
    await stopService(person);
    await person.button(words.retry).click();
    await person.checksEnd();
    await expect(person.finding('MSDTCStopped')).toContainText(labels.isNew);
    await expect(person.wizard.getByRole('term')).toHaveCount(0);
    await page.keyboard.press('Control+c');
    await expect.poll(() => copiedText(app)).toContain(`    [${labels.isNew}] ${words.error}`);
  });

  test(`the page as a file, ${words.lang}`, async ({ start, folder }) => {
    const { page, app } = await start(['--lang', words.lang, '--speed', '500']);
    const person = new Person(page, words);
    await toFindings(person);
    const text = path.join(folder, 'checks.txt');
    await answerSaveDialog(app, text);
    await person.button(labels.saveAs).click();
    await expect(person.wizard.getByText(labels.saved)).toBeVisible();
    const written = readFileSync(text, 'utf8');
    expect(written.startsWith(`\ufeff${words.readiness}\r\n`)).toBe(true);
    expect(written).toContain('InstallWatermark');
    expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);

    await person.wizard.getByRole('checkbox', { name: labels.showPassed, exact: true }).check();
    const html = path.join(folder, 'checks.html');
    await answerSaveDialog(app, html);
    await page.keyboard.press(words.lang === 'fr' ? 'Alt+e' : 'Alt+s');
    await expect.poll(() => existsSync(html)).toBe(true);
    const document = readFileSync(html, 'utf8');
    expect(document).toContain(`<html lang="${words.lang}">`);
    expect(document).toContain(`<h1>${words.readiness}</h1>`);
    expect(document).toContain(labels.localAdmin.replaceAll("'", '&#39;'));
    expect(document).not.toContain('<script');

    await answerSaveDialog(app, null);
    await person.button(labels.saveAs).click();
    await answerSaveDialog(app, path.join(folder, 'gone', 'checks.txt'));
    await person.button(labels.saveAs).click();
    await expect(page.getByRole('alertdialog')).toContainText(labels.notSaved);
  });

  test(`thirty findings: read, scrolled, reached by keyboard, ${words.lang}`, async ({ start, folder }) => {
    const scenario = crowdedRemoval(folder);
    const { page } = await start(['--lang', words.lang, '--speed', '500', '--scenario', scenario]);
    const person = new Person(page, words);
    await person.openSetup('remove');
    await person.next();
    await person.role(words.hub).uncheck();
    await person.next();
    await person.isOn(words.readiness);
    await person.checksEnd();
    const checks = person.wizard.getByRole('group', { name: labels.checks, exact: true });
    const whys = checks.getByRole('button', { name: labels.why, exact: true });
    await expect(whys).toHaveCount(31);
    await expectNothingFound(page, `${words.readiness}, many findings`);
    await expectAligned(whys);
    expect(await checks.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);

    // The keys of a scroll bar, and then Tab from the first link to the last, which comes into sight.
    await checks.focus();
    await page.keyboard.press('End');
    await expect(whys.last()).toBeInViewport();
    await page.keyboard.press('Home');
    await expect(whys.first()).toBeInViewport();
    const inside = checks.getByRole('button');
    await inside.first().focus();
    for (let stop = 1; stop < (await inside.count()); stop++) await page.keyboard.press('Tab');
    await expect(whys.last()).toBeFocused();
    await expect(whys.last()).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(person.window(labels.whyTitle)).toContainText('TransportQueues');
    await page.keyboard.press('Enter');
    for (const name of [labels.showPassed, labels.saveAs]) {
      await page.keyboard.press('Tab');
      await expect(person.wizard.getByLabel(name, { exact: true })).toBeFocused();
    }
  });
}

test('a finding with other values is marked as changed, and shows both', async ({ start }) => {
  const { page } = await start(['--lang', 'en', '--speed', '500']);
  const person = new Person(page, ENGLISH);
  await toFindings(person);
  const prompt = new Prompt(person);
  await prompt.open();
  const key = 'HKLM\\SOFTWARE\\Microsoft\\Exchange\\v8.0\\HubTransportRole';
  await prompt.enter(`reg add ${key} /v Watermark /d 1b2c3d4e /f`);
  await prompt.type('exit');
  await prompt.press('Enter');
  await person.button(ENGLISH.retry).click();
  await person.checksEnd();
  const finding = person.finding('InstallWatermark');
  await expect(finding).toContainText('Changed');
  await expect(finding).toContainText('1b2c3d4e');
  await expect(person.finding('MSDTCStopped')).not.toContainText('Changed');
  await finding.getByRole('button', { name: 'Why?', exact: true }).click();
  const row = person.window(LABELS.en.whyTitle).getByRole('row', { name: /^Watermarks/ });
  await expect(row.getByRole('cell')).toHaveText([/1b2c3d4e/, /4f57d852/]);
});

async function stopService(person: Person): Promise<void> {
  await person.chooseFromStart(person.words.services);
  const services = person.window(person.words.services);
  await services.getByRole('row', { name: 'Distributed Transaction Coordinator' }).click();
  const stop = person.words.lang === 'fr' ? 'Arrêter le service' : 'Stop the service';
  await services.getByRole('button', { name: stop, exact: true }).click();
  await expect(services.getByRole('button', { name: stop, exact: true })).toBeDisabled();
  await person.closeWindow(person.words.services);
}

/** They stand in one column. */
async function expectAligned(buttons: Locator): Promise<void> {
  const edges = await buttons.evaluateAll((elements) =>
    elements.map((element) => Math.round(element.getBoundingClientRect().right)),
  );
  expect(new Set(edges).size).toBe(1);
}

/** A scenario in which the removal of Hub Transport meets one connector, twenty groups and ten queues. */
function crowdedRemoval(folder: string): string {
  const scenario = path.join(folder, 'crowded-removal');
  mkdirSync(scenario);
  cpSync('shared/scenario/files/hub-transport-removal-refused', scenario, { recursive: true });
  const file = path.join(scenario, 'scenario.json');
  const content = JSON.parse(readFileSync(file, 'utf8')) as {
    host: { queues: unknown; directory: { organization: { distributionGroups: unknown } } };
    referencePath: unknown;
  };
  content.host.queues = named(10, 'mail', { messages: 17 });
  content.host.directory.organization.distributionGroups = named(20, 'Sales Region ', {
    isDynamic: false,
    expansionServer: 'EX01',
  });
  content.referencePath = [];
  writeFileSync(file, JSON.stringify({ ...content, id: 'crowded-removal' }));
  return scenario;
}

function named(count: number, name: string, rest: object): object[] {
  return Array.from({ length: count }, (_, index) => ({ name: `${name}${index + 1}`, ...rest }));
}
