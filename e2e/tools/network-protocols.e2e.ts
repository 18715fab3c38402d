import { expect } from '@playwright/test';
import { test } from '../program';
import { begin } from '../ways/begin';
import { checkRoles, retryChecks } from '../ways/setup-run';
import { FRENCH as FR } from '../words';

const NWLINK = 'Protocole de transport compatible NWLink IPX/SPX/NetBIOS';

test('NWLink is installed in a connection, blocks Setup, and is uninstalled again, fr', async ({ start }) => {
  const person = await begin(start, FR, 'client-access-asp-net-64-bit');
  const { page } = person;
  await person.chooseFromStart(FR.controlPanel);
  await person.window(FR.controlPanel).getByRole('button', { name: 'Connexions réseau' }).dblclick();
  const connections = page.getByRole('dialog', { name: 'Connexions réseau', exact: true });
  await connections.getByRole('button', { name: 'Connexion au réseau local' }).dblclick();
  const properties = page.getByRole('dialog', { name: 'Propriétés de Connexion au réseau local' });
  const nwlink = properties.getByRole('checkbox', { name: NWLINK });
  await expect(nwlink).toHaveCount(0);
  await expect(properties.getByRole('button', { name: 'Désinstaller' })).toBeDisabled();
  await properties.getByRole('button', { name: 'Installer', exact: true }).click();
  const select = page.getByRole('dialog', { name: 'Sélection de Protocole réseau' });
  await select.getByRole('row', { name: NWLINK }).click();
  await select.getByRole('button', { name: 'OK', exact: true }).click();
  await expect(nwlink).toBeChecked();
  await expect(properties.getByRole('button', { name: 'Installer', exact: true })).toBeDisabled();
  await properties.getByRole('button', { name: 'OK', exact: true }).click();
  await person.closeWindow('Connexions réseau');
  await person.closeWindow(FR.controlPanel);

  await checkRoles(person, FR.clientAccess);
  await expect(person.finding('NwLinkInstalled')).toContainText(FR.error);

  await person.chooseFromStart(FR.controlPanel);
  await person.window(FR.controlPanel).getByRole('button', { name: 'Connexions réseau' }).dblclick();
  await connections.getByRole('button', { name: 'Connexion au réseau local' }).dblclick();
  await properties.getByText(NWLINK, { exact: true }).click();
  await properties.getByRole('button', { name: 'Désinstaller' }).click();
  const asks = page.getByRole('alertdialog', { name: 'Désinstaller' });
  await expect(asks).toContainText(NWLINK);
  await asks.getByRole('button', { name: FR.yes, exact: true }).click();
  await expect(nwlink).toHaveCount(0);
  await properties.getByRole('button', { name: 'OK', exact: true }).click();
  await person.closeWindow('Connexions réseau');
  await person.closeWindow(FR.controlPanel);
  await retryChecks(person);
  await expect(person.finding('NwLinkInstalled')).toHaveCount(0);
});
