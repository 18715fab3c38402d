import { expect, test } from 'vitest';
import { freeLetters, readSize, volumesOf } from './volumes';

const DISKS = [
  { drive: 'E:', freeMegabytes: 139_800 },
  { drive: 'C:', freeMegabytes: 21_480 },
];

test('volumes stand by their letters, the disc among them', () => {
  const volumes = volumesOf(DISKS, { path: 'D:\\' });
  expect(volumes.map(({ drive, kind, isSystem }) => [drive, kind, isSystem])).toEqual([
    ['C:', 'disk', true],
    ['D:', 'disc', false],
    ['E:', 'disk', false],
  ]);
  expect(freeLetters(volumes).slice(0, 2)).toEqual(['F:', 'G:']);
});

test('installation files that were copied to a disk are no disc', () => {
  expect(volumesOf(DISKS, { path: 'E:\\Media' })).toHaveLength(2);
});

test.each([
  ['10240', 10_240],
  ['40\u202f960', 40_960],
  ['40961', null],
  ['0', null],
  ['', null],
  ['1.5', null],
])('the size %s', (typed, size) => {
  expect(readSize(typed, 40_960)).toBe(size);
});
