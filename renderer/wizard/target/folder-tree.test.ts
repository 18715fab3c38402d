import { expect, test } from 'vitest';
import { folderTree, joinPath, pathsAbove, splitAtFolder } from './folder-tree';

test('a path is cut behind the last folder that is there, and joined again', () => {
  const tree = folderTree(['C:', 'E:'], ['C:\\Program Files']);
  const split = (path: string) => splitAtFolder(tree, path);
  expect(split('c:\\program files\\Microsoft\\Exchange')).toEqual({
    parent: 'C:\\Program Files',
    name: 'Microsoft\\Exchange',
  });
  expect(split('C:\\Program Files')).toEqual({ parent: 'C:', name: 'Program Files' });
  expect(split('E:\\')).toEqual({ parent: 'E:', name: '' });
  expect(split('X:\\Exchange')).toEqual({ parent: 'C:', name: 'Exchange' });
  expect(joinPath('E:\\Data', 'Exchange')).toBe('E:\\Data\\Exchange');
  expect(joinPath('E:\\Data', '')).toBe('E:\\Data');
});

test('the tree has every drive, and the folders of the paths once each', () => {
  const tree = folderTree(
    ['C:', 'E:'],
    ['C:\\WINDOWS\\Temp', 'c:\\windows\\System32', 'C:\\Logs', 'X:\\Gone'],
  );
  expect(tree.map(({ name }) => name)).toEqual(['C:', 'E:']);
  expect(tree[0]?.folders.map(({ path }) => path)).toEqual(['C:\\Logs', 'C:\\WINDOWS']);
  expect(tree[0]?.folders[1]?.folders.map(({ name }) => name)).toEqual(['System32', 'Temp']);
  expect(tree[1]?.folders).toEqual([]);
});

test('a folder is seen when all above it are open', () => {
  expect(pathsAbove('C:\\A\\B')).toEqual(['C:', 'C:\\A', 'C:\\A\\B']);
});
