import { expect, test } from 'vitest';
import { healthyHost } from '../../testing/make-host';
import type { HostFile } from '../host';
import { filesBelow, findFolder, foldersBelow, folderTree } from './folders';

function file(path: string): HostFile {
  return { path, modified: 0, content: '' };
}

const SOURCE = {
  ...healthyHost(),
  files: [
    file('C:\\ExchangeSetupLogs\\ExchangeSetup.log'),
    file('c:\\exchangesetuplogs\\ExchangeSetup.msilog'),
    file('E:\\Exchange\\Mailbox\\First Storage Group\\Mailbox Database.edb'),
    file('D:\\Setup.exe'),
  ],
  restrictedFolders: [{ path: 'C:\\Program Files\\Microsoft\\Exchange Server' }],
};

test('drives with the folders that something stands in', () => {
  const tree = folderTree(SOURCE);
  expect(tree.map(({ path }) => path)).toEqual(['C:\\', 'D:\\', 'E:\\']);
  expect(tree[0]?.folders.map(({ path }) => path)).toEqual([
    'C:\\Documents and Settings',
    'C:\\ExchangeSetupLogs',
    'C:\\Program Files',
    'C:\\WINDOWS',
  ]);
});

test('a folder is one, however its files write it', () => {
  const logs = findFolder(folderTree(SOURCE), 'c:\\EXCHANGESETUPLOGS\\');
  expect(logs?.path).toBe('C:\\ExchangeSetupLogs');
  expect(logs?.files).toHaveLength(2);
});

test('an empty folder with rights of its own is there', () => {
  const folder = findFolder(folderTree(SOURCE), 'C:\\Program Files\\Microsoft\\Exchange Server');
  expect(folder).toMatchObject({ folders: [], files: [] });
  expect(findFolder(folderTree({ ...SOURCE, restrictedFolders: [] }), folder?.path ?? '')).toBeUndefined();
});

test('what is below a folder', () => {
  const drive = findFolder(folderTree(SOURCE), 'E:');
  expect(drive && filesBelow(drive).map(({ path }) => path)).toEqual([SOURCE.files[2]?.path]);
  expect(drive && foldersBelow(drive)).toHaveLength(3);
});

test('the signed-in account has its folder, where its Windows keeps them', () => {
  const of2008 = { ...SOURCE, windows: { ...SOURCE.windows, product: 'Windows Server 2008' } as const };
  expect(findFolder(folderTree(SOURCE), 'c:\\documents and settings\\administrator')).toBeDefined();
  expect(findFolder(folderTree(of2008), 'C:\\Users\\Administrator')).toBeDefined();
});
