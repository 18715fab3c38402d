import { expect } from '@playwright/test';
import { Person } from './person';
import { test } from './program';
import { ENGLISH, FRENCH } from './words';

test('the language is switched on any page without losing what was entered', async ({ start }) => {
  const { page, dataDir, app } = await start(['--lang', 'en', '--speed', '30']);
  let person = new Person(page, ENGLISH);
  await person.openSetup();
  await person.switchLanguage('Français');
  person = new Person(page, FRENCH);
  await person.isOn(FRENCH.maintenanceMode);
  await person.next();
  await person.role(FRENCH.hub).check();
  await person.switchLanguage('English');
  person = new Person(page, ENGLISH);
  await person.isOn(ENGLISH.roleSelection);
  await expect(person.role(ENGLISH.hub)).toBeChecked();
  await person.next();
  await person.chooseBridgehead('mail01.contoso', '^MAIL01');
  await person.switchLanguage('Français');
  person = new Person(page, FRENCH);
  await expect(person.wizard.getByRole('textbox')).toHaveValue('MAIL01.contoso.com');
  await person.next();
  await person.checksEnd();
  await expect(person.finding('NoConnectorToStar')).toContainText('Avertissement');
  await person.switchLanguage('English');
  person = new Person(page, ENGLISH);
  await expect(person.finding('NoConnectorToStar')).toContainText('Warning');
  await person.button(ENGLISH.install).click();
  await person.isOn(ENGLISH.progress);
  await person.switchLanguage('Français');
  person = new Person(page, FRENCH);
  await person.isOn(FRENCH.progress);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await person.setSpeed('60');
  await person.isOn(FRENCH.completion);

  // The choice is kept for the next start.
  await app.close();
  const again = await start([], dataDir);
  await new Person(again.page, FRENCH).isOn(FRENCH.completion);
});
