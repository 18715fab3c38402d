import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { test } from './program';
import { CHECKOUT, runProgram } from './spawn';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** The wizard's pages, in the names of the pictures. */
const PAGES = [
  'desktop',
  'control-panel',
  'add-or-remove-programs',
  'maintenance-mode',
  'server-role-selection',
  'mail-flow-settings',
  'readiness-checks-watermark',
  'readiness-checks-passed',
  'progress',
  'completion',
];

test('--screens writes every page in both languages, all different, and an index', async ({ folder }) => {
  const screens = path.join(folder, 'screens');
  const { code, stderr } = await runProgram(['--screens', screens]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(readdirSync(screens).sort()).toEqual(['en', 'fr', 'index.html']);
  const english = picturesIn(screens, 'en');
  const french = picturesIn(screens, 'fr');
  expect(english.map(({ name }) => name)).toEqual(french.map(({ name }) => name));
  for (const page of PAGES) expect(english.map(({ name }) => name)).toContain(page);
  const all = [...english, ...french];
  expect(new Set(all.map(({ hash }) => hash)).size).toBe(all.length);

  const index = readFileSync(path.join(screens, 'index.html'), 'utf8');
  const shown = [...index.matchAll(/<img src="([^"]+)"/g)].map((match) => match[1]);
  expect(shown).toEqual(all.map(({ file }) => file));
});

test('--screens with --lang writes that language only', async ({ folder }) => {
  const screens = path.join(folder, 'deeper/screens');
  const options = ['--lang', 'fr', '--scenario=perimeter-edge', `--screens=${screens}`];
  const { code, stderr } = await runProgram(options);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(readdirSync(screens).sort()).toEqual(['fr', 'index.html']);
  const pictures = picturesIn(screens, 'fr');
  expect(pictures.length).toBeGreaterThan(5);
  expect(new Set(pictures.map(({ hash }) => hash)).size).toBe(pictures.length);
  expect(readFileSync(path.join(screens, 'index.html'), 'utf8')).not.toContain('en/');
});

test('--screens plays the path of every other scenario', async ({ folder }) => {
  test.setTimeout(180_000);
  const played = ['failed-hub-transport', 'perimeter-edge'];
  const others = readdirSync(path.join(CHECKOUT, 'out/scenarios')).filter((id) => !played.includes(id));
  expect(others.length).toBeGreaterThan(15);
  const play = async (lang: 'en' | 'fr', ids: readonly string[]): Promise<void> => {
    for (const id of ids) {
      const screens = path.join(folder, id);
      const dataDir = path.join(folder, 'data', id);
      const options = ['--lang', lang, '--scenario', id, '--screens', screens, '--data-dir', dataDir];
      const { code, stderr } = await runProgram(options);
      expect.soft({ code, stderr }, id).toEqual({ code: 0, stderr: '' });
      if (code !== 0) continue;
      const pictures = picturesIn(screens, lang);
      expect.soft(pictures.length, id).toBeGreaterThan(3);
      expect.soft(new Set(pictures.map(({ hash }) => hash)).size, id).toBe(pictures.length);
    }
  };
  // Two at a time, one a language: together they take half as long.
  const half = (rest: number): string[] => others.filter((_, index) => index % 2 === rest);
  await Promise.all([play('en', half(0)), play('fr', half(1))]);
});

interface Picture {
  readonly file: string;
  /** Without number and ending. */
  readonly name: string;
  readonly hash: string;
}

/** The pictures of a language in their order; each is looked at whether it is one. */
function picturesIn(screens: string, lang: string): Picture[] {
  return readdirSync(path.join(screens, lang))
    .sort()
    .map((file, index) => {
      const [, number, name = ''] = /^(\d\d)-([a-z0-9-]+)\.png$/.exec(file) ?? [];
      expect(number, file).toBe(String(index + 1).padStart(2, '0'));
      const bytes = readFileSync(path.join(screens, lang, file));
      expect(bytes.subarray(0, PNG.length).equals(PNG), file).toBe(true);
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], file).toEqual([1024, 768]);
      return { file: `${lang}/${file}`, name, hash: createHash('sha256').update(bytes).digest('hex') };
    });
}
