import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROPERTY_RUNS } from '../../testing/runs';
import { readSource } from '../../testing/read-scenario';
import { changeRegistry } from '../changes/registry-changes';
import { EMPTY_REGISTRY, findText, findValue } from './registry';
import { parseRegistryText } from './registry-text';

const KEY = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Test';

function read(body: string, header = 'Windows Registry Editor Version 5.00') {
  const { edits, problems } = parseRegistryText(`${header}\r\n\r\n${body}`, 'x.reg');
  return { registry: edits.reduce(changeRegistry, EMPTY_REGISTRY), problems };
}

describe('a .reg file', () => {
  it('gives every type that regedit writes', () => {
    const { registry, problems } = read(
      [
        `[${KEY}]`,
        '@="default"',
        '"Text"="C:\\\\Program Files\\\\\\"quoted\\""',
        '"Number"=dword:000000f0',
        '"Bytes"=hex:01,02,\\',
        '  ff',
        '"Path"=hex(2):25,00,41,00,25,00,00,00',
        '"List"=hex(7):61,00,00,00,62,00,00,00,00,00',
        '"Quad"=hex(b):01,00,00,00,00,00,00,00',
      ].join('\r\n'),
    );
    expect(problems).toEqual([]);
    expect(findText(registry, KEY, '')).toBe('default');
    expect(findText(registry, KEY, 'Text')).toBe('C:\\Program Files\\"quoted"');
    expect(findValue(registry, KEY, 'Number')).toEqual({ type: 'REG_DWORD', data: 240 });
    expect(findValue(registry, KEY, 'Bytes')).toEqual({ type: 'REG_BINARY', data: [1, 2, 255] });
    expect(findValue(registry, KEY, 'Path')).toEqual({ type: 'REG_EXPAND_SZ', data: '%A%' });
    expect(findValue(registry, KEY, 'List')).toEqual({ type: 'REG_MULTI_SZ', data: ['a', 'b'] });
    expect(findValue(registry, KEY, 'Quad')).toMatchObject({ type: 'REG_OTHER', kind: 11 });
  });

  it('reads single bytes inside hex in version 4', () => {
    const { registry } = read(`[${KEY}]\r\n"Path"=hex(2):25,41,25,00`, 'REGEDIT4');
    expect(findText(registry, KEY, 'Path')).toBe('%A%');
  });

  it('keeps line breaks inside a quoted text', () => {
    const { registry, problems } = read(`[${KEY}]\r\n"Text"="one\r\ntwo"\r\n"Next"="three"`);
    expect(problems).toEqual([]);
    expect(findText(registry, KEY, 'Text')).toBe('one\r\ntwo');
    expect(findText(registry, KEY, 'Next')).toBe('three');
  });

  it('deletes keys and values, compares names without case', () => {
    const { registry } = read(
      `[${KEY}]\r\n"A"="1"\r\n"B"="2"\r\n[${KEY}\\Sub]\r\n[${KEY.toLowerCase()}]\r\n"a"=-\r\n[-${KEY}\\SUB]`,
    );
    expect(findText(registry, KEY, 'A')).toBeUndefined();
    expect(findText(registry, KEY, 'b')).toBe('2');
    expect(registry.keys[0]?.keys[0]?.keys[0]?.keys).toEqual([]);
  });

  it.each([
    ['', 'not-a-registry-file', 'x.reg'],
    ['[HKLM\\Software]', 'registry-key-outside-hive', 'x.reg:3'],
    [`[${KEY}]\r\n"A"=dword:xyz`, 'registry-line-not-understood', 'x.reg:4'],
    [`[${KEY}]\r\nnonsense`, 'registry-line-not-understood', 'x.reg:4'],
    ['"A"="before any key"', 'registry-line-not-understood', 'x.reg:3'],
    [`[${KEY}${'\\\\a'.repeat(20_000)}]`, 'registry-key-too-long', 'x.reg:3'],
    [`[${KEY}\\\\${'a'.repeat(256)}]`, 'registry-key-too-long', 'x.reg:3'],
  ])('names the place of what it does not understand: %j', (body, code, at) => {
    const { problems } = code === 'not-a-registry-file' ? parseRegistryText('MZ\0\0', 'x.reg') : read(body);
    expect(problems[0]).toMatchObject({ code, at });
  });

  it('goes on behind a value whose quotation or bytes have lost their end', () => {
    const { registry, problems } = read(
      `[${KEY}]\r\n"A"="open\r\n"B"="2"\r\n"C"=hex:01,\\\r\n"D"="4"\r\n"E"="open\r\n[${KEY}\\Sub]\r\n"F"="6"`,
    );
    expect(problems.map(({ at }) => at)).toEqual(['x.reg:4', 'x.reg:6', 'x.reg:8']);
    expect(findText(registry, KEY, 'B')).toBe('2');
    expect(findText(registry, KEY, 'D')).toBe('4');
    expect(findText(registry, `${KEY}\\Sub`, 'F')).toBe('6');
  });

  it('is read without its head, which is a problem', () => {
    const { edits, problems } = parseRegistryText(`[${KEY}]\r\n"A"="1"`, 'x.reg');
    expect(problems).toMatchObject([{ code: 'not-a-registry-file', at: 'x.reg' }]);
    expect(edits).toHaveLength(2);
  });

  it('makes a key named __proto__ a key like any other', () => {
    const { registry } = read(`[${KEY}\\__proto__]\r\n"constructor"="x"`);
    expect(findText(registry, `${KEY}\\__proto__`, 'constructor')).toBe('x');
    expect(({} as Record<string, unknown>)['constructor']).toBe(Object);
  });

  it('survives any text', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom(`[${KEY}]`, '"A"="', '"B"=hex:01,\\', '"', '=', '\\', '[-', '@=-', '"A"="\\'),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const { edits } = parseRegistryText(['REGEDIT4', ...lines].join('\n'), 'x.reg');
        edits.reduce(changeRegistry, EMPTY_REGISTRY);
      }),
      { numRuns: PROPERTY_RUNS.registryTexts },
    );
  });

  it('reads what ships: UTF-16 and version 4', () => {
    for (const id of ['failed-hub-transport', 'failed-hub-transport-no-legacy', 'perimeter-edge']) {
      const { edits, problems } = parseRegistryText(readSource(id).registry, 'exchange.reg');
      expect(problems).toEqual([]);
      expect(edits.length).toBeGreaterThan(5);
    }
  });
});
