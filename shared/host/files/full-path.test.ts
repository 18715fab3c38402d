import { expect, test } from 'vitest';
import { fullPath } from './full-path';
import { fitsPattern, hasWildcards } from './wildcards';

const START = { folder: 'C:\\ExchangeSetupLogs', leftAt: { 'D:': 'D:\\Setup' } };

test.each([
  ['.', 'C:\\ExchangeSetupLogs'],
  ['..', 'C:\\'],
  ['..\\..\\..', 'C:\\'],
  ['a\\.\\b\\..\\c.log', 'C:\\ExchangeSetupLogs\\a\\c.log'],
  ['a/b', 'C:\\ExchangeSetupLogs\\a\\b'],
  ['\\Downloads\\', 'C:\\Downloads'],
  ['\\', 'C:\\'],
  ['c:', 'C:\\ExchangeSetupLogs'],
  ['d:', 'D:\\Setup'],
  ['d:\\', 'D:\\'],
  ['D:ServerRoles', 'D:\\Setup\\ServerRoles'],
  ['E:x', 'E:\\x'],
  ['E:', 'E:\\'],
  ['*.log', 'C:\\ExchangeSetupLogs\\*.log'],
  ['a. ', 'C:\\ExchangeSetupLogs\\a'],
  ['...', 'C:\\ExchangeSetupLogs'],
])('%s', (typed, path) => {
  expect(fullPath(typed, START)).toBe(path);
});

test.each(['', '\\\\EX00\\share', 'a|b', 'C:\\a:b', '<x'])('%j is no path', (typed) => {
  expect(fullPath(typed, START)).toBeNull();
});

test.each([
  ['a.log', '*.log', true],
  ['a.LOG', '*.l?g', true],
  ['pagefile', '*.*', true],
  ['a.log', '*.txt', false],
  ['abc', 'a*b*c*', true],
  ['abc', 'a*d', false],
  ['', '*', true],
  ['a.log', 'a.log', true],
])('%s and %s', (name, pattern, fits) => {
  expect(fitsPattern(name, pattern)).toBe(fits);
});

test('a pattern of many stars takes no time', () => {
  expect(fitsPattern('a'.repeat(200), `${'*a'.repeat(3000)}b`)).toBe(false);
  expect([hasWildcards('a?'), hasWildcards('a')]).toEqual([true, false]);
});
