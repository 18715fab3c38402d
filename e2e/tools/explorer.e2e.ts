import { expect } from '@playwright/test';
import type { Person } from '../person';
import { test } from '../program';
import { begin } from '../ways/begin';
import { expectConfigured, readSetupLog } from '../ways/server-sight';
import { checkRoles, installWell, retryChecks } from '../ways/setup-run';
import { ENGLISH as EN, FRENCH as FR } from '../words';
import { restartServer } from './restart';

test('rights on a folder are granted in Explorer, and Unified Messaging resumes, en', async ({ start }) => {
  const person = await begin(start, EN, 'um-language-pack-access-denied');
  const { page } = person;
  expect(await readSetupLog(person)).toContain('1625');

  await openFolder(person, 'C:\\Program Files\\Microsoft');
  const files = page.getByRole('grid', { name: EN.files });
  await files.getByRole('row', { name: /^Exchange Server/ }).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Properties', exact: true }).click();
  const properties = page.getByRole('dialog', { name: 'Exchange Server Properties' });
  await properties.getByRole('tab', { name: 'Security' }).click();
  const fullControl = properties.getByRole('checkbox', { name: 'Allow Full Control' });
  await expect(fullControl).not.toBeChecked();
  await fullControl.check();
  await properties.getByRole('button', { name: 'OK', exact: true }).click();
  await expect(properties).toBeHidden();

  await checkRoles(person, EN.unifiedMessaging);
  await installWell(person);
  await expectConfigured(person, 'UnifiedMessagingRole');
});

test('installers are run from Explorer, the server restarts, and Unified Messaging is added, fr', async ({
  start,
}) => {
  const person = await begin(start, FR, 'um-prerequisites-missing');
  const { page } = person;
  await checkRoles(person, FR.unifiedMessaging);
  for (const rule of ['MsXml6NotInstalled', 'TimeZoneUpdateNotInstalled'])
    await expect(person.finding(rule)).toContainText(FR.error);

  await openFolder(person, 'C:\\Downloads');
  await runInstaller(person, /^msxml6/, /Microsoft XML Core Services.*installation terminée/);
  await runInstaller(person, /KB942763/, /redémarrez le serveur/);
  await page.getByRole('button', { name: FR.setup, pressed: false }).click();
  await retryChecks(person);
  await expect(person.finding('MsXml6NotInstalled')).toHaveCount(0);
  await expect(person.finding('RebootPending')).toContainText(FR.error);

  await restartServer(person, 'Le redémarrage le ferme');
  await expect(person.wizard).toBeHidden();
  await checkRoles(person, FR.unifiedMessaging);
  await expect(person.finding('RebootPending')).toHaveCount(0);
  await installWell(person);
  await expectConfigured(person, 'UnifiedMessagingRole');
});

/** Opens Explorer on a folder, by its address. */
async function openFolder(person: Person, folder: string): Promise<void> {
  const { page, words } = person;
  await person.chooseFromStart(words.explorer);
  const address = page.getByRole('textbox', {
    name: words.lang === 'fr' ? 'Adresse' : 'Address',
    exact: true,
  });
  await address.fill(folder);
  await address.press('Enter');
}

/** Double click, Yes, and what is said at the end. */
async function runInstaller(person: Person, file: RegExp, said: RegExp): Promise<void> {
  const { page, words } = person;
  await page.getByRole('grid', { name: words.files }).getByRole('row', { name: file }).dblclick();
  const box = page.getByRole('alertdialog');
  await box.getByRole('button', { name: words.yes, exact: true }).click();
  await expect(box).toContainText(said);
  await box.getByRole('button', { name: 'OK', exact: true }).click();
  await expect(box).toBeHidden();
}
