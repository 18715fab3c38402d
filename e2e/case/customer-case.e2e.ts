import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { Person } from '../person';
import { test, type Program } from '../program';
import { CHECKOUT, runProgram } from '../spawn';
import { ENGLISH } from '../words';

const GOLDEN = path.join(CHECKOUT, 'shared/testing/setup-logs/hub-transport-2007.log');
/** Every name in the golden log that a customer would not want to be told. */
const ORIGINALS = /ATLAS|NORTHWIND|mbauer|ATHENA/i;

/** The first run of the golden log: the wizard that failed at Hub Transport. */
function failedRun(folder: string): string {
  const lines = readFileSync(GOLDEN, 'utf8').split('\r\n').slice(0, 43);
  const file = path.join(folder, 'ExchangeSetup.log');
  writeFileSync(file, `${lines.join('\r\n')}\r\n`);
  return file;
}

/** What the dialogs of the operating system answer. */
async function answerDialogs({ app }: Program, folder: string, file: string): Promise<void> {
  await app.evaluate(
    ({ dialog }, chosen) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen.folder] });
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen.file });
    },
    { folder, file },
  );
}

function caseWindow(page: Page, name = 'Customer case') {
  return page.getByRole('dialog', { name, exact: true }).first();
}

test('a log is imported, looked at, rehearsed, and its way out sent with the names replaced', async ({
  start,
  folder,
}) => {
  test.setTimeout(120_000);
  const log = failedRun(folder);
  const program = await start(['--lang', 'en', '--speed', 'instant', '--import', log]);
  const { page } = program;
  const shown = caseWindow(page);
  await expect(shown.getByRole('option')).toHaveText(/Exchange 2007, Installation.*A step failed/s);
  const row = (label: string) => shown.getByRole('row').filter({ hasText: label }).first();
  await expect(row('Name')).toContainText('ATLAS');
  await expect(row('Started from')).toContainText('Setup wizard');
  await expect(row('Role (watermark)')).toContainText('Inferred');
  await expect(row('Decisive message')).toContainText("did not reach the status 'Running'");

  await row('Error reference').getByRole('button', { name: 'line 38' }).click();
  const viewer = page.getByRole('dialog', { name: 'ExchangeSetup.log - Setup Log Viewer' });
  await expect(viewer.getByRole('row', { selected: true })).toContainText('[ERROR-REFERENCE]');
  await viewer.getByRole('button', { name: 'Close', exact: true }).click();

  // The names of the person who sends it are in the covering text as well.
  const copy = path.join(folder, 'copy.log');
  await answerDialogs(program, folder, copy);
  await shown.getByRole('checkbox', { name: /^Replace names/ }).check();
  await shown.getByRole('tab', { name: 'What to do' }).click();
  await shown
    .getByRole('region', { name: 'Resume in the Setup wizard' })
    .getByRole('button', { name: 'Send pictures' })
    .click();
  const sending = page.getByRole('dialog', { name: 'Send pictures' });
  for (const name of ['Français', 'PNG pictures', 'HTML page'])
    await sending.getByRole('checkbox', { name }).check();
  const cover = sending.getByRole('textbox').first();
  await cover.fill(`${await cover.inputValue()}\nAbout ATLAS.northwind.local, as NORTHWIND\\mbauer said.`);
  await sending.getByRole('button', { name: 'Send', exact: true }).click();
  const told = page.getByRole('alertdialog').filter({ hasText: 'Written to' });
  await expect(told).toBeVisible({ timeout: 90_000 });
  await told.getByRole('button', { name: 'OK' }).click();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.includes('SERVER01'),
  );
  for (const ending of ['.en.html', '.en.pdf', '.en.txt', '.fr.html', '.fr.pdf', '.fr.txt'])
    expect(
      files.filter((file) => file.endsWith(ending)),
      ending,
    ).toHaveLength(1);
  expect(files.filter((file) => file.endsWith('.png')).length).toBeGreaterThan(8);
  const texts = files.filter((file) => /\.(html|txt)$/.test(file));
  for (const file of texts) {
    // Pictures within the page are no text.
    const text = readFileSync(path.join(folder, file), 'utf8').replace(/base64,[A-Za-z0-9+/=]+/g, '');
    expect(ORIGINALS.exec(text), file).toBeNull();
  }
  expect(
    readFileSync(path.join(folder, texts.find((file) => file.endsWith('en.txt')) ?? ''), 'utf8'),
  ).toContain('About SERVER01.domain01.example, as DOMAIN01\\user01 said.');

  await shown.getByRole('button', { name: /^Save a redacted copy/ }).click();
  const saved = page.getByRole('alertdialog').filter({ hasText: 'copy.log' });
  await saved.getByRole('button', { name: 'OK' }).click();
  const redacted = readFileSync(copy, 'utf8');
  expect(ORIGINALS.exec(redacted)).toBeNull();
  expect(redacted.split('\r\n')).toHaveLength(44);
  expect(redacted).toContain('Server Name=SERVER01');
});

test('on the rebuilt server Setup fails where it did, until the cause is taken as cured', async ({
  start,
  folder,
}) => {
  test.setTimeout(90_000);
  const { page } = await start(['--lang', 'en', '--speed', 'instant', '--import', failedRun(folder)]);
  const shown = caseWindow(page);
  await shown.getByRole('tab', { name: 'What to do' }).click();
  await expect(shown.getByRole('button', { name: 'Take cause as cured' })).toBeDisabled();
  await shown.getByRole('button', { name: 'Rehearse this server' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Yes' }).click();
  const briefing = page.getByRole('dialog', { name: 'Briefing' });
  await expect(briefing).toContainText('This server was rebuilt from what a customer sent: ATLAS');
  await expect(briefing).toContainText('is assumed');
  await briefing.getByRole('button', { name: 'Close' }).click();

  const person = new Person(page, ENGLISH);
  await person.chooseFromStart('Customer case');
  await shown.getByRole('tab', { name: 'What to do' }).click();
  await shown.getByRole('button', { name: 'Take cause as cured' }).click();
  const cured = page.getByRole('alertdialog').filter({ hasText: 'succeeds from now on' });
  await cured.getByRole('button', { name: 'OK' }).click();
  await shown.getByRole('button', { name: 'Close case' }).click();
  await expect(shown).toBeHidden();
});

test('files that say nothing of Setup leave the open case as it is, and say so', async ({
  start,
  folder,
}) => {
  const log = failedRun(folder);
  const picture = path.join(folder, 'holiday.jpg');
  writeFileSync(picture, Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 1, 2, 3]));
  const program = await start(['--lang', 'fr', '--import', log]);
  const shown = caseWindow(program.page, 'Dossier client');
  await expect(shown.getByRole('option')).toHaveText(/Une étape a échoué/);
  await answerDialogs(program, picture, picture);
  await program.page.evaluate('window.simulator.openCustomerData()');
  await expect(program.page.getByRole('alertdialog').filter({ hasText: 'holiday.jpg' })).toBeVisible();
  await expect(shown.getByRole('option')).toHaveCount(1);
});

test('--import with --screens and --redact writes pictures and a document without a name of the customer', async ({
  folder,
}) => {
  test.setTimeout(90_000);
  const out = path.join(folder, 'out');
  const done = await runProgram([
    '--import',
    failedRun(folder),
    '--screens',
    out,
    '--lang',
    'fr',
    '--redact',
    '--document',
  ]);
  expect(done).toMatchObject({ code: 0, stderr: '' });
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => file.endsWith('.png')).length).toBeGreaterThan(4);
  const page = readFileSync(path.join(out, 'customer-case.fr.html'), 'utf8');
  expect(page).toContain('SERVER01');
  expect(ORIGINALS.exec(page.replace(/base64,[A-Za-z0-9+/=]+/g, ''))).toBeNull();
});
