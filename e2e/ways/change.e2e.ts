import { expect } from '@playwright/test';
import { test } from '../program';
import { ENGLISH as EN } from '../words';
import { begin } from './begin';
import { expectConfigured, lookingFor, readSetupLog, readWatermark } from './server-sight';
import { checkRoles, finishSetup, goToChecks, runSetup, taskGroup } from './setup-run';

test('Change finishes one failed role among several, en', async ({ start }) => {
  const person = await begin(start, EN, 'failed-hub-transport-no-legacy');
  await person.openSetup();
  await expect(person.wizard.getByRole('heading', { name: 'Not completed' })).toBeVisible();
  await expect(person.wizard.getByRole('listitem').filter({ hasText: EN.hub })).toBeVisible();
  await expect(person.wizard).toContainText('As long as a role is not completed');
  await person.next();
  for (const installed of [EN.mailbox, EN.clientAccess, EN.tools]) {
    await expect(person.role(installed)).toBeChecked();
    await expect(person.role(installed)).toBeDisabled();
  }
  await expect(person.role(EN.hub)).toHaveAccessibleDescription(EN.notCompleted);
  await person.role(EN.unifiedMessaging).check();
  await goToChecks(person);
  await expect(person.finding('InstallWatermark')).toContainText('Hub Transport');
  await expect(person.button(EN.install)).toBeDisabled();
  await person.button(EN.back).click();
  await person.role(EN.unifiedMessaging).uncheck();
  await person.role(EN.hub).check();
  await goToChecks(person);
  await expect(person.finding('InstallWatermark')).toHaveCount(0);
  await runSetup(person);
  await expect(person.wizard).toContainText(EN.succeeded);
  await expect(taskGroup(person, 'Hub Transport Server Role')).toContainText(EN.completed);
  await expect(taskGroup(person, 'Mailbox Server Role')).toHaveCount(0);
  await finishSetup(person);
  await expectConfigured(person, 'HubTransportRole');
});

test('Change finishes two failed roles in one run, en', async ({ start }) => {
  const person = await begin(start, EN, 'two-failed-roles');
  const marks = [
    await readWatermark(person, 'HubTransportRole'),
    await readWatermark(person, 'UnifiedMessagingRole'),
  ];
  await checkRoles(person, EN.hub, EN.unifiedMessaging);
  await expect(person.finding('InstallWatermark')).toHaveCount(0);
  await runSetup(person);
  await expect(person.wizard).toContainText(EN.succeeded);
  for (const group of ['Hub Transport Server Role', 'Unified Messaging Server Role'])
    await expect(taskGroup(person, group)).toContainText(EN.completed);
  await finishSetup(person);
  const log = await readSetupLog(person);
  for (const mark of marks) expect(log).toContain(lookingFor(mark));
  for (const key of ['HubTransportRole', 'UnifiedMessagingRole']) await expectConfigured(person, key);
});
