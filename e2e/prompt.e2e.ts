import { expect } from '@playwright/test';
import { Person } from './person';
import { test } from './program';
import { Prompt, step } from './prompt';
import { begin } from './ways/begin';
import { expectConfigured, readRoleKey, readWatermark } from './ways/server-sight';
import { checkRoles } from './ways/setup-run';
import { ENGLISH, FRENCH } from './words';

const SCENARIO = 'failed-hub-transport-no-legacy';

for (const words of [ENGLISH, FRENCH]) {
  test(`the recovery typed at the Command Prompt, ${words.lang}`, async ({ start }) => {
    const person = await begin(start, words, SCENARIO);
    const prompt = new Prompt(person);
    const { labels } = prompt;
    await prompt.open();
    await prompt.isIn('C:\\Documents and Settings\\Administrator');
    await prompt.enter('cd /d D:\\');
    await prompt.isIn('D:\\');
    await prompt.enter('dir');
    expect((await prompt.answer('dir')).filter((line) => line.endsWith(' Setup.com'))).toHaveLength(1);

    // Another role than the failed one: the watermark blocks it.
    const wrong = 'Setup /role:UnifiedMessaging';
    await prompt.enter(wrong);
    const refused = await prompt.answer(wrong);
    const failed = refused.indexOf(step(labels.unifiedMessagingChecks, labels.failed));
    expect(failed).toBeGreaterThan(0);
    expect(refused[failed + 1]).toMatch(/^ {5}\S/);
    expect(refused.slice(failed + 1).join('')).toContain('4f57d852');
    expect(Math.max(...refused.map((line) => line.length))).toBeLessThanOrEqual(80);

    const right = 'Setup /roles:HubTransport';
    await prompt.enter(right);
    const succeeded = await prompt.answer(right);
    expect(succeeded).toContain(step(labels.hubChecks, labels.completed));
    expect(succeeded).toContain(step(labels.hubRole, labels.completed));
    expect(succeeded.join('')).toContain(labels.succeeded);
    await expectConfigured(person, 'HubTransportRole');

    const removal = 'Setup /mode:Uninstall /roles:HubTransport';
    await prompt.enter(removal);
    const removed = await prompt.answer(removal);
    expect(removed).toContain(step(labels.hubRole, labels.completed));
    expect(removed.join('')).toContain(labels.succeeded);
    expect(await readRoleKey(person, 'HubTransportRole')).toBeNull();
  });
}

test('history, completion and the other keys of the line', async ({ start }) => {
  const person = await begin(start, ENGLISH, SCENARIO);
  const prompt = new Prompt(person);
  await prompt.open();
  await prompt.enter('cd /d D:\\');
  for (let count = 0; count < 2; count++) await prompt.enter('ver');
  await prompt.type('typed so far');
  await prompt.press('ArrowUp');
  await expect(prompt.line).toHaveValue('ver');
  await prompt.press('ArrowUp');
  await expect(prompt.line).toHaveValue('cd /d D:\\');
  await prompt.press('ArrowDown', 'ArrowDown');
  await expect(prompt.line).toHaveValue('typed so far');
  await prompt.press('Escape');
  await expect(prompt.line).toHaveValue('');

  await prompt.type('type Setup.');
  await prompt.press('Tab');
  await expect(prompt.line).toHaveValue('type Setup.com');
  await prompt.press('Tab', 'Tab');
  await expect(prompt.line).toHaveValue('type Setup.txt');
  await prompt.press('Shift+Tab');
  await expect(prompt.line).toHaveValue('type Setup.exe');
  await prompt.press('Escape');
  await prompt.type('setup /mod');
  await prompt.press('Tab');
  await prompt.type('un');
  await prompt.press('Tab');
  await prompt.type(' /roles:hub');
  await prompt.press('Tab');
  await expect(prompt.line).toHaveValue('setup /mode:Uninstall /roles:HubTransport');

  // Scrolled back by keys; typing comes back to the line.
  await prompt.press('Escape');
  await prompt.enter('help');
  const banner = prompt.output.getByText('(Simulated server');
  await expect(banner).not.toBeInViewport();
  for (let count = 0; count < 5; count++) await prompt.press('PageUp');
  await expect(banner).toBeInViewport();
  await expect(prompt.line).not.toBeInViewport();
  await prompt.type('x');
  await expect(prompt.line).toBeInViewport();

  // Ctrl+C lets the line go; the lines entered outlive an empty screen and a reload.
  await prompt.press('Control+c');
  await expect(prompt.line).toHaveValue('');
  await expect(prompt.output).toContainText('^C');
  await prompt.type('cls');
  await prompt.press('Enter');
  await expect(prompt.output).toHaveText('');
  await person.page.reload();
  await prompt.open();
  await prompt.press('ArrowUp', 'ArrowUp');
  await expect(prompt.line).toHaveValue('help');
});

test('copies, pastes and selects, by keys and from its menu', async ({ start }) => {
  const { app, page } = await start(['--lang', 'en', '--scenario', SCENARIO]);
  const prompt = new Prompt(new Person(page, ENGLISH));
  const copied = () => app.evaluate(({ clipboard }) => clipboard.readText());
  const choose = async (entry: string) => {
    await prompt.output.click({ button: 'right' });
    await page.getByRole('menuitem', { name: entry, exact: true }).click();
  };
  await prompt.open();
  await prompt.enter('ver');
  await prompt.press('Control+a', 'Control+c');
  await expect.poll(copied).toContain('Administrator>ver\n\nMicrosoft Windows [Version 5.2.3790]');

  // What is typed after a look at the screen arrives in the line.
  await prompt.output.dblclick({ position: { x: 30, y: 24 } });
  await choose('Copy');
  await expect.poll(copied).toBe('Simulated');
  await prompt.type('echo ');
  await app.evaluate(({ clipboard }) => clipboard.writeText('first\r\necho second\necho third'));
  await prompt.press('Control+v');
  await expect(prompt.line).toHaveValue('echo third');
  await expect(prompt.output).toContainText('>echo first\nfirst\n', { useInnerText: true });
  await expect(prompt.output).toContainText('>echo second\nsecond\n', { useInnerText: true });
  await prompt.press('Escape');
  await app.evaluate(({ clipboard }) => clipboard.writeText('hostname'));
  await choose('Paste');
  await expect(prompt.line).toHaveValue('hostname');
  await choose('Select All');
  await prompt.press('Enter');
  await expect.poll(copied).toContain('(Simulated server: nothing here touches a real one.)');
  await expect(prompt.line).toHaveValue('hostname');
  await prompt.press('Shift+Home', 'Control+c');
  await expect.poll(copied).toBe('hostname');
  await prompt.press('Enter');
  await expect(prompt.output).toContainText('\nEX01\n', { useInnerText: true });
});

for (const words of [ENGLISH, FRENCH]) {
  test(`Ctrl+C and closing end Setup and leave its mark, ${words.lang}`, async ({ start }) => {
    const person = await begin(start, words, SCENARIO, '20');
    const { page } = person;
    const prompt = new Prompt(person);
    const isWorking = () =>
      expect(prompt.window).toContainText(`    ${prompt.labels.hubRole}`.padEnd(37) + '.');
    const installed = 'D:\\Setup.com /roles:HubTransport';
    await prompt.open();
    await prompt.start(installed);
    await expect(prompt.line).toBeHidden();
    await isWorking();
    await prompt.press('Control+c');
    await expect(prompt.line).toBeFocused();
    expect(await prompt.text()).toContain('^C');
    expect(await prompt.text()).not.toContain(step(prompt.labels.hubRole, prompt.labels.completed));
    await readWatermark(person, 'HubTransportRole');

    await prompt.start(installed);
    await isWorking();
    await prompt.press('Alt+F4');
    const question = page.getByRole('alertdialog');
    await expect(question).toContainText('watermark');
    await question.getByRole('button', { name: words.no, exact: true }).click();
    await expect(prompt.window).toBeVisible();
    await prompt.window.getByRole('button', { name: words.close, exact: true }).click();
    await question.getByRole('button', { name: words.yes, exact: true }).click();
    await expect(prompt.window).toBeHidden();
    await readWatermark(person, 'HubTransportRole');

    // It opens anew, and the run is gone on with.
    await prompt.open();
    expect(await prompt.text()).not.toContain('Setup.com');
    await person.setSpeed(words.lang === 'fr' ? 'Instantané' : 'Instant');
    await prompt.line.focus();
    await prompt.enter(installed);
    expect((await prompt.answer(installed)).join('')).toContain(prompt.labels.succeeded);
  });
}

test('opens windows, refuses a second Setup, changes its language, and exit closes it', async ({ start }) => {
  const person = await begin(start, ENGLISH, SCENARIO);
  const prompt = new Prompt(person);
  await prompt.open();
  await prompt.start('services.msc');
  await expect(person.window(ENGLISH.services)).toBeVisible();
  await person.closeWindow(ENGLISH.services);
  await prompt.start('notepad C:\\ExchangeSetupLogs\\ExchangeSetup.log');
  await expect(person.window('ExchangeSetup.log')).toBeVisible();
  await person.closeWindow('ExchangeSetup.log');

  await checkRoles(person, ENGLISH.hub);
  await prompt.bringToFront();
  await prompt.enter('D:\\Setup /roles:HubTransport');
  expect((await prompt.answer('D:\\Setup /roles:HubTransport')).join('')).toBe('Setup is already open.');

  await prompt.enter('nonsense');
  await expect(prompt.output).toContainText(
    "'nonsense' is not recognized as an internal or external command",
  );
  await person.switchLanguage('Français');
  const french = new Prompt(new Person(person.page, FRENCH));
  await expect(french.output).toContainText("'nonsense' n'est pas reconnu");
  await french.line.focus();
  await french.type('exit');
  await french.press('Enter');
  await expect(french.window).toBeHidden();
  await french.open();
  expect(await french.text()).not.toContain('nonsense');

  // A restart takes everything with it, the wizard as well.
  await french.type('shutdown -r -t 0');
  await french.press('Enter');
  await expect(french.window).toBeHidden();
  await expect(french.person.wizard).toBeHidden();
});

test('Explorer and Run enter Setup.com at the Command Prompt', async ({ start }) => {
  const person = await begin(start, ENGLISH, SCENARIO);
  const { page } = person;
  const prompt = new Prompt(person);
  const run = async (line: string) => {
    await person.chooseFromStart('Run');
    await page.getByRole('combobox', { name: 'Open', exact: true }).fill(line);
    await page.keyboard.press('Enter');
  };
  await run('D:\\');
  await page
    .getByRole('grid', { name: ENGLISH.files })
    .getByRole('row', { name: /^Setup\.com/ })
    .dblclick();
  await expect(prompt.output).toContainText('>"D:\\Setup.com"');
  await expect(prompt.line).toBeFocused();
  await prompt.press('Alt+F4');
  await expect(prompt.window).toBeHidden();

  await run('cmd');
  await expect(prompt.line).toBeFocused();
  await run('D:\\Setup.com /mode:Uninstall /roles:HubTransport');
  await expect(prompt.output).toContainText('>"D:\\Setup.com" /mode:Uninstall /roles:HubTransport');
  await expect(prompt.output).toContainText(prompt.labels.succeeded);
});
