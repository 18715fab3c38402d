import { expect } from '@playwright/test';
import { test } from '../program';
import { begin } from '../ways/begin';
import { actInConsole } from '../ways/console';
import { expectConfigured, readRoleKey } from '../ways/server-sight';
import {
  checkRemoval,
  checkRoles,
  finishSetup,
  installWell,
  retryChecks,
  runSetup,
  taskGroup,
} from '../ways/setup-run';
import { ENGLISH as EN, FRENCH as FR } from '../words';

test('the offline address book gets a server that exists, and Client Access resumes, fr', async ({
  start,
}) => {
  const person = await begin(start, FR, 'client-access-oab-server-deleted');
  await checkRoles(person, FR.clientAccess);
  await expect(person.finding('OffLineABServerDeleted')).toContainText(FR.error);
  await expect(person.button(FR.install)).toBeDisabled();
  await person.chooseFromStart(FR.console);
  await actInConsole(person, {
    place: "Carnet d'adresses en mode hors connexion",
    item: 'Default Offline Address Book',
    action: 'Déplacer le serveur de génération',
    title: "Déplacer le carnet d'adresses en mode hors connexion",
    server: 'EX00',
  });
  await person.closeWindow(FR.console);
  await retryChecks(person);
  await expect(person.finding('OffLineABServerDeleted')).toHaveCount(0);
  await installWell(person);
  await expectConfigured(person, 'ClientAccessRole');
});

test('public folder replicas are moved, and the removal of Mailbox goes on, en', async ({ start }) => {
  const person = await begin(start, EN, 'mailbox-removal-replicas');
  const { page } = person;
  expect(await readRoleKey(person, 'MailboxRole')).toMatchObject({ Action: 'Uninstall' });
  await person.chooseFromStart(EN.console);
  const console = person.window(EN.console);
  await console.getByRole('treeitem', { name: 'Mailbox', exact: true }).nth(1).click();
  const database = console.getByRole('row', { name: /^Public Folder Database EX01/ });
  await expect(database).toContainText('Replicas: 14');
  await database.click();
  await console
    .getByRole('region', { name: 'Actions' })
    .getByRole('button', { name: 'Move All Replicas' })
    .click();
  const dialog = page.getByRole('dialog', { name: 'Move All Replicas' });
  await dialog.getByRole('row', { name: /^EX00/ }).click();
  await dialog.getByRole('button', { name: 'OK', exact: true }).click();
  await expect(database).toContainText('Replicas: 0');
  await person.closeWindow(EN.console);

  await checkRemoval(person, EN.mailbox);
  await runSetup(person, 'uninstall');
  await expect(person.wizard).toContainText('The chosen roles have been removed.');
  await expect(taskGroup(person, 'Mailbox Server Role')).toContainText(EN.completed);
  await finishSetup(person);
  expect(await readRoleKey(person, 'MailboxRole')).toBeNull();
});

test('a server is delegated to an account, and no longer, en', async ({ start }) => {
  const person = await begin(start, EN, 'failed-hub-transport');
  const { page } = person;
  await person.chooseFromStart(EN.console);
  const console = person.window(EN.console);
  await console.getByRole('treeitem', { name: 'Exchange Administrators', exact: true }).click();
  const actions = console.getByRole('region', { name: 'Actions' });
  await actions.getByRole('button', { name: 'Add Exchange Administrator' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add Exchange Administrator' });
  await dialog.getByRole('textbox', { name: 'User', exact: true }).fill('claire');
  await dialog.getByRole('button', { name: 'OK', exact: true }).click();
  const delegate = console.getByRole('row', { name: 'CONTOSO\\claire Exchange Server Administrator EX01' });
  await delegate.click();
  await actions.getByRole('button', { name: 'Remove', exact: true }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Yes', exact: true }).click();
  await expect(delegate).toHaveCount(0);
});
