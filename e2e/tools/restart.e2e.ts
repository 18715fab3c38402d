import { expect } from '@playwright/test';
import { test } from '../program';
import { begin } from '../ways/begin';
import { expectConfigured, lookingFor, readSetupLog, readWatermark } from '../ways/server-sight';
import { checkRoles, goToChecks, installWell, taskGroup } from '../ways/setup-run';
import { ENGLISH as EN, FRENCH as FR } from '../words';
import { restartServer } from './restart';

test('Change answers with an access error until the server has restarted, en', async ({ start }) => {
  const person = await begin(start, EN, 'access-error-before-restart');
  const { page } = person;
  await person.pressInPrograms('change');
  const refused = page.getByRole('alertdialog');
  await expect(refused).toContainText('Setup could not be started. Access error.');
  await refused.getByRole('button', { name: 'OK', exact: true }).click();
  await expect(person.wizard).toBeHidden();

  await person.window('Control Panel').getByRole('button', { name: 'System', exact: true }).focus();
  await page.keyboard.press('Enter');
  const system = page.getByRole('dialog', { name: 'System Properties' });
  await expect(system).toContainText('Changes take effect after you restart this computer.');
  await restartServer(person, 'All windows are closed');

  await checkRoles(person, EN.unifiedMessaging);
  await installWell(person);
  await expectConfigured(person, 'UnifiedMessagingRole');
});

test('a restart while Setup runs leaves the mark, and Change goes on from it, fr', async ({ start }) => {
  const person = await begin(start, FR, 'hub-transport-removal-refused', '500');
  await checkRoles(person, FR.unifiedMessaging);
  await person.setSpeed('60x');
  await person.button(FR.install).click();
  await expect(taskGroup(person, 'Rôle serveur de messagerie unifiée')).toContainText('En cours');
  await person.setSpeed('5x');
  await restartServer(person, "Le redémarrage l'interrompt là où il en est");

  const mark = await readWatermark(person, 'UnifiedMessagingRole');
  await person.setSpeed('Instantané');
  await person.openSetup();
  await expect(person.wizard.getByRole('heading', { name: 'Non terminés' })).toBeVisible();
  await expect(person.wizard.getByRole('listitem').filter({ hasText: FR.unifiedMessaging })).toBeVisible();
  await person.next();
  await expect(person.role(FR.unifiedMessaging)).toHaveAccessibleDescription(FR.notCompleted);
  await person.role(FR.unifiedMessaging).check();
  await goToChecks(person);
  await installWell(person);
  expect(await readSetupLog(person)).toContain(lookingFor(mark));
  await expectConfigured(person, 'UnifiedMessagingRole');
});
