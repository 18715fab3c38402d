import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { Person } from './person';
import { type StartProgram, test } from './program';
import { ENGLISH as EN, FRENCH as FR, type Words } from './words';

/** Somebody's accident with a file of the data folder, and what the program makes of it. */
interface Accident {
  readonly what: string;
  readonly words: Words;
  /** File below the data folder. */
  readonly file: (dataDir: string) => string;
  readonly damage: (file: string) => void;
  /** What the alert says; the name of the file set aside where there is one. */
  readonly told: RegExp;
  readonly isSetAside: boolean;
  /** The wizard's page afterwards; null where the scenario begins anew. */
  readonly page: keyof Words | null;
}

const journal = (dataDir: string): string => path.join(sessionFolder(dataDir), 'journal.jsonl');
const preferences = (dataDir: string): string => path.join(dataDir, 'preferences.json');
const current = (dataDir: string): string => path.join(dataDir, 'current.json');
const writeGarbage = (file: string): void => writeFileSync(file, '{"v":1,"locale":\0garbage');

const ACCIDENTS: readonly Accident[] = [
  {
    what: 'a journal damaged in the middle',
    words: EN,
    file: journal,
    damage: flipBitsInLine(3),
    told: /damaged.*journal\.jsonl\.damaged-1.*continues/,
    isSetAside: true,
    page: 'maintenanceMode',
  },
  {
    what: 'a journal damaged in the middle',
    words: FR,
    file: journal,
    damage: flipBitsInLine(3),
    told: /endommagé.*journal\.jsonl\.damaged-1.*(continue|poursuit|reprend)/,
    isSetAside: true,
    page: 'maintenanceMode',
  },
  {
    what: 'a journal damaged in its first line',
    words: FR,
    file: journal,
    damage: flipBitsInLine(1),
    told: /endommagé.*journal\.jsonl\.damaged-1.*recommence/,
    isSetAside: true,
    page: null,
  },
  {
    what: 'an empty journal',
    words: EN,
    file: journal,
    damage: (file) => truncateSync(file),
    told: /damaged.*journal\.jsonl\.damaged-1.*anew/,
    isSetAside: true,
    page: null,
  },
  {
    what: 'a journal cut off in its last line',
    words: FR,
    file: journal,
    damage: (file) => appendFileSync(file, '{"v":1,"n":99,"comm'),
    told: /dernière entrée du journal.*incomplète/,
    isSetAside: false,
    page: 'roleSelection',
  },
  {
    what: 'preferences full of garbage',
    words: EN,
    file: preferences,
    damage: writeGarbage,
    told: /preferences could not be read.*preferences\.json\.damaged-1/,
    isSetAside: true,
    page: 'roleSelection',
  },
  {
    what: 'preferences full of garbage',
    words: FR,
    file: preferences,
    damage: writeGarbage,
    told: /préférences n'ont pas pu être lues.*preferences\.json\.damaged-1/,
    isSetAside: true,
    page: 'roleSelection',
  },
  {
    what: 'a note of the current session full of garbage',
    words: EN,
    file: current,
    damage: writeGarbage,
    told: /current\.json\.damaged-1.*anew/,
    isSetAside: true,
    page: null,
  },
];

for (const { what, words, file: fileIn, damage, told, isSetAside, page } of ACCIDENTS) {
  test(`${what} is told and set aside, ${words.lang}`, async ({ start }) => {
    const { dataDir, options } = await beginRecovery(start, words);
    const file = fileIn(dataDir);
    damage(file);
    const damaged = readFileSync(file);

    const { page: view, app } = await start(options, dataDir);
    await readAlert(view, told);
    expect(existsSync(`${file}.damaged-1`)).toBe(isSetAside);
    if (isSetAside) expect(readFileSync(`${file}.damaged-1`).equals(damaged)).toBe(true);
    const person = new Person(view, words);
    await expectPage(person, page);

    // From here everything is sound: what is shown now is found again, without another alert.
    if (page === null) await person.openSetup();
    await app.close();
    const again = await start(options, dataDir);
    await expectPage(new Person(again.page, words), page ?? 'maintenanceMode');
    await expect(again.page.getByRole('alertdialog')).toHaveCount(0);
  });
}

test('where nothing can be saved this is told once, and the program works', async ({ start, folder }) => {
  const dataDir = path.join(folder, 'data');
  mkdirSync(dataDir);
  // A file where the sessions' folder belongs stops root too, whom permissions do not.
  writeFileSync(path.join(dataDir, 'sessions'), 'in the way');
  const { page } = await start(['--lang', 'fr'], dataDir);
  await readAlert(page, /session n'a pas pu être enregistrée.*Raison/);
  const person = new Person(page, FR);
  await person.openSetup();
  await person.next();
  await person.isOn(FR.roleSelection);
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  expect(readFileSync(path.join(dataDir, 'sessions'), 'utf8')).toBe('in the way');
});

/** Starts, chooses a speed, so that there are preferences, goes to Server Role Selection, and closes. */
async function beginRecovery(
  start: StartProgram,
  words: Words,
): Promise<{ dataDir: string; options: readonly string[] }> {
  const options = ['--lang', words.lang];
  const { app, page, dataDir } = await start(options);
  const person = new Person(page, words);
  await person.setSpeed('60x');
  await person.openSetup();
  await person.next();
  await person.isOn(words.roleSelection);
  await app.close();
  return { dataDir, options };
}

async function readAlert(page: Page, told: RegExp): Promise<void> {
  const alert = page.getByRole('alertdialog');
  await expect(alert).toContainText(told);
  await alert.getByRole('button', { name: 'OK', exact: true }).click();
  await expect(alert).toHaveCount(0);
}

async function expectPage(person: Person, page: keyof Words | null): Promise<void> {
  if (page === null) await expect(person.wizard).toHaveCount(0);
  else await person.isOn(person.words[page]);
}

function sessionFolder(dataDir: string): string {
  const sessions = path.join(dataDir, 'sessions');
  const [first = ''] = readdirSync(sessions).sort();
  return path.join(sessions, first);
}

/** Flips a bit of some bytes in the middle of a line. The third one is the record of the wizard's first Next. */
function flipBitsInLine(number: number): (file: string) => void {
  return (file) => {
    const bytes = readFileSync(file);
    let start = 0;
    for (let line = 1; line < number; line += 1) start = bytes.indexOf('\n', start) + 1;
    const middle = start + Math.floor((bytes.indexOf('\n', start) - start) / 2);
    for (let index = middle; index < middle + 4; index += 1) bytes[index]! ^= 0x04;
    writeFileSync(file, bytes);
  };
}
