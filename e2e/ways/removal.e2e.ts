import { expect } from '@playwright/test';
import { test } from '../program';
import { FRENCH as FR } from '../words';
import { begin } from './begin';
import { actInConsole, type ConsoleAct } from './console';
import { readRoleKey, readService } from './server-sight';
import { checkRemoval, finishSetup, retryChecks, runSetup } from './setup-run';

const RULES = [
  'ServerIsSourceForSendConnector',
  'ServerIsGroupExpansionServer',
  'ServerIsDynamicGroupExpansionServer',
];

const ACTS: readonly ConsoleAct[] = [
  {
    place: "Connecteurs d'envoi",
    item: 'Internet',
    action: 'Modifier le serveur source',
    server: 'EX00',
  },
  {
    place: 'Groupe de distribution',
    item: 'All Staff',
    action: "Serveur d'expansion",
    server: 'EX00',
  },
  {
    place: 'Groupe de distribution',
    item: 'Sales Region',
    action: "Serveur d'expansion",
    server: "N'importe quel serveur",
  },
  { place: "Afficheur des files d'attente", item: 'mail.fabrikam.com', action: 'Réessayer' },
];

test('Remove is refused, what depends on the role is moved, and the role goes, fr', async ({ start }) => {
  const person = await begin(start, FR, 'hub-transport-removal-refused');
  await checkRemoval(person, FR.hub);
  for (const rule of RULES) await expect(person.finding(rule)).toContainText(FR.error);
  await expect(person.finding('MessagesInQueue')).toContainText('Avertissement');
  await expect(person.button(FR.uninstall)).toBeDisabled();

  await person.chooseFromStart(FR.console);
  for (const act of ACTS) await actInConsole(person, act);
  await person.closeWindow(FR.console);

  await retryChecks(person);
  for (const rule of [...RULES, 'MessagesInQueue']) await expect(person.finding(rule)).toHaveCount(0);
  await runSetup(person, 'uninstall');
  await expect(person.wizard).toContainText('Les rôles choisis ont été supprimés.');
  await finishSetup(person);
  expect(await readRoleKey(person, 'HubTransportRole')).toBeNull();
  expect(await readService(person, 'Transport Microsoft Exchange')).toBeNull();
  expect(await readRoleKey(person, 'MailboxRole')).toHaveProperty('ConfiguredVersion');
});
