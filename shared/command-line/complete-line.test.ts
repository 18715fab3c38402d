import { describe, expect, it, test } from 'vitest';
import { folderTree } from '../host/files/folders';
import { readScenario } from '../testing/read-scenario';
import { completeLine, type CompletionSource } from './complete-line';

const { host } = readScenario('failed-hub-transport');
const SOURCE: CompletionSource = {
  folder: 'D:\\',
  leftAt: { 'C:': 'C:\\ExchangeSetupLogs' },
  tree: folderTree(host),
  programs: ['cd', 'services', 'set', 'sc', 'dir'],
  switches: [
    { name: 'mode', aliases: ['m'], values: ['Install', 'Uninstall'], isList: false },
    {
      name: 'roles',
      aliases: ['role', 'r'],
      values: ['Mailbox', 'HubTransport', 'ManagementTools'],
      isList: true,
    },
    { name: 'TargetDir', aliases: ['t'], values: 'text', isList: false },
    { name: 'PrepareAD', aliases: ['p'], values: 'none', isList: false },
    { name: 'PrepareSchema', aliases: ['ps'], values: 'none', isList: false },
  ],
};

const complete = (line: string, folder = 'D:\\') => completeLine(line, { ...SOURCE, folder });

describe('files and folders', () => {
  test.each<[string, readonly string[]]>([
    ['type Setup.', ['type Setup.com', 'type Setup.exe', 'type Setup.txt']],
    ['TYPE setup.t', ['TYPE Setup.txt']],
    ['dir ', ['dir exchangeserver.msi', 'dir Setup', 'dir Setup.com', 'dir Setup.exe', 'dir Setup.txt']],
    ['cd S', ['cd Setup']],
    ['cd /d C:\\Pro', ['cd /d "C:\\Program Files"']],
    ['cd "C:\\Program Files"\\M', ['cd "C:\\Program Files\\Microsoft"']],
    ['cd "C:\\Doc', ['cd "C:\\Documents and Settings"']],
    ['cd Setup\\..\\Set', ['cd Setup\\..\\Setup']],
    ['cd \\Set', ['cd \\Setup']],
    ['type C:ExchangeSetup.l', ['type C:ExchangeSetup.log']],
    ['cd nowhere\\x', []],
    ['type zzz', []],
  ])('%s', (line, wanted) => {
    expect(complete(line)).toEqual(wanted);
  });
});

test.each<[string, readonly string[]]>([
  ['se', ['Setup', 'Setup.com', 'Setup.exe', 'Setup.txt', 'services', 'set']],
  ['  sc', ['  sc']],
  ['D:\\Setup.c', ['D:\\Setup.com']],
  ['', ['exchangeserver.msi', 'Setup', 'Setup.com', 'Setup.exe', 'Setup.txt']],
])('programs: %j', (line, wanted) => {
  expect(complete(line)).toEqual(wanted);
});

describe("Setup's switches", () => {
  test.each<[string, readonly string[]]>([
    ['setup /m', ['setup /mode:']],
    ['Setup.com -PREP', ['Setup.com -PrepareAD', 'Setup.com -PrepareSchema']],
    ['D:\\Setup /mode:', ['D:\\Setup /mode:Install', 'D:\\Setup /mode:Uninstall']],
    ['setup /M:u', ['setup /M:Uninstall']],
    ['setup /roles:M', ['setup /roles:Mailbox', 'setup /roles:ManagementTools']],
    ['setup /r:mailbox,', ['setup /r:mailbox,HubTransport', 'setup /r:mailbox,ManagementTools']],
    ['setup /role:Mailbox, hu', ['setup /role:Mailbox, HubTransport']],
    ['setup /mode:Install,U', []],
    ['setup /t:C:\\Prog', ['setup /t:"C:\\Program Files"']],
    ['setup /TargetDir:C:\\Prog', ['setup /TargetDir:"C:\\Program Files"']],
    ['setup /x', []],
    ['dir /m', []],
  ])('%s', (line, wanted) => {
    expect(complete(line, 'C:\\')).toEqual(wanted);
  });
});

it('no line is completed to something that does not continue it', () => {
  for (const line of ['"', 'a "b" c', 'setup /roles:,', 'cd %', 'C:', 'x:\\', '\\\\a\\b']) {
    for (const completed of complete(line)) expect(completed.length).toBeGreaterThanOrEqual(line.length);
  }
});
