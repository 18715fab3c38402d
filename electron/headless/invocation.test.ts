import { describe, expect, it } from 'vitest';
import { ownArguments, readInvocation } from './invocation';

const read = (...args: string[]) => readInvocation(args, '1.2.3');

describe('setup-rehearsal run', () => {
  it.each([
    [['run', '--', '/r:HT'], { line: 'Setup.com /r:HT' }],
    [['run', '--'], { line: 'Setup.com' }],
    [['run', '--scenario', 'x', '--', '/r:HT'], { scenario: 'x', line: 'Setup.com /r:HT' }],
    [
      ['run', '--scenario=my.reg', '--json', '--', 'setup'],
      { scenario: 'my.reg', json: true, line: 'setup' },
    ],
    [['run', '--lang', 'fr', '--', '/?'], { lang: 'fr', line: 'Setup.com /?' }],
    [['run', '--lang=en', '--', '--json', '--'], { lang: 'en', line: 'Setup.com --json --' }],
  ])('reads %j', (args, options) => {
    expect(read(...args)).toEqual({ kind: 'run', options: { subcommand: 'run', ...options } });
  });

  it.each([
    [['rules'], { line: null }],
    [['rules', '--json', '--lang', 'fr'], { json: true, lang: 'fr', line: null }],
    [['rules', '--scenario', 'x', '--', '/r:UM'], { scenario: 'x', line: 'Setup.com /r:UM' }],
  ])('reads %j', (args, options) => {
    expect(read(...args)).toEqual({ kind: 'run', options: { subcommand: 'rules', ...options } });
  });

  it.each([
    [['import', 'a.log', 'b.reg'], { files: ['a.log', 'b.reg'] }],
    [['import', '--json', 'a.log', '--lang=fr'], { json: true, lang: 'fr', files: ['a.log'] }],
    [['import', 'a.log', '--', '--odd name'], { files: ['a.log', '--odd name'] }],
  ])('reads %j', (args, options) => {
    expect(read(...args)).toEqual({ kind: 'run', options: { subcommand: 'import', ...options } });
  });

  it.each([
    [['import'], 'files-missing', 'import', {}],
    [['import', '--scenario', 'x', 'a.log'], 'unknown-option', '--scenario', {}],
    [[], 'subcommand-missing', '<subcommand>', { known: 'run, rules, import, labs' }],
    [['--', '/r:HT'], 'subcommand-missing', '<subcommand>', { known: 'run, rules, import, labs' }],
    [['frobnicate'], 'unknown-subcommand', 'frobnicate', { known: 'run, rules, import, labs' }],
    [['ru', '--', '/r:HT'], 'unknown-subcommand', 'ru', { known: 'run, rules, import, labs' }],
    [['help'], 'unknown-subcommand', 'help', { known: 'run, rules, import, labs' }],
    [['--json', 'run', '--', '/r:HT'], 'unknown-option', '--json', {}],
    [['run', '--speed', '5', '--', '/r:HT'], 'unknown-option', '--speed', {}],
    [['run', '--scenario', '--', '/r:HT'], 'option-without-value', '--scenario', {}],
    [
      ['run', '--lang', 'de', '--', '/r:HT'],
      'option-value-refused',
      '--lang',
      { value: 'de', allowed: 'en, fr' },
    ],
    [['run', '/r:HT'], 'superfluous-argument', '/r:HT', {}],
    [['run', 'surplus', '--', '/r:HT'], 'superfluous-argument', 'surplus', {}],
    [['run'], 'setup-line-missing', 'run', { example: '-- /roles:HubTransport' }],
    [['run', '--json'], 'setup-line-missing', 'run', {}],
    [['rules', '--scenario', 'x'], 'setup-line-missing', 'rules', { example: '-- /roles:HubTransport' }],
    [['rules', 'surplus'], 'superfluous-argument', 'surplus', {}],
    [['run', '--', '/r:'.padEnd(9000, 'x')], 'setup-line-too-long', 'run', { limit: 8191 }],
  ])('refuses %j', (args, code, at, params) => {
    expect(read(...args)).toMatchObject({ kind: 'error', problem: { code, at, params } });
  });

  it('prints help of the program and of the subcommand, and the version', () => {
    expect(read('--version')).toEqual({ kind: 'print', text: '1.2.3\n' });
    const [program, run] = [read('--help'), read('run', '--help')];
    expect(program.kind === 'print' && program.text).toMatch(/run \[options\]/);
    for (const part of ['--scenario <id or file>', '--lang <language>', '--json', '-- <switches of Setup>'])
      expect(run.kind === 'print' && run.text).toContain(part);
  });

  it('has as its own arguments only what stands before the line for Setup', () => {
    expect(ownArguments(['run', '--json', '--', '--lang', 'fr', '--'])).toEqual(['run', '--json']);
    expect(ownArguments(['run', '--json'])).toEqual(['run', '--json']);
  });
});
