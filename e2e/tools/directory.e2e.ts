import { expect } from '@playwright/test';
import { test } from '../program';
import { begin } from '../ways/begin';
import { expectConfigured } from '../ways/server-sight';
import { checkRoles, installWell, retryChecks } from '../ways/setup-run';
import { ENGLISH as EN } from '../words';

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
