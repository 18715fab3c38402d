import { expect, type Page } from '@playwright/test';
import { Person } from './person';
import { test } from './program';
import { lookingFor, readWatermark } from './ways/server-sight';
import { checkRoles } from './ways/setup-run';
import { ENGLISH, FRENCH } from './words';

const SCENARIO = ['--scenario', 'failed-hub-transport-no-legacy'];

const LABELS = {
  en: {
    taskManager: 'Task Manager',
    title: 'Windows Task Manager',
    endTask: 'End Task',
    running: 'Running',
    mark: /mark \(watermark\) stays/,
  },
  fr: {
    taskManager: 'Gestionnaire des tâches',
    title: 'Gestionnaire des tâches de Windows',
    endTask: 'Fin de tâche',
    running: "En cours d'exécution",
    mark: /marque \(watermark\) demeure/,
  },
} as const;

for (const words of [ENGLISH, FRENCH]) {
  const labels = LABELS[words.lang];

  test(`End Task leaves a run unfinished, and Change resumes it, ${words.lang}`, async ({ start }) => {
    const { page } = await start(['--lang', words.lang, '--speed', '200', ...SCENARIO]);
    const person = new Person(page, words);
    await checkRoles(person, words.hub);
    await person.setSpeed('5x');
    await person.button(words.install).click();
    await person.isOn(words.progress);
    await expect(person.wizard).toContainText('start-TransportService');

    await openTaskManager(page, labels.taskManager);
    const manager = person.window(labels.title);
    const task = manager.getByRole('row', { name: words.setup });
    await expect(task).toContainText(labels.running);
    await task.click();
    await manager.getByRole('button', { name: labels.endTask, exact: true }).click();
    const question = page.getByRole('alertdialog');
    await expect(question).toContainText(labels.mark);
    await question.getByRole('button', { name: words.no, exact: true }).click();
    await expect(person.wizard).toBeVisible();
    await manager.getByRole('button', { name: labels.endTask, exact: true }).click();
    await question.getByRole('button', { name: words.yes, exact: true }).click();
    await expect(person.wizard).toBeHidden();
    await person.closeWindow(labels.title);

    const watermark = await readWatermark(person, 'HubTransportRole');
    await person.setSpeed('60x');
    await checkRoles(person, words.hub);
    await person.button(words.install).click();
    await person.isOn(words.completion);
    await person.wizard.getByRole('button', { name: /setup log|journal d'installation/ }).click();
    const text = await page.getByRole('textbox', { name: /ExchangeSetup\.log/ }).inputValue();
    const resumed = text.match(/Looking for the failed task with ID [0-9a-f]+\./g) ?? [];
    expect(resumed.at(-1)).toBe(lookingFor(watermark));
  });
}

test('Task Manager by keyboard: it closes the wizard between runs, and other windows', async ({ start }) => {
  const { page } = await start(['--lang', 'en', ...SCENARIO]);
  const person = new Person(page, ENGLISH);
  const labels = LABELS.en;
  await person.chooseFromStart(ENGLISH.services);
  await person.openSetup();
  await page.keyboard.press('Control+Shift+Escape');
  const manager = person.window(labels.title);
  await expect(manager.getByRole('row', { selected: true })).toContainText(ENGLISH.services);
  await page.keyboard.press('Alt+e');
  await expect(person.window(ENGLISH.services)).toBeHidden();
  await expect(manager.getByRole('row', { selected: true })).toContainText(ENGLISH.setup);
  await page.keyboard.press('Alt+e');
  await page.keyboard.press('Alt+y');
  await expect(person.wizard).toBeHidden();
  await expect(manager.getByRole('button', { name: labels.endTask, exact: true })).toBeDisabled();
  await page.keyboard.press('Alt+F4');
  await expect(manager).toBeHidden();

  await page.keyboard.press('Control+Escape');
  await page.keyboard.press('Escape');
  for (const key of ['Shift+F10', 'ContextMenu']) {
    await page.keyboard.press(key);
    await expect(page.getByRole('menuitem', { name: labels.taskManager, exact: true })).toBeFocused();
    await page.keyboard.press('Escape');
  }
  await expect(page.getByRole('button', { name: ENGLISH.start, exact: true })).toBeFocused();
});

async function openTaskManager(page: Page, entry: string): Promise<void> {
  const taskbar = page.getByRole('contentinfo');
  const { width = 0, height = 0 } = (await taskbar.boundingBox()) ?? {};
  await taskbar.click({ button: 'right', position: { x: width * 0.7, y: height / 2 } });
  await page.getByRole('menuitem', { name: entry, exact: true }).click();
}
