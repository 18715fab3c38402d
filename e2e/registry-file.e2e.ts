import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { Person } from './person';
import { test } from './program';
import { ENGLISH as EN } from './words';

const V8 = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Exchange\\v8.0';

/** What a customer might send: Client Access complete, Mailbox half-way, exported by regedit. */
const EXPORT = [
  'Windows Registry Editor Version 5.00',
  '',
  `[${V8}]`,
  '',
  `[${V8}\\AdminTools]`,
  '"UnpackedVersion"="8.1.240.6"',
  '',
  `[${V8}\\ClientAccessRole]`,
  '"UnpackedVersion"="8.1.240.6"',
  '"ConfiguredVersion"="8.1.240.6"',
  '',
  `[${V8}\\MailboxRole]`,
  '"UnpackedVersion"="8.1.240.6"',
  '"Action"="Install"',
  '"Watermark"="2d35c852"',
  '',
].join('\r\n');

test("a walk on anyone's registry export", async ({ start, folder }) => {
  const file = path.join(folder, 'customer.reg');
  writeFileSync(file, Buffer.from(`\uFEFF${EXPORT}`, 'utf16le'));
  const { page } = await start(['--lang', 'en', '--speed', '500', '--scenario', file]);
  const person = new Person(page, EN);
  await person.openSetup();
  await person.next();
  await expect(person.role(EN.mailbox)).toHaveAccessibleDescription(EN.notCompleted);
  await expect(person.role(EN.clientAccess)).toBeDisabled();
  await person.role(EN.mailbox).check();
  await person.next();
  await person.isOn(EN.readiness);
  await expect(person.button(EN.install)).toBeEnabled();
  await person.button(EN.install).click();
  await person.isOn(EN.completion);
  await person.wizard.getByRole('checkbox', { name: EN.finalize }).uncheck();
  await person.button(EN.finish).click();
  await person.chooseFromStart(EN.registryEditor);
  const editor = person.window(EN.registryEditor);
  await editor.getByRole('treeitem', { name: 'MailboxRole' }).click();
  await expect(editor.getByRole('grid')).toContainText('ConfiguredVersion');
  await expect(editor.getByRole('grid')).not.toContainText('Watermark');
});

test('an export where no role was ever completed resumes', async ({ start, folder }) => {
  const file = path.join(folder, 'first.reg');
  const body = EXPORT.replace('"ConfiguredVersion"="8.1.240.6"\r\n', '');
  writeFileSync(file, Buffer.from(`\uFEFF${body}`, 'utf16le'));
  const { page } = await start(['--lang', 'en', '--scenario', file]);
  const person = new Person(page, EN);
  await person.chooseFromStart(EN.controlPanel);
  await person.window(EN.controlPanel).getByRole('button', { name: EN.addOrRemove }).dblclick();
  await person.window(EN.addOrRemove).getByRole('option', { name: 'Microsoft Exchange Server' }).click();
  await person.window(EN.addOrRemove).getByRole('button', { name: EN.change, exact: true }).click();
  await person.isOn('Introduction');
  await person.next();
  await expect(person.role(EN.mailbox)).toBeChecked();
});
