import { expect } from '@playwright/test';
import { Person } from './person';
import { test } from './program';
import { ENGLISH as EN } from './words';

test('a view that is loaded again shows the wizard where it was', async ({ start }) => {
  const { page } = await start(['--lang', 'en']);
  const person = new Person(page, EN);
  await person.openSetup();
  await person.next();
  await person.isOn(EN.roleSelection);
  await person.role(EN.unifiedMessaging).check();
  await page.evaluate(() => Object.assign(globalThis, { isSameDocument: true }));

  const loaded = page.waitForEvent('load');
  await page.evaluate(() => location.reload());
  await loaded;
  expect(await page.evaluate(() => 'isSameDocument' in globalThis)).toBe(false);
  await person.isOn(EN.roleSelection);
  await expect(person.role(EN.unifiedMessaging)).toBeChecked();
  await person.role(EN.unifiedMessaging).uncheck();
  await expect(person.button(EN.next)).toBeDisabled();
});
