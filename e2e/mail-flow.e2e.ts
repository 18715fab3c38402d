import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { Person } from './person';
import { test } from './program';
import { ENGLISH as EN, FRENCH as FR } from './words';

const SCENARIOS = path.resolve('out/scenarios');

/** The default scenario with one routing group of `count` servers, as a file of its own. */
function manyServers(folder: string, count: number): string {
  cpSync(path.join(SCENARIOS, 'failed-hub-transport'), folder, { recursive: true });
  const file = path.join(folder, 'scenario.json');
  const scenario = JSON.parse(readFileSync(file, 'utf8')) as {
    id: string;
    host: { directory: { organization: { legacy: { routingGroups: unknown[] } } } };
  };
  scenario.id = 'many-servers';
  scenario.host.directory.organization.legacy.routingGroups = [
    {
      name: 'Everywhere',
      administrativeGroup: 'First Administrative Group',
      servers: Array.from({ length: count }, (_, index) => ({
        name: `SRV${String(index).padStart(5, '0')}.contoso.com`,
        version: 'Exchange 2003',
        build: '6.5.7638.1',
        isFrontEnd: index % 1000 === 999,
      })),
    },
  ];
  writeFileSync(file, JSON.stringify(scenario));
  return file;
}

test('Mail Flow Settings is absent without a legacy organization', async ({ start }) => {
  const { page } = await start(['--lang', 'en', '--scenario', 'failed-hub-transport-no-legacy']);
  const person = new Person(page, EN);
  await person.openSetup();
  await person.next();
  await person.role(EN.hub).check();
  await expect(person.wizard.getByRole('listitem').filter({ hasText: EN.mailFlow })).toHaveCount(0);
  await person.next();
  await person.isOn(EN.readiness);
});

test('Mail Flow Settings comes and goes with Hub Transport', async ({ start }) => {
  const { page } = await start(['--lang', 'en']);
  const person = new Person(page, EN);
  await person.openSetup();
  await person.next();
  const entry = person.wizard.getByRole('listitem').filter({ hasText: EN.mailFlow });
  await expect(entry).toHaveCount(0);
  await person.role(EN.hub).check();
  await expect(entry).toHaveCount(1);
});

test('Browse filters, sorts and chooses; front-end servers are not listed', async ({ start }) => {
  const { page } = await start(['--lang', 'fr']);
  const person = new Person(page, FR);
  await person.openSetup();
  await person.next();
  await person.role(FR.hub).check();
  await person.next();
  await expect(person.button(FR.next)).toBeDisabled();
  await person.button(FR.browse).click();
  const grid = page.getByRole('grid');
  const ok = page.getByRole('button', { name: 'OK', exact: true });
  await expect(ok).toBeDisabled();
  await expect(grid.getByRole('row', { name: /MAIL01/ }).first()).toBeVisible();
  await expect(grid).not.toContainText('OWA');
  await grid.getByRole('columnheader').nth(1).click();
  await expect(grid.getByRole('columnheader').nth(1)).toHaveAttribute('aria-sort', 'ascending');
  const filter = page.getByRole('textbox', { name: FR.filter, exact: true });
  await filter.fill('montreal');
  await expect(grid.getByRole('row', { name: /MTL-/ })).toHaveCount(3);
  await filter.fill('nowhere');
  await expect(ok).toBeDisabled();
  await filter.fill('gva');
  await grid.getByRole('row', { name: /GVA-MAIL01/ }).dblclick();
  await expect(person.wizard).toContainText('Geneva');
  await expect(person.button(FR.next)).toBeEnabled();
  await person.button(FR.back).click();
  await person.next();
  await expect(person.wizard.getByRole('textbox')).toHaveValue('GVA-MAIL01.contoso.com');
});

test('ten thousand bridgehead servers are listed, filtered and chosen', async ({ start, folder }) => {
  const file = manyServers(path.join(folder, 'many'), 10_000);
  const { page } = await start(['--lang', 'en', '--scenario', file]);
  const person = new Person(page, EN);
  await person.openSetup();
  await person.next();
  await person.role(EN.hub).check();
  await person.next();
  await person.button(EN.browse).click();
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '9991');
  await page.getByRole('grid').getByRole('row').nth(2).click();
  await page.keyboard.press('End');
  await expect(page.getByRole('row', { name: /SRV09998/ })).toBeVisible();
  await page.getByRole('textbox', { name: EN.filter, exact: true }).fill('SRV0777');
  await expect(page.getByRole('grid').getByRole('row', { name: /SRV0777/ })).toHaveCount(10);
  await page.getByRole('row', { name: /SRV07776/ }).dblclick();
  await expect(person.wizard.getByRole('textbox')).toHaveValue('SRV07776.contoso.com');
});
