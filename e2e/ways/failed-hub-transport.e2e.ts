import { expect } from '@playwright/test';
import { test } from '../program';
import { ENGLISH as EN, FRENCH as FR } from '../words';
import { begin } from './begin';
import { deleteValue } from './registry';
import {
  expectConfigured,
  lookingFor,
  readRoleKey,
  readService,
  readSetupLog,
  readWatermark,
} from './server-sight';
import { checkRemoval, checkRoles, finishSetup, installWell, runSetup, taskGroup } from './setup-run';

const KEY = 'HubTransportRole';
/** Hub Transport half-installed, beside two roles that are complete. */
const SCENARIO = 'failed-hub-transport-no-legacy';

test('out by reinstalling the failed role, fr', async ({ start }) => {
  const person = await begin(start, FR, SCENARIO);
  const mark = await readWatermark(person, KEY);
  await checkRoles(person, FR.hub);
  await installWell(person);
  await expectConfigured(person, KEY);
  expect(await readSetupLog(person)).toContain(lookingFor(mark));
  expect(await readService(person, 'Transport Microsoft Exchange')).toContain('Démarré');
});

test('out by removing the failed role, en', async ({ start }) => {
  const person = await begin(start, EN, SCENARIO);
  await checkRemoval(person, EN.hub);
  await runSetup(person, 'uninstall');
  await expect(person.wizard).toContainText('The chosen roles have been removed.');
  await finishSetup(person);
  expect(await readRoleKey(person, KEY)).toBeNull();
  expect(await readService(person, 'Microsoft Exchange Transport')).toBeNull();

  // The mark no longer stands in the way of another role.
  await checkRoles(person, EN.unifiedMessaging);
  await expect(person.finding('InstallWatermark')).toHaveCount(0);
});

test('the mark deleted by hand: Setup fails at what is there already, Remove works, fr', async ({
  start,
}) => {
  const person = await begin(start, FR, SCENARIO);
  const warning = "risque d'échouer sur ce qui existe déjà";
  await deleteValue(person, KEY, 'Watermark', warning);
  await deleteValue(person, KEY, 'Action', 'La suppression de certaines valeurs');

  await checkRoles(person, FR.hub);
  await runSetup(person);
  await expect(person.wizard).toContainText(FR.notSucceeded);
  await expect(taskGroup(person, 'Rôle serveur de transport Hub')).toContainText('existe déjà');
  await finishSetup(person);
  expect(await readRoleKey(person, KEY)).toMatchObject({ Action: 'Install' });

  await checkRemoval(person, FR.hub);
  await runSetup(person, 'uninstall');
  await expect(person.wizard).toContainText('Les rôles choisis ont été supprimés.');
  await finishSetup(person);
  expect(await readRoleKey(person, KEY)).toBeNull();

  // The other roles are still there, and so is the program.
  await person.openSetup();
  await person.next();
  await expect(person.role(FR.hub)).toBeEnabled();
  await expect(person.role(FR.hub)).not.toHaveAccessibleDescription(FR.notCompleted);
  await expect(person.role(FR.mailbox)).toBeDisabled();
});
