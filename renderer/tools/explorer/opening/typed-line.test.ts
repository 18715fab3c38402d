import { expect, test } from 'vitest';
import { expanded, unquoted } from './typed-line';

test('quotation marks around all of it', () => {
  expect(unquoted('"C:\\"')).toBe('C:\\');
  expect(unquoted('"a" b')).toBe('"a" b');
});

test('environment variables in any case; unknown ones stay', () => {
  expect(expanded('  %WinDir%\\Temp %other% ')).toBe('C:\\WINDOWS\\Temp %other%');
});
