import { expect, type Page } from '@playwright/test';
import { Person } from './person';
import { test } from './program';
import { ENGLISH as EN, FRENCH as FR } from './words';

/** Presses a key until the focus is on what carries this accessible name. */
async function pressUntilFocused(page: Page, key: string, name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    const focused = page.locator(':focus');
    const label = await focused.evaluate(
      (element) =>
        element.getAttribute('aria-label') ??
        (element as HTMLInputElement).labels?.[0]?.textContent ??
        element.textContent,
    );
    if (label.trim() === name) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${name} was not reached by ${key}`);
}

test('the wizard by keyboard alone', async ({ start }) => {
  const { page } = await start(['--lang', 'en', '--speed', '500']);
  const person = new Person(page, EN);
  await page.keyboard.press('Control+Escape');
  await page.keyboard.press('c');
  await expect(person.window(EN.controlPanel)).toBeVisible();
  await pressUntilFocused(page, 'ArrowRight', EN.addOrRemove);
  await page.keyboard.press('Enter');
  await expect(person.window(EN.addOrRemove)).toBeVisible();
  // The first program of the list, by name.
  await pressUntilFocused(page, 'Tab', 'Hotfix for Microsoft .NET Framework 2.0 (KB926776)');
  await pressUntilFocused(page, 'ArrowDown', 'Microsoft Exchange Server');
  await expect(person.window(EN.addOrRemove).getByRole('option', { selected: true })).toHaveAccessibleName(
    'Microsoft Exchange Server',
  );
  await page.keyboard.press('Alt+c');
  await person.isOn(EN.maintenanceMode);
  await page.keyboard.press('Alt+n');
  await person.isOn(EN.roleSelection);
  await page.keyboard.press('Alt+b');
  await person.isOn(EN.maintenanceMode);
  await page.keyboard.press('Enter');
  await person.isOn(EN.roleSelection);
  await pressUntilFocused(page, 'Tab', EN.hub);
  await page.keyboard.press('Space');
  await expect(person.role(EN.hub)).toBeChecked();
  await page.keyboard.press('Enter');
  await person.isOn(EN.mailFlow);
});

test('Escape asks before it cancels, F1 helps, in French', async ({ start }) => {
  const { page } = await start(['--lang', 'fr']);
  const person = new Person(page, FR);
  await person.openSetup();
  await page.keyboard.press('F1');
  const help = page.getByRole('dialog', { name: new RegExp(FR.help) });
  await expect(help).toContainText(FR.maintenanceMode);
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await page.keyboard.press('Escape');
  const question = page.getByRole('alertdialog');
  await question.getByRole('button', { name: FR.no, exact: true }).click();
  await person.isOn(FR.maintenanceMode);
  await person.button(FR.cancel).click();
  await question.getByRole('button', { name: FR.yes, exact: true }).click();
  await expect(person.wizard).toBeHidden();
});

test('Setup cannot be closed while it configures', async ({ start }) => {
  const { page } = await start([
    '--lang',
    'en',
    '--scenario',
    'failed-hub-transport-no-legacy',
    '--speed',
    '200',
  ]);
  const person = new Person(page, EN);
  await person.openSetup();
  await person.next();
  await person.role(EN.hub).check();
  await person.next();
  await person.checksEnd();
  await person.setSpeed('5x');
  await person.button(EN.install).click();
  await person.isOn(EN.progress);
  await expect(person.button(EN.cancel)).toBeDisabled();
  await expect(person.button(EN.back)).toBeDisabled();
  await expect(person.button(EN.close)).toBeDisabled();
  await expect(person.wizard.getByRole('progressbar')).toBeVisible();
});

test('windows overlap, move, minimize and come to the front', async ({ start }) => {
  const { page } = await start(['--lang', 'en']);
  const person = new Person(page, EN);
  await page.getByRole('button', { name: EN.services, exact: true }).first().dblclick();
  const services = person.window(EN.services);
  await expect(services).toBeVisible();
  await person.chooseFromStart(EN.registryEditor);
  const editor = person.window(EN.registryEditor);
  const order = async () => {
    const [one, other] = await Promise.all(
      [services, editor].map((window) =>
        window.evaluate((element) => Number(getComputedStyle(element).zIndex)),
      ),
    );
    return Math.sign((one ?? 0) - (other ?? 0));
  };
  expect(await order()).toBe(-1);
  const taskbar = page.getByRole('contentinfo');
  await taskbar.getByRole('button', { name: EN.services, exact: true }).click();
  expect(await order()).toBe(1);
  const before = await services.boundingBox();
  const grip = { x: before!.x + 120, y: before!.y + 12 };
  await page.mouse.move(grip.x, grip.y);
  await page.mouse.down();
  await page.mouse.move(grip.x + 60, grip.y + 40, { steps: 5 });
  await page.mouse.up();
  const after = await services.boundingBox();
  expect([after!.x - before!.x, after!.y - before!.y]).toEqual([60, 40]);
  await taskbar.getByRole('button', { name: EN.services, exact: true }).click();
  await expect(services).toBeHidden();
});
