import { expect } from '@playwright/test';
import { Person } from './person';
import { test } from './program';
import { ENGLISH as EN } from './words';

test('a bridgehead server by keyboard alone', async ({ start }) => {
  const { page } = await start(['--lang', 'en', '--speed', '200']);
  const person = new Person(page, EN);
  await person.openSetup();
  await person.next();
  await person.role(EN.hub).check();
  await person.next();
  await person.isOn(EN.mailFlow);
  const dialog = page.getByRole('dialog', { name: 'Select Bridgehead Server' });
  const filter = page.getByRole('textbox', { name: EN.filter, exact: true });
  const grid = dialog.getByRole('grid');
  const server = person.wizard.getByRole('textbox', { name: 'Bridgehead server' });

  // One match: Enter accepts it.
  await page.keyboard.press('Alt+r');
  await expect(filter).toBeFocused();
  await page.keyboard.type('lyon-mail01');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(server).toHaveValue(/^LYON-MAIL01/i);

  // Several: Enter goes into the grid, arrows choose there, Enter accepts.
  await page.keyboard.press('Alt+r');
  await page.keyboard.type('2003');
  await page.keyboard.press('Enter');
  await expect(grid).toBeFocused();
  await page.keyboard.press('Home');
  const first = await grid.getByRole('row', { selected: true }).getByRole('gridcell').first().innerText();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(server).toHaveValue(first.trim());

  // Down goes there too; no match leaves the focus where it is.
  await page.keyboard.press('Alt+r');
  await page.keyboard.type('zzz');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await expect(filter).toBeFocused();
  await expect(dialog).toBeVisible();
  await filter.fill('');
  await page.keyboard.press('ArrowDown');
  await expect(grid).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(server).toHaveValue(first.trim());
});
