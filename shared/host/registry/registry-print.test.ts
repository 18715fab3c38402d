import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROPERTY_RUNS } from '../../testing/runs';
import { EMPTY_REGISTRY, findKey, type Registry, type RegistryKey, type RegistryValue } from './registry';
import { changeRegistryBy } from './registry-batch';
import { printRegistry } from './registry-print';
import { parseRegistryText } from './registry-text';

const HIVE = 'HKEY_LOCAL_MACHINE';

/** Any text that the registry can hold: it ends at the first null character. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }).map((any) => any.replaceAll('\0', '')),
  fc.constantFrom(
    '"',
    '\\',
    'C:\\Program Files\\"x"\\',
    '@',
    '=-',
    'dword:1',
    ' a ',
    'one\r\ntwo\nthree\r',
    ']',
    '\u2028',
    '\\\u2029',
  ),
);
const bytes = fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 90 });
/** A name stands on a line of its own, and Windows allows no line break in it. */
const oneLine = text.map((any) => any.replace(/[\r\n]/g, ''));
const keyName = oneLine
  .map((any) => any.replaceAll('\\', ''))
  .filter((name) => name !== '' && name.length <= 255);

const value: fc.Arbitrary<RegistryValue> = fc.oneof(
  text.map((data): RegistryValue => ({ type: 'REG_SZ', data })),
  text.map((data): RegistryValue => ({ type: 'REG_EXPAND_SZ', data })),
  fc.integer({ min: 0, max: 0xffffffff }).map((data): RegistryValue => ({ type: 'REG_DWORD', data })),
  fc.array(text.filter((part) => part !== '')).map((data): RegistryValue => ({ type: 'REG_MULTI_SZ', data })),
  bytes.map((data): RegistryValue => ({ type: 'REG_BINARY', data })),
  fc
    .tuple(fc.constantFrom(0, 5, 6, 8, 9, 10, 11, 0xffff0011), bytes)
    .map(([kind, data]): RegistryValue => ({ type: 'REG_OTHER', kind, data })),
);

const lower = ({ name }: { readonly name: string }) => name.toLowerCase();
const values = fc.uniqueArray(fc.record({ name: fc.oneof(fc.constant(''), oneLine), value }), {
  maxLength: 6,
  selector: lower,
});

const { tree } = fc.letrec<{ tree: RegistryKey }>((tie) => ({
  tree: fc.record({
    name: keyName,
    values,
    keys: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'keys' },
      fc.constant([]),
      fc.uniqueArray(tie('tree'), { maxLength: 4, selector: lower }),
    ),
  }),
}));

function readBack(printed: string): Registry {
  const { edits, problems } = parseRegistryText(printed, 'x.reg');
  expect(problems).toEqual([]);
  return changeRegistryBy(EMPTY_REGISTRY, edits);
}

describe('a printed registry', () => {
  it('is read back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(tree, (any) => {
        const hive: RegistryKey = { ...any, name: HIVE };
        expect(readBack(printRegistry(hive, HIVE))).toEqual({ ...EMPTY_REGISTRY, keys: [hive] });
      }),
      { numRuns: PROPERTY_RUNS.registryTexts },
    );
  });

  it('names a branch by its full path', () => {
    const branch: RegistryKey = { name: 'v8.0', values: [], keys: [{ name: 'A', values: [], keys: [] }] };
    const path = `${HIVE}\\SOFTWARE\\v8.0`;
    const printed = printRegistry(branch, path);
    expect(printed).toBe(`Windows Registry Editor Version 5.00\r\n\r\n[${path}]\r\n\r\n[${path}\\A]\r\n\r\n`);
    expect(findKey(readBack(printed), path)).toEqual(branch);
  });

  it('breaks long lines of bytes as regedit does', () => {
    const long: RegistryKey = {
      name: HIVE,
      values: [{ name: 'Bytes', value: { type: 'REG_BINARY', data: Array<number>(60).fill(0xab) } }],
      keys: [],
    };
    const lines = printRegistry(long, HIVE).split('\r\n').slice(3);
    expect(lines.map((line) => line.length <= 80)).not.toContain(false);
    expect(lines[0]).toMatch(/^"Bytes"=hex:(ab,)+\\$/);
    expect(lines[1]).toMatch(/^ {2}(ab,){25}\\$/);
    expect(lines[2]).toMatch(/^ {2}(ab,)+ab$/);
  });
});
