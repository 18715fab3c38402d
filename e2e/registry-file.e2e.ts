import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { Person } from './person';
import { test } from './program';
import { expectConfigured } from './ways/server-sight';
import { installWell } from './ways/setup-run';
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
  await installWell(person);
  await expectConfigured(person, 'MailboxRole');
});

test('an export where no role was ever completed resumes', async ({ start, folder }) => {
  const file = path.join(folder, 'first.reg');
  const body = EXPORT.replace('"ConfiguredVersion"="8.1.240.6"\r\n', '');
  writeFileSync(file, Buffer.from(`\uFEFF${body}`, 'utf16le'));
  const { page } = await start(['--lang', 'en', '--speed', '500', '--scenario', file]);
  const person = new Person(page, EN);
  await person.pressInPrograms('change');
  await person.isOn(EN.introduction);
  const entry = (text: string) => person.wizard.getByRole('listitem').filter({ hasText: text });
  await expect(entry(EN.mailbox)).toContainText('(2d35c852)');
  await expect(entry(EN.roleSelection)).toContainText('decided earlier');

  // What the broken run had settled is not asked again: it goes on with the roles that it was about.
  await person.next();
  await person.isOn(EN.readiness);
  for (const role of [EN.clientAccess, EN.mailbox])
    await expect(person.wizard.getByRole('group', { name: `${role} Prerequisites` })).toContainText(
      EN.completed,
    );
  await installWell(person);
  await expectConfigured(person, 'MailboxRole');
});
