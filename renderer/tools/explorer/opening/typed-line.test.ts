import { expect, test } from 'vitest';
import { expanded, takeApart, unquoted } from './typed-line';

test('quotation marks keep words together', () => {
  expect(takeApart('cscript "C:\\Program Files\\a.vbs"  SET 0')).toEqual({
    program: 'cscript',
    words: ['C:\\Program Files\\a.vbs', 'SET', '0'],
    rest: '"C:\\Program Files\\a.vbs"  SET 0',
  });
  expect(takeApart('notepad "C:\\My files\\a.log')).toMatchObject({ words: ['C:\\My files\\a.log'] });
  expect(takeApart('')).toEqual({ program: '', words: [], rest: '' });
  expect(unquoted('"C:\\"')).toBe('C:\\');
});

test('environment variables in any case; unknown ones stay', () => {
  expect(expanded('  %WinDir%\\Temp %other% ')).toBe('C:\\WINDOWS\\Temp %other%');
});
