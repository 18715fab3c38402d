import { expect } from '@playwright/test';
import { test } from '../program';
import { begin } from '../ways/begin';
import { ENGLISH as EN, FRENCH as FR } from '../words';
import { restartServer } from './restart';

test('System renames the computer at the next restart, after a warning, en', async ({ start }) => {
  const person = await begin(start, EN, 'fresh-server');
  const { page } = person;
  await person.chooseFromStart('Control Panel');
  await person.window('Control Panel').getByRole('button', { name: 'System', exact: true }).dblclick();
  const system = person.window('System Properties');
  await system.getByRole('tab', { name: 'Computer Name', exact: true }).click();
  await system.getByRole('button', { name: 'Change', exact: true }).click();
  const changes = person.window('Computer Name Changes');
  await changes.getByRole('textbox', { name: 'Computer name', exact: true }).fill('MAIL_1');
  await changes.getByRole('button', { name: 'OK', exact: true }).click();
  const box = page.getByRole('alertdialog');
  await expect(box).toContainText('"MAIL_1" holds characters that are not standard in DNS');
  await box.getByRole('button', { name: 'Yes', exact: true }).click();
  await expect(box).toContainText('You must restart this computer');
  await box.getByRole('button', { name: 'OK', exact: true }).click();
  await expect(system).toContainText('Changes take effect after you restart this computer.');
  await restartServer(person, 'All windows are closed');
  await expect(page.getByText('MAIL_1.contoso.com')).toBeVisible();
});

test("l'Installation de Windows réinstalle Windows, et Exchange n'y est plus, fr", async ({ start }) => {
  const person = await begin(start, FR, 'hub-transport-removal-refused');
  const { page } = person;
  await person.chooseFromStart('Panneau de configuration');
  await person
    .window('Panneau de configuration')
    .getByRole('button', { name: 'Installation de Windows', exact: true })
    .dblclick();
  const setup = page.getByRole('dialog', { name: 'Installation de Windows', exact: true });
  const install = setup.getByRole('button', { name: 'Installer', exact: true });
  const edition = setup.getByRole('combobox', { name: 'Édition', exact: true });
  await edition.selectOption({ label: 'Édition Web' });
  await expect(install).toBeDisabled();
  await expect(setup.getByRole('status')).toContainText("Il n'existe pas de Windows");
  await edition.selectOption({ label: 'Édition Enterprise' });
  await install.click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Oui', exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await person.chooseFromStart('Panneau de configuration');
  const panel = person.window('Panneau de configuration');
  await panel.getByRole('button', { name: 'Ajout/Suppression de programmes', exact: true }).dblclick();
  const programs = person.window('Ajout/Suppression de programmes');
  await expect(programs.getByRole('option')).toHaveText([/Windows Server 2003 Service Pack 2/]);
});
