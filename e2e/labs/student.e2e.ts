import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { Person } from '../person';
import { test } from '../program';
import { ENGLISH, FRENCH, type Words } from '../words';
import { checkRoles, installWell } from '../ways/setup-run';

/** What a student reads, as literals. */
interface LabWords {
  readonly words: Words;
  readonly entry: string;
  readonly library: string;
  readonly lab: string;
  readonly name: string;
  readonly start: string;
  readonly panel: string;
  readonly hint: string;
  readonly hintText: string;
  readonly met: string;
  readonly backButton: string;
  readonly back: string;
  readonly goBack: string;
  readonly theStart: string;
  readonly finish: string;
  readonly score: string;
  readonly result: string;
  readonly found: string;
  readonly losses: string;
  readonly slider: string;
  readonly nextStep: string;
  readonly lastStep: string;
  readonly close: string;
}

const EN: LabWords = {
  words: ENGLISH,
  entry: 'Training labs',
  library: 'Training Labs',
  lab: 'Finish a Hub Transport role that stopped half-way',
  name: 'Your name',
  start: 'Start',
  panel: 'Lab',
  hint: 'Show hint 1 (costs 5 points)',
  hintText: 'Setup keeps in the Registry how far it has come',
  met: '4 of 4 met',
  backButton: 'Go back',
  back: 'Go back',
  goBack: 'Go back to here',
  theStart: 'The start',
  finish: 'Finish',
  score: '95 of 100 points',
  result: 'Lab result',
  found: 'Found: it is so',
  losses: 'Penalties and hints',
  slider: 'Step of the replay',
  nextStep: 'Next',
  lastStep: 'Last',
  close: 'Close',
};

const FR: LabWords = {
  words: FRENCH,
  entry: 'Exercices',
  library: 'Exercices',
  lab: 'Terminer un rôle de transport Hub resté inachevé',
  name: 'Votre nom',
  start: 'Commencer',
  panel: 'Exercice',
  hint: "Montrer l'indice 1 (coûte 5 points)",
  hintText: "Le programme d'installation conserve dans le Registre",
  met: 'Atteints : 4 sur 4',
  backButton: 'Revenir',
  back: 'Revenir en arrière',
  goBack: 'Revenir ici',
  theStart: 'Le début',
  finish: 'Terminer',
  score: '95 points sur 100',
  result: "Résultat de l'exercice",
  found: "Trouvé : c'est le cas",
  losses: 'Pénalités et indices',
  slider: 'Étape de la relecture',
  nextStep: 'Suivante',
  lastStep: 'Dernière',
  close: 'Fermer',
};

async function beginLab(page: Page, { words, entry, library, lab, name, start }: LabWords): Promise<Person> {
  const person = new Person(page, words);
  await person.chooseFromStart(entry);
  const labs = person.window(library);
  await labs.getByRole('row', { name: lab }).click();
  await labs.getByLabel(name).fill('Marie Curie');
  await shot(page, `library-${words.lang}`);
  await labs.getByRole('button', { name: start, exact: true }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: words.yes, exact: true }).click();
  return person;
}

async function shot(page: Page, name: string): Promise<void> {
  const folder = process.env['LAB_SHOTS'];
  if (folder) await page.screenshot({ path: path.join(folder, `${name}.png`) });
}

for (const lab of [EN, FR]) {
  test(`a student works on a lab, goes back, and gets a result (${lab.words.lang})`, async ({ start }) => {
    const { words } = lab;
    const { page, dataDir } = await start(['--lang', words.lang, '--speed', 'instant']);
    const person = await beginLab(page, lab);
    const panel = page.getByRole('complementary', { name: lab.panel });
    await expect(panel.getByText(lab.lab)).toBeVisible();
    await panel.getByRole('button', { name: lab.hint }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: words.yes, exact: true }).click();
    await expect(panel.getByText(lab.hintText)).toBeVisible();
    await checkRoles(person, words.hub);
    await installWell(person);
    await expect(panel.getByText(lab.met)).toBeVisible();
    await shot(page, `panel-${words.lang}`);

    await panel.getByRole('button', { name: lab.backButton, exact: true }).click();
    const history = person.window(lab.back);
    await history.getByRole('row', { name: lab.theStart }).click();
    await shot(page, `history-${words.lang}`);
    await history.getByRole('button', { name: lab.goBack, exact: true }).click();
    await expect(panel.getByText(lab.met)).toBeHidden();

    await checkRoles(person, words.hub);
    await installWell(person);
    await expect(panel.getByText(lab.met)).toBeVisible();
    await panel.getByRole('button', { name: lab.finish, exact: true }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: words.yes, exact: true }).click();
    await expect(panel.getByText(lab.score)).toBeVisible();
    const result = person.window(lab.result);
    await expect(result.getByText(lab.score)).toBeVisible();
    await expect(result.getByText(lab.found)).toHaveCount(4);
    await shot(page, `result-${words.lang}`);
    await result.getByRole('tab', { name: lab.losses }).click();
    await expect(result.getByText('-5', { exact: true })).toBeVisible();
    await shot(page, `losses-${words.lang}`);
    await result.getByRole('button', { name: lab.close, exact: true }).last().click();
    await panel.getByRole('slider', { name: lab.slider }).press('Home');
    await expect(panel.getByRole('heading', { name: lab.theStart })).toBeVisible();
    for (let step = 0; step < 5; step += 1)
      await panel.getByRole('button', { name: lab.nextStep, exact: true }).click();
    // The desktop shows the server as it was then, with the wizard open.
    await expect(person.wizard).toBeVisible();
    await shot(page, `replay-${words.lang}`);
    await panel.getByRole('button', { name: lab.lastStep, exact: true }).click();
    await expect(person.wizard).toBeHidden();
    const results = path.join(dataDir, 'results');
    const file = readdirSync(results).find((name) => name.endsWith('.labresult')) ?? '';
    expect(file).toContain('Marie Curie finish-hub-transport');
    const { claimed } = JSON.parse(readFileSync(path.join(results, file), 'utf8')) as { claimed: unknown };
    expect(claimed).toEqual({ points: 95, max: 100 });
  });
}

test('an attempt goes on where it was after the program was closed', async ({ start }) => {
  const { app, page, dataDir } = await start(['--lang', 'en', '--speed', 'instant']);
  const person = await beginLab(page, EN);
  await checkRoles(person, ENGLISH.hub);
  await app.close();
  const again = await start(['--lang', 'en', '--speed', 'instant'], dataDir);
  const panel = again.page.getByRole('complementary', { name: EN.panel });
  await expect(panel.getByText(EN.lab)).toBeVisible();
  await installWell(new Person(again.page, ENGLISH));
  await expect(panel.getByText(EN.met)).toBeVisible();
});
