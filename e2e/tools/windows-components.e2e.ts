import { expect, type Locator } from '@playwright/test';
import type { Person } from '../person';
import { test } from '../program';
import { begin } from '../ways/begin';
import { expectConfigured } from '../ways/server-sight';
import { checkRoles, installWell, retryChecks } from '../ways/setup-run';
import { FRENCH as FR } from '../words';

const COMPONENTS = 'Assistant Composants de Windows';

test('ASP.NET that Windows Components refuses is registered and enabled from Run, fr', async ({ start }) => {
  const person = await begin(start, FR, 'client-access-asp-net-64-bit');
  const { page } = person;
  await checkRoles(person, FR.clientAccess);
  await expect(person.finding('AspNet64NotEnabled')).toContainText(FR.error);

  // Windows Components alone is refused, with the reason.
  await openComponents(person);
  const components = person.window(COMPONENTS);
  await enableAspNet(components);
  const refused = page.getByRole('alertdialog');
  await expect(refused).toContainText('Framework64');
  await refused.getByRole('button', { name: 'OK', exact: true }).click();
  await person.closeWindow(COMPONENTS);

  await person.chooseFromStart('Exécuter');
  const run = page.getByRole('dialog', { name: 'Exécuter', exact: true });
  await run
    .getByRole('combobox', { name: 'Ouvrir' })
    .fill('C:\\WINDOWS\\Microsoft.NET\\Framework64\\v2.0.50727\\aspnet_regiis.exe -ir -enable');
  await run.getByRole('button', { name: 'OK', exact: true }).click();
  const done = page.getByRole('alertdialog');
  await expect(done).toContainText('ASP.NET 2.0 du Framework 64 bits a été inscrit');
  await done.getByRole('button', { name: 'OK', exact: true }).click();

  await openComponents(person);
  await expect(components.getByRole('checkbox', { name: 'ASP.NET', exact: true })).toBeChecked();
  await person.closeWindow(COMPONENTS);
  await retryChecks(person);
  await expect(person.finding('AspNet64NotEnabled')).toHaveCount(0);
  await installWell(person);
  await expectConfigured(person, 'ClientAccessRole');
});

/** Add or Remove Programs, Add/Remove Windows Components. */
async function openComponents(person: Person): Promise<void> {
  const { words } = person;
  await person.chooseFromStart(words.controlPanel);
  await person.window(words.controlPanel).getByRole('button', { name: words.addOrRemove }).dblclick();
  const programs = person.window(words.addOrRemove);
  await programs.getByRole('button', { name: 'Ajouter ou supprimer des composants Windows' }).click();
  await person.closeWindow(words.addOrRemove);
  await person.closeWindow(words.controlPanel);
}

/** Ticks ASP.NET, Next. */
async function enableAspNet(components: Locator): Promise<void> {
  await components.getByRole('checkbox', { name: 'ASP.NET', exact: true }).check();
  await components.getByRole('button', { name: FR.next, exact: true }).click();
}
