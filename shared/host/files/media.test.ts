import { expect, test } from 'vitest';
import { isOnDisc } from './media';

const DISKS = [{ drive: 'C:', freeMegabytes: 1 }];

test('the disc, its folders, and media that were copied', () => {
  const onDisc = { disks: DISKS, media: { path: 'D:\\Exchange\\x64' } };
  expect(isOnDisc(onDisc, 'D:\\')).toBe(true);
  expect(isOnDisc(onDisc, 'd:\\exchange\\Setup.exe')).toBe(true);
  expect(isOnDisc(onDisc, 'C:\\Setup.exe')).toBe(false);
  expect(isOnDisc({ disks: DISKS, media: { path: 'C:\\Media' } }, 'C:\\Media\\Setup.exe')).toBe(false);
});
