import { expect } from '@playwright/test';
import { Person } from './person';
import { test } from './program';
import { ENGLISH, FRENCH } from './words';

const EN = ENGLISH;

test('Edge Transport excludes every other server role, both ways', async ({ start }) => {
  const { page } = await start(['--lang', 'en', '--scenario', 'perimeter-edge']);
  const person = new Person(page, EN);
  await person.openSetup();
  await person.next();
  const others = [EN.mailbox, EN.clientAccess, EN.hub, EN.unifiedMessaging];

  await person.role(EN.mailbox).check();
  await person.role(EN.hub).check();
  await expect(person.role(EN.edge)).toBeDisabled();
  await person.role(EN.mailbox).uncheck();
  await expect(person.role(EN.edge)).toBeDisabled();
  await person.role(EN.hub).uncheck();
  await expect(person.role(EN.edge)).toBeEnabled();

  await person.role(EN.edge).check();
  for (const other of others) {
    await expect(person.role(other)).toBeDisabled();
    await expect(person.role(other)).not.toBeChecked();
  }
  await person.role(EN.edge).uncheck();
  for (const other of others) await expect(person.role(other)).toBeEnabled();
});

test('Edge Transport is installed in the perimeter, a stopped service cured on the way', async ({
  start,
}) => {
  const { page } = await start(['--lang', 'fr', '--scenario', 'perimeter-edge', '--speed', '500']);
  const person = new Person(page, FRENCH);
  await person.openSetup();
  await person.next();
  await person.role(FRENCH.edge).check();
  await person.next();
  await person.isOn(FRENCH.readiness);
  await person.checksEnd();
  await expect(person.finding('EventSystemStopped')).toContainText(FRENCH.error);
  await person.startService("Système d'événements de COM+");
  await person.button(FRENCH.retry).click();
  await person.button(FRENCH.install).click();
  await person.isOn(FRENCH.completion);
  await expect(person.wizard.getByRole('listitem').filter({ hasText: 'transport Edge' })).toContainText(
    FRENCH.completed,
  );
});

test('what is fixed tells why, and the failed role is described as not completed', async ({ start }) => {
  const { page } = await start(['--lang', 'en']);
  const person = new Person(page, EN);
  await person.openSetup();
  await person.next();
  await person.role(EN.hub).hover();
  await expect(person.wizard.getByRole('group', { name: 'Description' })).toContainText(/earlier/i);
  await person.wizard.getByText(EN.activeCluster, { exact: true }).hover();
  await expect(person.wizard.getByRole('group', { name: 'Description' })).toContainText(/cluster/i);
});
