import { expect } from '@playwright/test';
import type { Person } from '../person';
import { test } from '../program';
import { ENGLISH as EN, FRENCH as FR } from '../words';
import { begin } from './begin';
import { acceptLicense, openSetupFromMedia, openStartScreen } from './media';
import { deleteValue } from './registry';
import { expectConfigured, readRoleKey } from './server-sight';
import { finishSetup, runSetup } from './setup-run';

const SERVICE_PACK_3 = '8.3.83.6';
const KEYS = ['HubTransportRole', 'ClientAccessRole', 'MailboxRole'];

test('an upgrade from the media of a service pack, en', async ({ start }) => {
  const person = await begin(start, EN, 'upgrade-to-service-pack-3');
  await openSetupFromMedia(person);
  await expect(person.wizard).toContainText('upgrades it to Exchange Server 2007 SP3.');
  for (const role of [EN.hub, EN.clientAccess, EN.mailbox])
    await expect(person.wizard.getByRole('listitem').filter({ hasText: role })).toBeVisible();
  await upgrade(person);
  await expect(person.wizard).toContainText('The upgrade has completed successfully.');
  await finishSetup(person);
  for (const key of KEYS) await expectConfigured(person, key, SERVICE_PACK_3);
});

test('an upgrade over a mark is refused with the reason, and succeeds without the mark, fr', async ({
  start,
}) => {
  const person = await begin(start, FR, 'upgrade-broken-by-dns');
  const { page } = person;
  const screen = await openStartScreen(person);
  await screen.getByRole('button', { name: FR.installExchange, exact: true }).click();
  const refused = page.getByRole('alertdialog');
  await expect(refused).toContainText('Tous les rôles de ce serveur sont déjà installés');
  await expect(refused).toContainText('mise à niveau antérieure');
  await refused.getByRole('button', { name: 'OK', exact: true }).click();
  await expect(person.wizard).toBeHidden();

  expect(await readRoleKey(person, 'ClientAccessRole')).toMatchObject({ Action: 'BuildToBuildUpgrade' });
  await deleteValue(person, 'ClientAccessRole', 'Watermark', "Le programme d'installation ne saura plus");
  await deleteValue(person, 'ClientAccessRole', 'Action', 'La suppression de certaines valeurs');

  await screen.getByRole('button', { name: FR.installExchange, exact: true }).click();
  await person.isOn(FR.introduction);
  await upgrade(person);
  await expect(person.wizard).toContainText("La mise à niveau s'est terminée correctement.");
  await finishSetup(person);
  for (const key of KEYS) await expectConfigured(person, key, SERVICE_PACK_3);
});

/** From Introduction to Completion. */
async function upgrade(person: Person): Promise<void> {
  await person.next();
  await acceptLicense(person);
  await person.isOn(person.words.readiness);
  await person.checksEnd();
  await runSetup(person, 'upgrade');
}
