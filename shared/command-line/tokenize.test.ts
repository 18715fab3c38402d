import { describe, expect, test } from 'vitest';
import { operatorIn, splitWords, takeApart } from './tokenize';

describe('words', () => {
  test.each<[string, string[]]>([
    ['', []],
    ['  a   b ', ['a', 'b']],
    ['"C:\\Program Files\\a.vbs"  SET 0', ['C:\\Program Files\\a.vbs', 'SET', '0']],
    ['/t:"E:\\My Exchange" x', ['/t:E:\\My Exchange', 'x']],
    ['mb, ca,ht', ['mb,', 'ca,ht']],
    ['"a b', ['a b']],
    ['a "" b', ['a', '', 'b']],
  ])('%j', (line, words) => {
    expect(splitWords(line)).toEqual(words);
  });
});

describe('lines', () => {
  test.each<[string, string, string]>([
    ['Setup.com /mode:install', 'Setup.com', '/mode:install'],
    ['setup/?', 'setup', '/?'],
    ['"C:\\Program Files\\x\\Setup.com" /m:u', 'C:\\Program Files\\x\\Setup.com', '/m:u'],
    ['cd/d D:\\', 'cd', '/d D:\\'],
    ['cd..', 'cd', '..'],
    ['CHDIR\\', 'CHDIR', '\\'],
    ['dir..', 'dir', '..'],
    ['echo.', 'echo', '.'],
    ['echo.  a', 'echo', '.  a'],
    ['D:', 'D:', ''],
    ['cdrom.exe', 'cdrom.exe', ''],
    ['  ', '', ''],
    ['/x', '', '/x'],
  ])('%j', (line, program, rest) => {
    expect(takeApart(line)).toMatchObject({ program, rest });
  });
});

test.each([
  ['dir > a.txt', '>'],
  ['dir >> a.txt', '>>'],
  ['type a|more', '|'],
  ['cd a && dir', '&&'],
  ['a & b', '&'],
  ['sort < a', '<'],
  ['echo "a > b & c"', null],
  ['setup /mode:install', null],
])('%j has the operator %j', (line, operator) => {
  expect(operatorIn(line)).toBe(operator);
});
