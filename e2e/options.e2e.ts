import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { test } from './program';
import { CHECKOUT, type Ended, runProgram } from './spawn';

/** Options that cannot be followed; what the one line on stderr says in each language. */
interface Misuse {
  readonly what: string;
  readonly options: (folder: string) => readonly string[];
  readonly en: RegExp;
  readonly fr: RegExp;
}

const MISUSES: readonly Misuse[] = [
  {
    what: 'an unknown option',
    options: () => ['--frobnicate'],
    en: /--frobnicate: .*not known/,
    fr: /--frobnicate : .*pas connue/,
  },
  {
    what: 'an unknown option with a value',
    options: () => ['--frobnicate=7'],
    en: /--frobnicate: .*not known/,
    fr: /--frobnicate : .*pas connue/,
  },
  {
    what: 'a speed that is no number',
    options: () => ['--speed', 'fast'],
    en: /--speed: .*"fast".*instant/,
    fr: /--speed : .*« fast ».*instant/,
  },
  {
    what: 'a speed of nothing',
    options: () => ['--speed=0'],
    en: /--speed: .*"0"/,
    fr: /--speed : .*« 0 »/,
  },
  {
    what: 'an option without its value',
    options: () => ['--scenario'],
    en: /--scenario: .*needs a value/,
    fr: /--scenario : .*exige une valeur/,
  },
  {
    what: 'an argument too many',
    options: () => ['surplus'],
    en: /rehearsal: surplus: Too many arguments/,
    fr: /rehearsal: surplus : .*Trop d'arguments/,
  },
  {
    what: "a customer's file that does not exist",
    options: (folder) => ['--import', path.join(folder, 'missing.log')],
    en: /missing\.log.*does not exist/,
    fr: /missing\.log.*n'existe pas/,
  },
  {
    what: 'a scenario file that does not exist',
    options: (folder) => ['--scenario', path.join(folder, 'missing.json')],
    en: /missing\.json.*does not exist/,
    fr: /missing\.json.*n'existe pas/,
  },
  {
    what: 'a registry export that does not exist',
    options: (folder) => [`--scenario=${path.join(folder, 'missing.reg')}`],
    en: /missing\.reg.*does not exist/,
    fr: /missing\.reg.*n'existe pas/,
  },
  {
    what: 'a scenario that does not exist',
    options: () => ['--scenario', 'nowhere'],
    en: /no scenario "nowhere".*failed-hub-transport.*perimeter-edge/,
    fr: /pas de scénario « nowhere ».*failed-hub-transport.*perimeter-edge/,
  },
  {
    what: 'a scenario that is no JSON',
    options: (folder) => ['--scenario', brokenScenario(folder, '"id": "failed-hub', '"id" "failed-hub')],
    en: /my-lab\.json:3:8\b.*not valid JSON/,
    fr: /my-lab\.json:3:8\b.*JSON valide/,
  },
  {
    what: 'a scenario with a wrong value',
    options: (folder) => ['--scenario', brokenScenario(folder, '"en": "Hub', '"en": 5, "hub": "Hub')],
    en: /my-lab\.json:5:11 title\.en: .*string.*\(\+ 1\)$/m,
    fr: /my-lab\.json:5:11 title\.en : .*string.*\(\+ 1\)$/m,
  },
  {
    what: 'a scenario with an unknown field',
    options: (folder) => ['--scenario', brokenScenario(folder, '"title": {', '"title": { "de": "",')],
    en: /my-lab\.json:4:12 title: .*"de"/,
    fr: /my-lab\.json:4:12 title : .*« de »/,
  },
  {
    what: 'a registry export that is none',
    options: (folder) => ['--scenario', fileWith(folder, 'notes.reg', 'Dear support,\r\nplease help.\r\n')],
    en: /notes\.reg.*not a registry export/,
    fr: /notes\.reg.*pas une exportation du Registre/,
  },
  {
    what: 'a registry export with a bad line',
    options: (folder) => [
      '--scenario',
      fileWith(folder, 'cut.reg', 'REGEDIT4\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE]\r\n"A"=dword:xyz\r\n'),
    ],
    en: /cut\.reg.*[Ll]ine 4.*not understood/,
    fr: /cut\.reg.*ligne 4.*pas comprise/,
  },
  {
    what: 'a registry export without Exchange',
    options: (folder) => ['--scenario', fileWith(folder, 'other.reg', 'REGEDIT4\r\n')],
    en: /other\.reg: .*does not contain the key HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Exchange\\v8\.0/,
    fr: /other\.reg : .*ne contient pas la clé HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Exchange\\v8\.0/,
  },
  {
    what: 'a data folder that is a file',
    options: (folder) => ['--data-dir', fileWith(folder, 'file', '')],
    en: /file: .*folder/,
    fr: /file : .*dossier/,
  },
  {
    what: 'a folder for pictures that cannot be made',
    options: (folder) => ['--screens', path.join(fileWith(folder, 'file', ''), 'screens')],
    en: /screens: .*folder cannot be used/,
    fr: /screens : .*dossier ne peut pas être utilisé/,
  },
];

for (const { what, options, en, fr } of MISUSES) {
  test(`${what} is refused in one line`, async ({ folder }) => {
    const given = ['--data-dir', path.join(folder, 'data'), ...options(folder)];
    const [english, french] = await Promise.all([
      runProgram(['--lang', 'en', ...given]),
      runProgram(['--lang=fr', ...given.map((text) => text.replace(/data$/, 'data-fr'))]),
    ]);
    expectRefusal(english, en);
    expectRefusal(french, fr);
  });
}

test("a bad --lang is refused in the environment's language", async () => {
  const bad = ['--lang', 'de'];
  const [english, french] = await Promise.all([
    runProgram(bad, { LC_ALL: 'en_GB.UTF-8' }),
    runProgram(bad, { LC_ALL: 'fr_CH.UTF-8' }),
  ]);
  expectRefusal(english, /--lang: .*"de".*en, fr/);
  expectRefusal(french, /--lang : .*« de ».*en, fr/);
});

test('--help and --version go to stdout', async () => {
  const { version } = JSON.parse(readFileSync(path.join(CHECKOUT, 'package.json'), 'utf8')) as {
    version: string;
  };
  expect(await runProgram(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  const help = await runProgram(['--help']);
  expect(help).toMatchObject({ code: 0, stderr: '' });
  for (const option of [
    '--scenario',
    '--lang',
    '--speed',
    '--data-dir',
    '--screens',
    '--marks',
    '--document',
    '--help',
    '--version',
  ])
    expect(help.stdout).toContain(option);
});

test('a second program on the same data folder is refused, the first goes on', async ({ start }) => {
  const { page, dataDir } = await start(['--lang', 'en']);
  const [english, french] = await Promise.all([
    runProgram(['--lang', 'en', '--data-dir', dataDir]),
    runProgram(['--lang', 'fr', `--data-dir=${dataDir}`, '--scenario', 'perimeter-edge']),
  ]);
  expectRefusal(english, /data: Another program/);
  expectRefusal(french, /data : Un autre programme/);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Services', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Services' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('EX01.contoso.com');
});

for (const options of [['--scenario=perimeter-edge'], ['--scenario', 'perimeter-edge']]) {
  test(`${options.join(' ')} opens the scenario`, async ({ start }) => {
    const { page } = await start(['--lang=en', ...options]);
    await expect(page.getByRole('main')).toContainText('EDGE01.perimeter.contoso.com');
  });
}

function expectRefusal({ code, stdout, stderr }: Ended, line: RegExp): void {
  expect(stderr).toMatch(/^setup-rehearsal: [^\n]+\n$/);
  expect(stderr).toMatch(line);
  expect(stderr).not.toMatch(/^setup-rehearsal: setup-rehearsal/);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
}

function fileWith(folder: string, name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** A copy of the default scenario under a name of its own, with one thing replaced. */
function brokenScenario(folder: string, text: string, replacement: string): string {
  const copy = path.join(folder, 'lab');
  mkdirSync(copy, { recursive: true });
  cpSync(path.join(CHECKOUT, 'out/scenarios/failed-hub-transport'), copy, { recursive: true });
  const json = readFileSync(path.join(copy, 'scenario.json'), 'utf8');
  expect(json).toContain(text);
  return fileWith(copy, 'my-lab.json', json.replace(text, replacement));
}
