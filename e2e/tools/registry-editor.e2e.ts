import { expect } from '@playwright/test';
import { test } from '../program';
import { begin } from '../ways/begin';
import { expectConfigured, readSetupLog } from '../ways/server-sight';
import { checkRoles, installWell } from '../ways/setup-run';
import { FRENCH_2008 as FR } from '../words';

const WAY = [
  'HKEY_LOCAL_MACHINE',
  'SYSTEM',
  'CurrentControlSet',
  'Services',
  'Tcpip6',
  'Parameters',
] as const;

test('IPv6 is disabled as a whole in Registry Editor, and Hub Transport resumes, fr', async ({ start }) => {
  const person = await begin(start, FR, 'hub-transport-ipv6-half-disabled');
  const { page } = person;
  expect(await readSetupLog(person)).toContain('2147504141');

  await person.chooseFromStart(FR.registryEditor);
  const editor = person.window(FR.registryEditor);
  for (const key of WAY) {
    const item = editor.getByRole('treeitem', { name: key, exact: true });
    await item.click();
    if ((await item.getAttribute('aria-expanded')) === 'false') await page.keyboard.press('ArrowRight');
  }
  const row = editor.getByRole('row', { name: /^DisabledComponents / });
  await row.dblclick();
  const edit = page.getByRole('dialog', { name: 'Édition de la valeur DWORD' });
  const data = edit.getByRole('textbox', { name: 'Données de la valeur' });

  // What is no number of 32 bits is refused, and can be corrected.
  await data.fill('1ffffffff');
  await edit.getByRole('button', { name: 'OK', exact: true }).click();
  const refused = page.getByRole('alertdialog');
  await expect(refused).toContainText("Ce n'est pas un nombre hexadécimal");
  await refused.getByRole('button', { name: 'OK', exact: true }).click();
  await data.fill('ffffffff');
  await edit.getByRole('button', { name: 'OK', exact: true }).click();
  await expect(row).toContainText('0xffffffff (4294967295)');
  await person.closeWindow(FR.registryEditor);

  await checkRoles(person, FR.hub);
  await installWell(person);
  await expectConfigured(person, 'HubTransportRole');
});
