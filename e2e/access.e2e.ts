import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { Person } from './person';
import { test } from './program';
import { ENGLISH, FRENCH } from './words';

/** What axe finds on the page as it stands; its ordinary mode needs a second page, which Electron does not give. */
async function expectNothingFound(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  expect(found, where).toEqual([]);
}

for (const words of [ENGLISH, FRENCH]) {
  test(`axe finds nothing on the walk and in the tools, ${words.lang}`, async ({ start }) => {
    const { page } = await start(['--lang', words.lang, '--speed', '500']);
    const person = new Person(page, words);
    await expectNothingFound(page, 'desktop');
    for (const tool of [words.services, words.registryEditor, words.console, words.setupLogs]) {
      await person.chooseFromStart(tool);
      await expect(person.window(tool)).toBeVisible();
      await expectNothingFound(page, tool);
      await person.closeWindow(tool);
    }
    await person.openSetup();
    await expectNothingFound(page, words.maintenanceMode);
    await person.next();
    await person.role(words.unifiedMessaging).check();
    await expectNothingFound(page, words.roleSelection);
    await person.next();
    await person.checksEnd();
    await expectNothingFound(page, words.readiness);
    await person.button(words.back).click();
    await person.role(words.unifiedMessaging).uncheck();
    await person.role(words.hub).check();
    await person.next();
    await person.button(words.browse).click();
    await expectNothingFound(page, `${words.mailFlow}, ${words.browse}`);
    await page.keyboard.press('Escape');
    await person.chooseBridgehead('gva', 'GVA-MAIL01');
    await expectNothingFound(page, words.mailFlow);
    await person.next();
    await person.button(words.install).click();
    await person.isOn(words.completion);
    await expectNothingFound(page, words.completion);
    await person.button(words.help).click();
    await expectNothingFound(page, words.help);
  });
}
