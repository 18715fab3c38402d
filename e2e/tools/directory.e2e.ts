import { expect } from '@playwright/test';
import { test } from '../program';
import { begin } from '../ways/begin';
import { expectConfigured } from '../ways/server-sight';
import { checkRoles, installWell, retryChecks } from '../ways/setup-run';
import { ENGLISH as EN, FRENCH as FR } from '../words';

test('a subnet is given to a site in the Active Directory summary, and Hub Transport resumes, en', async ({
  start,
}) => {
  const person = await begin(start, EN, 'hub-transport-site-unknown');
  const { page } = person;
  await person.chooseFromStart('Event Viewer');
  const viewer = person.window('Event Viewer');
  await viewer.getByRole('treeitem', { name: 'Application' }).click();
  for (const id of ['5003', '5023'])
    await expect(viewer.getByRole('row').filter({ hasText: id })).toHaveCount(1);
  await viewer.getByRole('row').filter({ hasText: '5003' }).dblclick();
  const event = page.getByRole('dialog', { name: 'Event Properties' });
  await expect(event).toContainText('cannot determine the Active Directory site');
  await event.getByRole('button', { name: 'OK', exact: true }).click();
  await person.closeWindow('Event Viewer');

  await checkRoles(person, EN.hub);
  await expect(person.finding('InvalidADSite')).toContainText(EN.error);
  await person.chooseFromStart('Active Directory Summary');
  const summary = page.getByRole('dialog', { name: 'Active Directory Summary' });
  await summary.getByRole('treeitem', { name: 'Sites and Subnets' }).click();
  await expect(summary.getByRole('status')).toHaveText('none: no subnet matches');
  await summary.getByRole('button', { name: 'New Subnet' }).click();
  const dialog = page.getByRole('dialog', { name: 'New Subnet' });
  await dialog.getByRole('textbox', { name: 'Prefix' }).fill('10.0.0.0/24');
  await dialog.getByRole('combobox', { name: 'Site' }).selectOption('Head-Office');
  await dialog.getByRole('button', { name: 'OK', exact: true }).click();
  await expect(summary.getByRole('status')).toHaveText('Head-Office');
  await person.closeWindow('Active Directory Summary');

  await retryChecks(person);
  await expect(person.finding('InvalidADSite')).toHaveCount(0);
  await installWell(person);
  await expectConfigured(person, 'HubTransportRole');
});

const LANGUAGES = [
  {
    words: EN,
    summary: 'Active Directory Summary',
    organization: 'Exchange Organization',
    servers: 'Exchange 2003 and 2000 servers',
    groups: 'Routing groups of Exchange 2003 and 2000',
    domain: 'Domain',
    masters: 'Operations masters',
    names: ['PDC emulator', 'RID master', 'Infrastructure master'],
    forest: 'Forest',
    forestNames: ['Schema master', 'Domain naming master'],
    changeTitle: 'Change Operations Master',
  },
  {
    words: FR,
    summary: "Résumé d'Active Directory",
    organization: 'Organisation Exchange',
    servers: 'Serveurs Exchange 2003 et 2000',
    groups: "Groupes de routage d'Exchange 2003 et 2000",
    domain: 'Domaine',
    masters: "Maîtres d'opérations",
    names: ['Émulateur PDC', 'Maître RID', "Maître d'infrastructure"],
    forest: 'Forêt',
    forestNames: ['Contrôleur de schéma', "Maître d'attribution de noms de domaine"],
    changeTitle: "Modifier le maître d'opérations",
  },
] as const;

for (const labels of LANGUAGES) {
  const { words } = labels;
  const lang = words === EN ? 'en' : 'fr';

  test(`the legacy organization is shown, ${lang}`, async ({ start }) => {
    const person = await begin(start, words, 'failed-hub-transport');
    await person.chooseFromStart(labels.summary);
    const summary = person.window(labels.summary);
    await summary.getByRole('treeitem', { name: labels.organization }).click();
    await expect(summary.getByRole('grid', { name: labels.groups }).getByRole('row').nth(1)).toBeVisible();
    const servers = summary.getByRole('grid', { name: labels.servers });
    await expect(servers.getByRole('row').filter({ hasText: 'Exchange 2003' }).first()).toBeVisible();
    await expect(servers.getByRole('row').filter({ hasText: words === EN ? 'Yes' : 'Oui' })).not.toHaveCount(
      0,
    );
  });

  test(`the roles of operations masters are shown and transferred, ${lang}`, async ({ start }) => {
    const person = await begin(start, words, 'failed-hub-transport');
    const { page } = person;
    await person.chooseFromStart(labels.summary);
    const summary = person.window(labels.summary);
    const masters = summary.getByRole('grid', { name: labels.masters });
    await summary.getByRole('treeitem', { name: labels.domain, exact: true }).click();
    for (const name of labels.names)
      await expect(masters.getByRole('row', { name })).toContainText('DC01.contoso.com');
    await masters.getByRole('row', { name: labels.names[1] }).click();
    await summary.getByRole('button', { name: words.change, exact: true }).click();
    const dialog = page.getByRole('dialog', { name: labels.changeTitle });
    await expect(dialog).toContainText(labels.names[1]);
    await dialog.getByRole('row', { name: 'DC02.contoso.com' }).click();
    await dialog.getByRole('button', { name: 'OK', exact: true }).click();
    await expect(masters.getByRole('row', { name: labels.names[1] })).toContainText('DC02.contoso.com');
    await expect(masters.getByRole('row', { name: labels.names[0] })).toContainText('DC01.contoso.com');

    await summary.getByRole('treeitem', { name: labels.forest, exact: true }).click();
    for (const name of labels.forestNames)
      await expect(masters.getByRole('row', { name })).toContainText('DC01.contoso.com');
  });
}
