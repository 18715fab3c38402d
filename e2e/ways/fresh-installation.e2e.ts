import { expect } from '@playwright/test';
import type { Person } from '../person';
import { test } from '../program';
import { ENGLISH as EN } from '../words';
import { begin } from './begin';
import { acceptLicense, openStartScreen } from './media';
import { expectConfigured } from './server-sight';
import { taskGroup } from './setup-run';

test('a fresh installation from the media, page by page, en', async ({ start }) => {
  const person = await begin(start, EN, 'fresh-server');
  const screen = await openStartScreen(person);
  const step = (name: RegExp) => screen.getByRole('button', { name });
  await expect(step(/^Step 1: Install .NET Framework 2.0/)).toBeDisabled();
  await expect(step(/^Step 4: Install Microsoft Exchange/)).toBeDisabled();
  await step(/^Step 2: Install Microsoft Management Console/).click();
  await expect(step(/^Step 2:/)).toBeDisabled();
  await expect(step(/^Step 4:/)).toBeDisabled();
  await step(/^Step 3: Install Microsoft Windows PowerShell/).click();
  await expect(step(/^Step 3:/)).toBeDisabled();
  await expect(screen.getByRole('status')).toHaveText('Windows PowerShell 1.0 has been installed.');
  await step(/^Step 4:/).click();

  await person.isOn('Introduction');
  await person.next();
  await acceptLicense(person);
  await person.isOn('Error Reporting');
  await person.wizard.getByRole('radio', { name: 'No', exact: true }).check();
  await person.next();
  await chooseType(person);
  await nameOrganization(person);

  await person.isOn('Client Settings');
  await expect(person.wizard.getByRole('radio', { name: 'No', exact: true })).toBeChecked();
  await person.wizard.getByRole('radio', { name: 'Yes', exact: true }).check();
  await person.next();
  await person.isOn('Readiness Checks');
  await person.checksEnd();
  await person.button('Install').click();
  await person.isOn('Completion');
  await expect(person.wizard).toContainText('Setup has completed successfully.');
  for (const group of ['Organization Preparation', 'Copy Exchange Files', 'Mailbox Server Role'])
    await expect(taskGroup(person, group)).toContainText('Completed');
  await expect(person.wizard.getByRole('checkbox', { name: EN.finalize })).toBeChecked();
  await person.button('Finish').click();

  const console = person.window('Exchange Management Console');
  await console.getByRole('treeitem', { name: 'Server Configuration' }).click();
  await expect(console.getByRole('row', { name: /^EX01/ })).toContainText('Mailbox');
  await expect(console.getByRole('row', { name: /^EX01/ })).toContainText('Hub Transport');
  await console.getByRole('treeitem', { name: 'Mailbox', exact: true }).nth(1).click();
  await expect(console.getByRole('row', { name: /^Public Folder Database/ })).toBeVisible();
  await person.closeWindow('Exchange Management Console');
  for (const key of ['HubTransportRole', 'ClientAccessRole', 'MailboxRole'])
    await expectConfigured(person, key);
});

/** A custom installation asks for the roles; a typical one knows them. */
async function chooseType(person: Person): Promise<void> {
  const { wizard } = person;
  const pages = wizard.getByRole('list', { name: 'Pages of Setup' });
  await person.isOn('Installation Type');
  await wizard.getByRole('radio', { name: 'Custom Exchange Server Installation' }).check();
  await expect(pages).toContainText('Server Role Selection');
  await person.next();
  await person.isOn('Server Role Selection');
  await expect(person.button('Next')).toBeDisabled();
  await person.role('Mailbox Role').check();
  await person.button('Back').click();
  await wizard.getByRole('radio', { name: 'Typical Exchange Server Installation' }).check();
  await expect(pages).not.toContainText('Server Role Selection');
  await person.next();
}

/** Exchange Organization takes a name only in the form that it states. */
async function nameOrganization(person: Person): Promise<void> {
  await person.isOn('Exchange Organization');
  const name = person.wizard.getByRole('textbox', { name: 'Organization name' });
  const next = person.button('Next');
  const refused: readonly (readonly [name: string, why: string])[] = [
    ['', 'Enter a name.'],
    ['Contoso & Co', 'The name contains a character that is not allowed.'],
    [' Contoso', 'The name must not begin or end with a space.'],
    ['C'.repeat(65), 'The name has more than 64 characters.'],
  ];
  for (const [typed, why] of refused) {
    await name.fill(typed);
    await expect(name).toHaveAccessibleDescription(new RegExp(why));
    await expect(next).toBeDisabled();
  }
  await name.fill('Contoso Mail-1');
  await expect(next).toBeEnabled();
  await next.click();
}
