import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSource } from '../../testing/read-scenario';
import { PROPERTY_RUNS } from '../../testing/runs';
import { isKeptKey } from './kept-keys';
import { parseRegQueryText, RegQueryReader } from './reg-query-text';
import { EMPTY_REGISTRY } from './registry';
import { changeRegistryBy } from './registry-batch';
import { parseRegistryText, RegistryTextReader } from './registry-text';

const EXPORT = [
  'Windows Registry Editor Version 5.00',
  '',
  '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Exchange\\v8.0\\HubTransportRole]',
  '@="default"',
  '"Watermark"="c:\\\\x \\"quoted\\""',
  '"Lines"="one',
  'two"',
  '"Number"=dword:0000000f',
  '"Bytes"=hex(7):61,00,\\',
  '  00,00,00,00',
  '"Gone"=-',
  '[-HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Exchange\\v8.0\\Other]',
].join('\r\n');

const QUERY = [
  '! REG.EXE VERSION 3.0',
  '',
  'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Exchange\\v8.0\\HubTransportRole',
  '    <NO NAME>\tREG_SZ\tdefault',
  '    Watermark    REG_SZ    x',
  '    Number    REG_DWORD    0xf',
  '    List    REG_MULTI_SZ    one\\0two\\0\\0',
  '    Bytes    REG_BINARY    00FF',
  '    Quad    REG_QWORD    0x100',
  'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\MSExchangeIS',
].join('\r\n');

const SHIPPED = readSource('failed-hub-transport').registry.slice(0, 4000);
const PIECES = [
  '"',
  '\\',
  '=',
  '[',
  ']',
  '-',
  '@',
  '\r',
  '\n',
  '\0',
  '    ',
  '\t',
  'hex:',
  'REG_',
  'HKEY_',
  '\\0',
];

interface Damage {
  readonly at: number;
  readonly length: number;
  readonly put: string;
}

const damage = fc.record<Damage>({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.nat(3), fc.nat(200)),
  put: fc.oneof(fc.constantFrom('', ...PIECES), fc.string({ maxLength: 8 })),
});

function damaged(text: string, { at, length, put }: Damage): string {
  const place = Math.floor(at * text.length);
  return text.slice(0, place) + put + text.slice(place + length);
}

it('a damaged text of a registry is read without failing, and nothing beyond what is kept', () => {
  const texts = fc.tuple(
    fc.constantFrom(EXPORT, QUERY, SHIPPED),
    fc.array(damage, { minLength: 1, maxLength: 6 }),
  );
  fc.assert(
    fc.property(texts, ([text, damages]) => {
      const broken = damages.reduce(damaged, text);
      for (const read of [parseRegistryText(broken, 'x'), parseRegQueryText(broken, 'x')]) {
        changeRegistryBy(EMPTY_REGISTRY, read.edits);
        expect(read.problems.length).toBeLessThanOrEqual(21);
      }
      for (const reader of [
        new RegistryTextReader('x', { keeps: isKeptKey }),
        new RegQueryReader('x', { keeps: isKeptKey }),
      ]) {
        for (const line of broken.split('\n')) reader.push(line);
        for (const { path } of reader.end().edits) expect(isKeptKey(path)).toBe(true);
      }
    }),
    { numRuns: PROPERTY_RUNS.damagedRegistryTexts, seed: 20_070_308 },
  );
});

it('values of megabytes are read, or refused, in no time that grows with their square', () => {
  const size = 1_000_000;
  const head = 'REGEDIT4\n[HKEY_LOCAL_MACHINE\\S]\n';
  const values = [
    `"A"="${'\\\\'.repeat(size)}"`,
    `"A"="${'\\\\'.repeat(size)}`,
    `"${'\\"'.repeat(size)}`,
    `"A"=hex(1):${'00,'.repeat(size)}41,00`,
    '"A"="\n'.repeat(size / 10),
    `[HKEY_LOCAL_MACHINE${'\\'.repeat(size)}x`,
    `"A"="${'x'.repeat(9 * size)}"`,
  ];
  for (const value of values) expect(parseRegistryText(head + value, 'x').edits.length).toBeLessThan(3);
  for (const rest of [
    '\\'.repeat(size) + 'x',
    `\n    a${' '.repeat(size)}x`,
    `\n${'    REG_SZx'.repeat(size / 10)}`,
  ])
    expect(parseRegQueryText(`HKEY_LOCAL_MACHINE${rest}`, 'x').edits.length).toBeLessThan(2);
});
