import { expect } from '@playwright/test';
import { test } from '../program';
import { FRENCH as FR } from '../words';
import { begin } from './begin';
import { openSetupFromMedia } from './media';
import { expectConfigured, lookingFor, readWatermark } from './server-sight';
import { goToChecks, runSetup, taskGroup } from './setup-run';

test('Setup resumes an installation that never completed a role, fr', async ({ start }) => {
  const person = await begin(start, FR, 'interrupted-first-installation');
  const mark = await readWatermark(person, 'HubTransportRole');

  await openSetupFromMedia(person);
  await expect(person.wizard).toContainText("L'installation reprend avec");
  await expect(person.wizard.getByRole('listitem').filter({ hasText: FR.hub })).toContainText(
    /reprend à la tâche [\w-]+/,
  );
  const pages = person.wizard.getByRole('list', { name: "Pages de l'Assistant Installation" });
  for (const decided of [FR.license, "Rapport d'erreurs", "Type d'installation"])
    await expect(pages.getByRole('listitem').filter({ hasText: decided })).toContainText(
      'décidé précédemment',
    );

  await person.next();
  await person.isOn(FR.clientSettings);
  await person.wizard.getByRole('radio', { name: 'Oui', exact: true }).check();
  await goToChecks(person);
  await runSetup(person);
  await expect(person.wizard).toContainText(FR.succeeded);
  await expect(taskGroup(person, "Préparation de l'organisation")).toHaveCount(0);

  await person.wizard.getByRole('button', { name: "Ouvrir le journal d'installation" }).click();
  const notepad = person.window('ExchangeSetup.log');
  const log = await notepad.getByRole('textbox').inputValue();
  expect(log).toContain(lookingFor(mark));
  await person.closeWindow('ExchangeSetup.log');
  await person.button(FR.finish).click();
  for (const key of ['HubTransportRole', 'ClientAccessRole', 'MailboxRole'])
    await expectConfigured(person, key);
});
