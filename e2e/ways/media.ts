import { expect, type Locator } from '@playwright/test';
import type { Person } from '../person';

/** My Computer, drive D, Setup.exe: the start screen of the installation media. */
export async function openStartScreen(person: Person): Promise<Locator> {
  const { page, words } = person;
  const files = page.getByRole('grid', { name: words.files });
  await person.chooseFromStart(words.explorer);
  await files.getByRole('row', { name: words.disc }).dblclick();
  await files.getByRole('row', { name: /^Setup\.exe/ }).dblclick();
  const screen = page.getByRole('dialog', { name: words.startScreen, exact: true });
  await expect(screen).toBeVisible();
  return screen;
}

/** Step 4 of the start screen: Setup opens on Introduction. */
export async function openSetupFromMedia(person: Person): Promise<void> {
  const screen = await openStartScreen(person);
  await screen.getByRole('button', { name: person.words.installExchange, exact: true }).click();
  await person.isOn(person.words.introduction);
}

/** Accepts the terms of License Agreement and goes on. */
export async function acceptLicense(person: Person): Promise<void> {
  const { words } = person;
  await person.isOn(words.license);
  await expect(person.button(words.next)).toBeDisabled();
  await person.wizard.getByRole('radio', { name: words.acceptLicense, exact: true }).check();
  await person.next();
}
