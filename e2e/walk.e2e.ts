import { expect } from '@playwright/test';
import { Person } from './person';
import { test } from './program';
import { expectConfigured, lookingFor, readSetupLog } from './ways/server-sight';
import { ENGLISH, FRENCH, type Words } from './words';

for (const words of [ENGLISH, FRENCH]) {
  test(`the recovery walk, ${words.lang}`, async ({ start }) => {
    const { page } = await start(['--lang', words.lang, '--speed', '200']);
    const person = new Person(page, words);

    await person.openSetup();
    await expect(person.button(words.back)).toBeDisabled();
    await person.next();
    await person.isOn(words.roleSelection);
    await expectFixedRoles(person, words);
    await expect(person.button(words.next)).toBeDisabled();

    // Another role than the failed one: the watermark blocks it.
    await person.role(words.unifiedMessaging).check();
    await person.next();
    await person.isOn(words.readiness);
    await person.checksEnd();
    await expect(person.finding('InstallWatermark')).toContainText(words.error);
    await expect(person.finding('MSDTCStopped')).toContainText(words.error);
    await expect(person.button(words.install)).toBeDisabled();

    // The planted finding is cured in Services and gone after Retry.
    await person.startService('Distributed Transaction Coordinator');
    await person.button(words.retry).click();
    await person.checksEnd();
    await expect(person.finding('MSDTCStopped')).toHaveCount(0);
    await expect(person.finding('InstallWatermark')).toBeVisible();

    // With the failed role the mark no longer stands in the way.
    await person.button(words.back).click();
    await person.isOn(words.roleSelection);
    await expect(person.role(words.unifiedMessaging)).toBeChecked();
    await person.role(words.unifiedMessaging).uncheck();
    await person.role(words.hub).check();
    await person.next();
    await person.isOn(words.mailFlow);
    await expect(person.button(words.next)).toBeDisabled();
    await person.chooseBridgehead('lyon', 'LYON-MAIL01');
    await expect(person.wizard).toContainText('DWBGZMFD01QNBJR');
    await person.next();
    await person.isOn(words.readiness);
    await expect(person.button(words.install)).toBeEnabled();
    await expect(person.finding('InstallWatermark')).toHaveCount(0);

    await person.button(words.install).click();
    await person.isOn(words.completion);
    await expect(person.wizard.getByRole('checkbox', { name: words.finalize })).toBeChecked();
    await person.button(words.finish).click();
    await expect(person.wizard).toBeHidden();

    // Finish opened the console, which lists the connectors.
    const console = person.window(words.console);
    await console.getByRole('treeitem', { name: /Routing Group Connectors|Connecteurs de groupe/ }).click();
    await expect(console.getByRole('row').filter({ hasText: 'Interop RGC' })).toHaveCount(2);
    await expect(console.getByRole('grid')).toContainText('Lyon');
    await person.closeWindow(words.console);

    await expectConfigured(person, 'HubTransportRole');
    await expectServicesRunning(person, words);
    await expectLogWritten(person);

    await person.openSetup();
    await person.next();
    await expect(person.role(words.hub)).toBeChecked();
    await expect(person.role(words.hub)).toBeDisabled();
  });
}

async function expectFixedRoles(person: Person, words: Words): Promise<void> {
  for (const installed of [words.mailbox, words.clientAccess, words.tools]) {
    await expect(person.role(installed)).toBeChecked();
    await expect(person.role(installed)).toBeDisabled();
  }
  for (const barred of [words.edge, words.activeCluster]) {
    await expect(person.role(barred)).not.toBeChecked();
    await expect(person.role(barred)).toBeDisabled();
  }
  await expect(person.role(words.hub)).not.toBeChecked();
  await expect(person.role(words.hub)).toHaveAccessibleDescription(words.notCompleted);
}

async function expectServicesRunning(person: Person, words: Words): Promise<void> {
  await person.chooseFromStart(words.services);
  const services = person.window(words.services);
  const transport = words.lang === 'fr' ? 'Transport Microsoft Exchange' : 'Microsoft Exchange Transport';
  const row = services.getByRole('row', { name: new RegExp(`^${transport} (?!Log)`) });
  await services.getByRole('grid').focus();
  await row.scrollIntoViewIfNeeded();
  await expect(row).toContainText(words.lang === 'fr' ? 'Démarré' : 'Started');
  await person.closeWindow(words.services);
}

async function expectLogWritten(person: Person): Promise<void> {
  const text = await readSetupLog(person);
  expect(text).toMatch(
    /^\[3\/12\/2008 9:\d\d:\d\d AM\] \[0\] The Exchange Server setup operation completed successfully\.$/m,
  );
  expect(text).toContain(lookingFor('4f57d852'));
}
