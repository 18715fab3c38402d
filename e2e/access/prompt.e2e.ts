import { expect } from '@playwright/test';
import { test } from '../program';
import { Prompt } from '../prompt';
import { ENGLISH, FRENCH } from '../words';
import { expectNothingFound } from './axe';
import { Inspector } from './inspector';

const LABELS = {
  en: { closing: 'End Setup', instant: 'Instant' },
  fr: { closing: "Fin du programme d'installation", instant: 'Instantané' },
} as const;

for (const words of [ENGLISH, FRENCH]) {
  const { lang } = words;

  test(`axe finds nothing in the Command Prompt, ${lang}`, async ({ start }) => {
    const scenario = ['--scenario', 'failed-hub-transport-no-legacy'];
    const { page } = await start(['--lang', lang, '--speed', '5', ...scenario]);
    const inspector = new Inspector(page, words);
    const prompt = new Prompt(inspector);
    const { title } = prompt.labels;
    await inspector.fromStart(title);
    await prompt.enter('help');
    await inspector.look(title);
    await prompt.output.click({ button: 'right' });
    await expectNothingFound(page, 'menu');
    await inspector.escape();

    await prompt.line.focus();
    await prompt.start('D:\\Setup /roles:HubTransport');
    await expect(prompt.line).toBeHidden();
    await inspector.look(title);
    await prompt.press('Alt+F4');
    await inspector.look(LABELS[lang].closing);
    await inspector.escape();
    await inspector.setSpeed(LABELS[lang].instant);
    await expect(prompt.line).toBeVisible();
    await inspector.look(title);
  });
}
