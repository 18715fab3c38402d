import { expect, test } from 'vitest';
import { canonicalFolder, extension, fileName, parentFolder, pathIn, samePath } from './paths';

test('the parts of a path', () => {
  const path = 'C:\\ExchangeSetupLogs\\ExchangeSetup.LOG';
  expect(fileName(path)).toBe('ExchangeSetup.LOG');
  expect(extension(path)).toBe('log');
  expect(extension('C:\\pagefile')).toBe('');
  expect(parentFolder(path)).toBe('C:\\ExchangeSetupLogs');
  expect(parentFolder('C:\\ExchangeSetupLogs\\')).toBe('C:\\');
  expect(parentFolder('C:\\')).toBe('');
  expect(fileName('C:\\')).toBe('C:');
});

test('a share is a root of its own', () => {
  expect(parentFolder('\\\\files\\media\\Setup.exe')).toBe('\\\\files\\media');
  expect(parentFolder('\\\\files\\media')).toBe('');
});

test('drives keep their backslash, folders have none', () => {
  expect(canonicalFolder('d:')).toBe('d:\\');
  expect(canonicalFolder('C:\\WINDOWS\\')).toBe('C:\\WINDOWS');
  expect(pathIn('D:\\', 'Setup.exe')).toBe('D:\\Setup.exe');
  expect(pathIn('C:\\WINDOWS', 'win.ini')).toBe('C:\\WINDOWS\\win.ini');
  expect(samePath('c:\\windows\\', 'C:\\WINDOWS')).toBe(true);
});
