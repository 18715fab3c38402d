import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FOREIGN_SWITCHES, programArguments } from './chromium-switches';
import { parseOptions } from './options';
import { localeOfArguments } from './read-options';

const parse = (...args: string[]) => parseOptions(args, '1.2.3');

describe('parseOptions', () => {
  it.each([
    [[], {}],
    [['--scenario', 'perimeter-edge'], { scenario: 'perimeter-edge' }],
    [['--scenario=my.reg'], { scenario: 'my.reg' }],
    [['--lang', 'fr'], { lang: 'fr' }],
    [['--lang=en'], { lang: 'en' }],
    [['--speed', '60'], { speed: 60 }],
    [['--speed=0.5'], { speed: 0.5 }],
    [['--speed', 'instant'], { speed: 'instant' }],
    [['--data-dir', '/tmp/data'], { dataDir: path.resolve('/tmp/data') }],
    [['--data-dir=relative'], { dataDir: path.resolve('relative') }],
    [['--screens', 'out/screens'], { screens: path.resolve('out/screens') }],
    [
      ['--screens=/tmp/x', '--marks', '--document'],
      { screens: path.resolve('/tmp/x'), marks: true, document: true },
    ],
    [['--import', 'a.log'], { imports: [path.resolve('a.log')] }],
    [
      ['--import=/x/a.log', '--screens', 'out', '--import', 'b.reg', '--lang', 'fr'],
      {
        imports: ['/x/a.log', 'b.reg'].map((file) => path.resolve(file)),
        screens: path.resolve('out'),
        lang: 'fr',
      },
    ],
    [
      ['--import', 'a', '--screens', '/tmp/x', '--way', 'remove-role', '--redact'],
      { imports: [path.resolve('a')], screens: path.resolve('/tmp/x'), way: 'remove-role', redact: true },
    ],
    [['--lang', 'en', '--speed', '5', '--scenario', 'x'], { lang: 'en', speed: 5, scenario: 'x' }],
  ])('reads %j', (args, options) => {
    expect(parse(...args)).toEqual({ kind: 'run', options });
  });

  it.each([
    [['--frobnicate'], 'unknown-option', '--frobnicate', {}],
    [['--langs', 'fr'], 'unknown-option', '--langs', {}],
    [['--lang'], 'option-without-value', '--lang', {}],
    [['--scenario'], 'option-without-value', '--scenario', {}],
    [['--lang', 'de'], 'option-value-refused', '--lang', { value: 'de', allowed: 'en, fr' }],
    [['--lang', ''], 'option-value-refused', '--lang', { value: '', allowed: 'en, fr' }],
    [['--speed', '0'], 'option-value-refused', '--speed', { value: '0', allowed: 'instant, > 0, <= 10000' }],
    [
      ['--speed=fast'],
      'option-value-refused',
      '--speed',
      { value: 'fast', allowed: 'instant, > 0, <= 10000' },
    ],
    [['--speed', '-1'], 'option-value-refused', '--speed', { value: '-1' }],
    [['--speed', '1e3'], 'option-value-refused', '--speed', { value: '1e3' }],
    [['--speed', '10001'], 'option-value-refused', '--speed', { value: '10001' }],
    [['--speed', 'Infinity'], 'option-value-refused', '--speed', { value: 'Infinity' }],
    [['--data-dir', ''], 'option-value-refused', '--data-dir', { value: '', allowed: '<folder>' }],
    [['--import'], 'option-without-value', '--import', {}],
    [['--import', ''], 'option-value-refused', '--import', { value: '', allowed: '<file>' }],
    [['surplus'], 'superfluous-argument', 'surplus', {}],
    [['-x'], 'unknown-option', '-x', {}],
    [['--redact', '--screens', 'x'], 'option-needs-other', '--redact', { other: '--import' }],
    [['--way', 'remove-role', '--import', 'x'], 'option-needs-other', '--way', { other: '--screens' }],
    [['--way', 'format'], 'option-value-refused', '--way', { value: 'format' }],
    [['--marks'], 'option-needs-other', '--marks', { other: '--screens' }],
    [['--document', '--lang', 'fr'], 'option-needs-other', '--document', { other: '--screens' }],
  ])('refuses %j and names the option', (args, code, at, params) => {
    expect(parse(...args)).toMatchObject({ kind: 'error', problem: { code, at, params } });
  });

  it.each([
    [['--lang', 'fr', '--nonsense'], {}, 'fr'],
    [['--nonsense', '--lang=fr'], { LANG: 'en_US.UTF-8' }, 'fr'],
    [['--lang', 'de'], { LANG: 'fr_FR.UTF-8' }, 'fr'],
    [['--nonsense'], { LC_ALL: 'fr_CA', LANG: 'C' }, 'fr'],
    [['--nonsense'], {}, 'en'],
  ])('says it in the language that %j and %j ask for', (args, environment, locale) => {
    expect(localeOfArguments(args, environment)).toBe(locale);
  });

  it('prints help and version', () => {
    expect(parse('--version')).toEqual({ kind: 'print', text: '1.2.3\n' });
    const help = parse('--help');
    expect(help.kind === 'print' && help.text).toContain('--data-dir <folder>');
  });
});

describe('programArguments', () => {
  const exe = '/opt/electron';
  it.each([
    ['electron .', [exe, '.'], false, []],
    [
      'switches before the app',
      [exe, '--no-sandbox', '--log-level=3', '.', '--lang', 'fr'],
      false,
      ['--lang', 'fr'],
    ],
    [
      "Playwright's loader",
      [exe, '-r', '/pw/loader.js', '--no-sandbox', '.', '--lang=fr'],
      false,
      ['--lang=fr'],
    ],
    ["what Playwright's loader leaves", [exe, '.', '--log-level=3', '--lang', 'fr'], false, ['--lang', 'fr']],
    ['a file as the app', [exe, '/x/out/electron/main.cjs', '--help'], false, ['--help']],
    [
      'packaged',
      [exe, '--no-sandbox', '--inspect=0', '--remote-debugging-port=0', '--speed', '5'],
      true,
      ['--speed', '5'],
    ],
    ['-r behind the app', [exe, '.', '-r', 'x.js', '--lang', 'fr'], false, ['--lang', 'fr']],
    ['an unlisted switch stays', [exe, '.', '--no-sandboxes'], false, ['--no-sandboxes']],
    ['nothing at all', [exe], false, []],
  ])('finds ours: %s', (_, argv, isPackaged, expected) => {
    expect(programArguments(argv, isPackaged)).toEqual(expected);
  });

  it('lists no switch twice, and none of ours', () => {
    const names = FOREIGN_SWITCHES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const ours of [
      'scenario',
      'lang',
      'speed',
      'data-dir',
      'screens',
      'marks',
      'document',
      'import',
      'way',
      'redact',
      'help',
      'version',
    ]) {
      expect(names).not.toContain(ours);
    }
  });
});
