import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseBytes, parseNumber, parseStrings, printBytes, printNumber } from './value-text';

test('a DWORD value is read in both bases', () => {
  expect(parseNumber(' fF ', 'hexadecimal')).toBe(255);
  expect(parseNumber('ffffffff', 'hexadecimal')).toBe(4_294_967_295);
  expect(parseNumber('4294967295', 'decimal')).toBe(4_294_967_295);
  for (const wrong of ['', '4294967296', '-1', '1.5', '0x1', 'f', '1 2'])
    expect(parseNumber(wrong, 'decimal'), wrong).toBeUndefined();
  for (const wrong of ['', '100000000', 'g', '-1']) expect(parseNumber(wrong, 'hexadecimal')).toBeUndefined();
});

test('what is printed is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffffff }), (number) => {
      for (const base of ['hexadecimal', 'decimal'] as const)
        expect(parseNumber(printNumber(number, base), base)).toBe(number);
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 255 })), (bytes) => {
      expect(parseBytes(printBytes(bytes))).toEqual(bytes);
    }),
  );
});

test('bytes may stand close together, but are whole', () => {
  expect(parseBytes('010AfF')).toEqual([1, 10, 255]);
  expect(parseBytes('01, 0a,\n ff\n')).toEqual([1, 10, 255]);
  expect(parseBytes('')).toEqual([]);
  for (const wrong of ['1', '1 02', '01 0', 'zz', '0x01']) expect(parseBytes(wrong), wrong).toBeUndefined();
});

test('bytes are shown eight a line', () => {
  expect(printBytes([1, 2, 3, 4, 5, 6, 7, 8, 255])).toBe('01 02 03 04 05 06 07 08\nFF');
});

test('strings stand one a line; empty ones are left out and told', () => {
  expect(parseStrings('one\ntwo\n')).toEqual({ strings: ['one', 'two'], hadEmpty: false });
  expect(parseStrings('')).toEqual({ strings: [], hadEmpty: false });
  expect(parseStrings('one\n\ntwo')).toEqual({ strings: ['one', 'two'], hadEmpty: true });
});
