import { expect, test } from 'vitest';
import { exportPath, MY_DOCUMENTS } from './export-path';

test('a name goes into the folder, and is a registry file', () => {
  expect(exportPath(MY_DOCUMENTS, 'hub')).toBe(`${MY_DOCUMENTS}\\hub.reg`);
  expect(exportPath('C:\\', ' hub.REG ')).toBe('C:\\hub.REG');
  expect(exportPath('C:\\Temp\\', 'v8.0')).toBe('C:\\Temp\\v8.0.reg');
});

test('a full path stays where it is', () => {
  expect(exportPath(MY_DOCUMENTS, '"D:\\a\\hub.reg"')).toBe('D:\\a\\hub.reg');
});
