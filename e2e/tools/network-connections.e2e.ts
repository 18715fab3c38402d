import { expect } from '@playwright/test';
import { test } from '../program';
import { begin } from '../ways/begin';
import { expectConfigured } from '../ways/server-sight';
import { checkRoles, finishSetup, installWell, runSetup, taskGroup } from '../ways/setup-run';
import { ENGLISH_2008 as EN } from '../words';

test('IPv6 is ticked in Network Connections, and Hub Transport resumes, en', async ({ start }) => {
  const person = await begin(start, EN, 'hub-transport-ipv6-unticked');
  const { page } = person;

  // Without the cure Setup stops at the same place again.
  await checkRoles(person, EN.hub);
  await runSetup(person);
  await expect(taskGroup(person, 'Hub Transport Server Role')).toContainText(
    'did not reach the status Running',
  );
  await finishSetup(person);

  await person.chooseFromStart('Control Panel');
  await person.window('Control Panel').getByRole('button', { name: 'Network Connections' }).dblclick();
  const connections = page.getByRole('dialog', { name: 'Network Connections', exact: true });
  await connections.getByRole('button', { name: 'Local Area Connection' }).dblclick();
  const properties = page.getByRole('dialog', { name: 'Local Area Connection Properties' });
  const ipv6 = properties.getByRole('checkbox', { name: 'Internet Protocol Version 6 (TCP/IPv6)' });
  await expect(ipv6).not.toBeChecked();
  await ipv6.check();
  await properties.getByRole('button', { name: 'OK', exact: true }).click();
  await expect(properties).toBeHidden();
  await person.closeWindow('Network Connections');
  await person.closeWindow('Control Panel');

  await checkRoles(person, EN.hub);
  await installWell(person);
  await expectConfigured(person, 'HubTransportRole');
});
