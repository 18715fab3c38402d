import { expect, test } from 'vitest';
import { openingOfFile } from './opening-of-file';

test.each([
  [
    'C:\\ExchangeSetupLogs\\ExchangeSetup.log',
    { kind: 'window', window: 'notepad:C:\\ExchangeSetupLogs\\ExchangeSetup.log' },
  ],
  ['C:\\Exchange.REG', { kind: 'merge', path: 'C:\\Exchange.REG' }],
  ['D:\\setup.exe', { kind: 'window', window: 'start-screen' }],
  ['D:\\Setup.com', { kind: 'prompt-line', line: '"D:\\Setup.com"' }],
  ['C:\\Setup.exe', { kind: 'refused', code: 'notRehearsed', name: 'Setup.exe' }],
  ['C:\\Downloads\\netfx64.exe', { kind: 'install', package: 'dotnet-2.0' }],
  ['D:\\exchangeserver.msi', { kind: 'refused', code: 'notRehearsed', name: 'exchangeserver.msi' }],
  ['C:\\Program Files\\Exchange Management Console.msc', { kind: 'window', window: 'console' }],
  [
    'C:\\Inetpub\\AdminScripts\\adsutil.vbs',
    { kind: 'parameters', path: 'C:\\Inetpub\\AdminScripts\\adsutil.vbs' },
  ],
  ['E:\\Mailbox Database.edb', { kind: 'refused', code: 'noProgram', name: 'Mailbox Database.edb' }],
  ['C:\\pagefile', { kind: 'refused', code: 'noProgram', name: 'pagefile' }],
])('opening %s', (path, expected) => {
  expect(openingOfFile(path, 'D:\\')).toEqual(expected);
});
