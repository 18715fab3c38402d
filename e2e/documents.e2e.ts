import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { test } from './program';
import { CHECKOUT, runProgram } from './spawn';

const SCENARIO = 'failed-hub-transport';

test('--screens with --marks and --document numbers controls, and writes a web page and a PDF', async ({
  folder,
}) => {
  test.setTimeout(90_000);
  const screens = (name: string) => path.join(folder, name);
  const asked = (name: string) => ['--screens', screens(name), '--scenario', SCENARIO, '--lang', 'fr'];
  const [marked, plain] = await Promise.all([
    runProgram([...asked('marked'), '--marks', '--document']),
    runProgram(asked('plain')),
  ]);
  expect(marked).toMatchObject({ code: 0, stderr: '' });
  expect(plain).toMatchObject({ code: 0, stderr: '' });
  expect(readdirSync(screens('plain')).sort()).toEqual(['fr', 'index.html']);
  expect(readdirSync(screens('marked')).sort()).toEqual([
    `${SCENARIO}.fr.html`,
    `${SCENARIO}.fr.pdf`,
    'fr',
    'index.html',
  ]);
  const shots = shotsOf(SCENARIO);
  const pictures = readdirSync(screens('marked/fr')).sort();
  expect(readdirSync(screens('plain/fr')).sort()).toEqual(pictures);
  expect(pictures).toHaveLength(shots.length);
  for (const [index, picture] of pictures.entries()) {
    const isSame = readFileSync(screens(`marked/fr/${picture}`)).equals(
      readFileSync(screens(`plain/fr/${picture}`)),
    );
    if (shots[index]?.marks) expect.soft(isSame, picture).toBe(false);
  }

  const page = readFileSync(screens(`marked/${SCENARIO}.fr.html`), 'utf8');
  expect(occurrences(page, '<img src="data:image/png;base64,')).toBe(shots.length);
  // Every control that the path marks was on the screen, and the document says what it is called there.
  expect(occurrences(page, 'class="disc"')).toBe(shots.flatMap(({ marks = [] }) => marks).length);
  expect(page).toContain('</b> Parcourir</li>');
  expect(page).toContain('</b> Rôle de transport Hub</li>');
  expect(page).toContain('simulation, et non une image de votre serveur');

  const pdf = readFileSync(screens(`marked/${SCENARIO}.fr.pdf`)).toString('latin1');
  expect(pdf.slice(0, 5)).toBe('%PDF-');
  // The cover, and a page a picture.
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(shots.length + 1);
});

interface Shot {
  readonly shot: string;
  readonly marks?: readonly string[];
}

function shotsOf(id: string): Shot[] {
  const file = path.join(CHECKOUT, 'out/scenarios', id, 'scenario.json');
  const { referencePath } = JSON.parse(readFileSync(file, 'utf8')) as { referencePath: Partial<Shot>[] };
  return referencePath.filter((step): step is Shot => step.shot !== undefined);
}

function occurrences(text: string, part: string): number {
  return text.split(part).length - 1;
}
