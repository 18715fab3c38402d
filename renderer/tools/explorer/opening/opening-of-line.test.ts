import { expect, test } from 'vitest';
import { folderTree } from '../../../../shared/host/files/folders';
import { healthyHost } from '../../../../shared/testing/make-host';
import { openingOfLine } from './opening-of-line';

const HOST = healthyHost();
const SERVER = { tree: folderTree(HOST), files: HOST.files, mediaPath: HOST.media.path };
const LOG = 'C:\\ExchangeSetupLogs\\ExchangeSetup.log';
const REGIIS = 'C:\\WINDOWS\\Microsoft.NET\\Framework64\\v2.0.50727\\aspnet_regiis.exe';
const ADSUTIL = 'C:\\Inetpub\\AdminScripts\\adsutil.vbs';

function open(line: string) {
  return openingOfLine(line, SERVER);
}

test.each([
  ['services.msc', 'services'],
  ['Services', 'services'],
  ['REGEDIT', 'registry-editor'],
  ['C:\\WINDOWS\\regedit.exe', 'registry-editor'],
  ['eventvwr', 'event-viewer'],
  ['eventvwr.msc', 'event-viewer'],
  ['appwiz.cpl', 'programs'],
  ['control appwiz.cpl', 'programs'],
  ['control', 'control-panel'],
  ['ncpa.cpl', 'network-connections'],
  ['%windir%\\system32\\sysdm.cpl', 'system'],
  ['taskmgr.exe', 'task-manager'],
  ['cmd', 'prompt'],
  ['C:\\WINDOWS\\system32\\cmd.exe', 'prompt'],
  ['dssite.msc', 'directory'],
  [`notepad ${LOG}`, `notepad:${LOG}`],
  [`notepad "${LOG}"`, `notepad:${LOG}`],
  [LOG.toLowerCase(), `notepad:${LOG}`],
  ['D:\\Setup.exe', 'start-screen'],
])('%s opens a window', (line, window) => {
  expect(open(line)).toEqual({ kind: 'window', window });
});

test.each([
  ['c:\\exchangesetuplogs', 'C:\\ExchangeSetupLogs'],
  ['"C:\\Program Files\\"', 'C:\\Program Files'],
  ['C:\\Program Files', 'C:\\Program Files'],
  ['d:', 'D:\\'],
  ['explorer', ''],
  ['explorer /e,C:\\WINDOWS', 'C:\\WINDOWS'],
])('%s opens a folder', (line, path) => {
  expect(open(line)).toEqual({ kind: 'folder', path });
});

test.each([
  [`${REGIIS} -ir -enable`, { type: 'register-asp-net' }],
  [
    '%windir%\\Microsoft.NET\\Framework64\\v2.0.50727\\aspnet_regiis -enable -ir',
    { type: 'register-asp-net' },
  ],
  [
    `cscript ${ADSUTIL} SET W3SVC/AppPools/Enable32BitAppOnWin64 0`,
    { type: 'set-iis-32bit-mode', enabled: false },
  ],
  [
    `cscript.exe //nologo ${ADSUTIL} set w3svc/apppools/enable32bitapponwin64 TRUE`,
    { type: 'set-iis-32bit-mode', enabled: true },
  ],
  ['ipconfig /registerdns', { type: 'register-host-record' }],
])('%s is carried out', (line, command) => {
  expect(open(line)).toMatchObject({ kind: 'command', command });
});

test.each([
  ['nonsense', 'notFound'],
  ['constructor', 'notFound'],
  ['C:\\missing\\a.log', 'notFound'],
  ['services.exe', 'notFound'],
  ['notepad C:\\missing.log', 'notFound'],
  ['notepad', 'notepadAlone'],
  ['aspnet_regiis -ir -enable', 'notFound'],
  [`${REGIIS} -i`, 'aspNetParameters'],
  [`${REGIIS.replace('64', '')} -ir -enable`, 'aspNetOf32Bit'],
  [`cscript ${ADSUTIL} SET W3SVC/AppPools/Enable32BitAppOnWin64 maybe`, 'adsutilParameters'],
  ['cscript C:\\other.vbs', 'notFound'],
  ['ipconfig /all', 'ipconfigParameters'],
  ['shutdown -s', 'shutdownParameters'],
])('%s is refused', (line, code) => {
  expect(open(line)).toMatchObject({ kind: 'refused', code });
});

test.each([
  ['D:\\Setup.com', '"D:\\Setup.com"'],
  ['"D:\\setup.com" /mode:Uninstall', '"D:\\Setup.com" /mode:Uninstall'],
  ['D:\\Setup.com /roles:HT /t:"C:\\My Exchange"', '"D:\\Setup.com" /roles:HT /t:"C:\\My Exchange"'],
])('%s is entered at the Command Prompt', (line, entered) => {
  expect(open(line)).toEqual({ kind: 'prompt-line', line: entered });
});

test('restarts and merges', () => {
  expect(open('shutdown -r -t 0')).toEqual({ kind: 'restart' });
  expect(open('shutdown /R /f')).toEqual({ kind: 'restart' });
  const files = [...HOST.files, { path: 'C:\\backup.reg', modified: 0, content: '' }];
  expect(openingOfLine('regedit /s C:\\backup.reg', { ...SERVER, files })).toEqual({
    kind: 'merge',
    path: 'C:\\backup.reg',
  });
  expect(open('  ')).toBeNull();
});
