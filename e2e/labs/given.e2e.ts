import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { test } from '../program';
import { runProgram } from '../spawn';

const LAB = 'shared/lab/files/finish-hub-transport.lab';
const TITLE = 'Finish a Hub Transport role that stopped half-way';

test('a lab that was given in kiosk mode is all that there is, and its result is handed in', async ({
  start,
}) => {
  const { page, dataDir } = await start(['--lang', 'en', '--speed', 'instant', '--kiosk', '--lab', LAB]);
  const offer = page.getByRole('dialog', { name: TITLE });
  await offer.getByLabel('Your name').fill('Ada Lovelace');
  await offer.getByRole('button', { name: 'Begin', exact: true }).click();
  const panel = page.getByRole('complementary', { name: 'Lab' });
  await expect(panel.getByText(TITLE)).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Leave the lab' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('menuitem', { name: 'Training labs' })).toHaveCount(0);
  await expect(page.getByRole('menuitem', { name: 'Scenarios' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  const refused = await page.evaluate(() =>
    (globalThis as unknown as { simulator: { leaveLab(): Promise<void> } }).simulator.leaveLab().then(
      () => 'left',
      () => 'refused',
    ),
  );
  expect(refused).toBe('refused');
  await panel.getByRole('button', { name: 'Finish', exact: true }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Yes', exact: true }).click();
  await expect(panel.getByText('0 of 100 points')).toBeVisible();
  expect(readdirSync(path.join(dataDir, 'results')).join()).toContain('Ada Lovelace finish-hub-transport');
});

test('a lab that is no good is refused at the start, with its place', async ({ folder }) => {
  const file = path.join(folder, 'bad.lab');
  writeFileSync(file, '{"format":"setup-rehearsal-lab","version":1,"kind":"lab"}');
  const { code, stderr } = await runProgram(['--lang', 'fr', '--lab', file]);
  expect(code).toBe(2);
  expect(stderr).toContain('bad.lab:1:1');
});
