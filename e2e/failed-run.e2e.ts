import { expect } from '@playwright/test';
import { Person } from './person';
import { test } from './program';
import { ENGLISH, FRENCH } from './words';

const LABELS = {
  en: {
    edgeSync: 'Microsoft Exchange EdgeSync',
    startType: 'Startup type',
    disabled: 'Disabled',
    automatic: 'Automatic',
    failed: 'Failed',
    sentence: 'The service "Microsoft Exchange EdgeSync" cannot start because it is disabled.',
    openLog: 'Open the setup log',
  },
  fr: {
    edgeSync: 'EdgeSync Microsoft Exchange',
    startType: 'Type de démarrage',
    disabled: 'Désactivé',
    automatic: 'Automatique',
    failed: 'Échec',
    sentence: 'Le service « EdgeSync Microsoft Exchange » ne peut pas démarrer, car il est désactivé.',
    openLog: "Ouvrir le journal d'installation",
  },
} as const;

for (const words of [ENGLISH, FRENCH]) {
  const labels = LABELS[words.lang];

  test(`a run that fails, and the one after the cure, ${words.lang}`, async ({ start }) => {
    const { page } = await start([
      '--lang',
      words.lang,
      '--speed',
      '1000',
      '--scenario',
      'failed-hub-transport-no-legacy',
    ]);
    const person = new Person(page, words);
    const log = page.getByRole('textbox', { name: /ExchangeSetup\.log/ });
    const progress = person.wizard.getByRole('listitem').filter({ hasText: words.progress });

    await setStartType(person, labels.disabled);
    await install(person);
    await expect(person.wizard).toContainText(labels.sentence);
    const failedTask = /(?:Failed at task|Échec à la tâche) ([\w-]+)/.exec(
      await person.wizard.innerText(),
    )?.[1];
    expect(failedTask).toMatch(/EdgeSync/);
    await expect(progress).toContainText(labels.failed);
    await expect(person.wizard.getByRole('checkbox', { name: words.finalize })).toHaveCount(0);

    // The log opens at the error, which names the task.
    await person.wizard.getByRole('button', { name: labels.openLog }).click();
    const caretLine = await log.evaluate((area: HTMLTextAreaElement) => {
      const end = area.value.indexOf('\n', area.selectionStart);
      return area.value.slice(area.selectionStart, end);
    });
    expect(caretLine).toContain(`[ERROR] The execution of: "$error.Clear(); ${failedTask}"`);
    expect(await log.evaluate((area) => area.scrollTop)).toBeGreaterThan(0);
    await person.closeWindow('ExchangeSetup.log');

    await person.button(words.finish).click();
    await expect(person.wizard).toBeHidden();
    await expect(person.window(words.console)).toBeHidden();

    await setStartType(person, labels.automatic);
    await install(person);
    await expect(person.wizard.getByRole('checkbox', { name: words.finalize })).toBeChecked();
    await expect(person.wizard).not.toContainText(labels.sentence);
    await expect(progress).not.toContainText(labels.failed);

    // The cross is Finish without the console.
    await person.button(words.close).click();
    await expect(person.wizard).toBeHidden();
    await expect(person.window(words.console)).toBeHidden();
  });

  async function setStartType(person: Person, startType: string): Promise<void> {
    await person.chooseFromStart(words.services);
    const services = person.window(words.services);
    await services.getByRole('row', { name: labels.edgeSync }).click();
    await services.getByRole('combobox', { name: labels.startType }).selectOption(startType);
    await expect(services.getByRole('row', { name: labels.edgeSync })).toContainText(startType);
    await person.closeWindow(words.services);
  }
}

/** Change, Hub Transport, Install, and on to Completion. */
async function install(person: Person): Promise<void> {
  const { words } = person;
  await person.openSetup();
  await person.next();
  await expect(person.role(words.hub)).toHaveAccessibleDescription(words.notCompleted);
  await person.role(words.hub).check();
  await person.next();
  await person.isOn(words.readiness);
  await person.button(words.install).click();
  await person.isOn(words.completion);
}
