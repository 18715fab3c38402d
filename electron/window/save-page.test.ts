import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SavedPage } from '../../shared/ipc/saved-page';
import { temporaryFolder } from '../testing/tally';
import { savePage } from './save-page';

const PAGE: SavedPage = {
  name: 'Readiness Checks EX01',
  forms: [
    { format: 'txt', content: '\ufeffé\r\n' },
    { format: 'html', content: '<!DOCTYPE html>' },
  ],
};

let folder: string;
beforeEach(() => (folder = temporaryFolder()));

const save = (file: string) => savePage(PAGE, () => Promise.resolve(path.join(folder, file)));
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');

describe('savePage', () => {
  it.each([
    ['a.txt', 0],
    ['a.html', 1],
    ['a.HTM', 1],
    ['a.doc', 0],
    ['a', 0],
    ['.html', 0],
  ])('writes %s in form %i', async (file, form) => {
    expect(await save(file)).toEqual({ kind: 'saved', file });
    expect(read(file)).toBe(PAGE.forms[form]?.content);
    expect(readdirSync(folder)).toEqual([file]);
  });

  it('writes bytes as they are: mark, accents, line ends', async () => {
    await save('a.txt');
    expect([...readFileSync(path.join(folder, 'a.txt'))]).toEqual([0xef, 0xbb, 0xbf, 0xc3, 0xa9, 13, 10]);
  });

  it('replaces a file, and leaves a neighbour named like a new one alone', async () => {
    writeFileSync(path.join(folder, 'a.txt'), 'old');
    writeFileSync(path.join(folder, 'a.txt.new'), 'mine');
    expect(await save('a.txt')).toEqual({ kind: 'saved', file: 'a.txt' });
    expect(read('a.txt.new')).toBe('mine');
  });

  it('does nothing when nobody names a file', async () => {
    expect(await savePage(PAGE, () => Promise.resolve(null))).toEqual({ kind: 'cancelled' });
  });

  it('tells why it could not, and leaves nothing behind', async () => {
    mkdirSync(path.join(folder, 'taken.txt'));
    expect(await save('taken.txt')).toEqual({ kind: 'failed', reason: 'name-refused' });
    expect(await save(path.join('gone', 'a.txt'))).toEqual({ kind: 'failed', reason: 'no-such-folder' });
    expect(await save(`${'x'.repeat(300)}.txt`)).toEqual({ kind: 'failed', reason: 'name-refused' });
    expect(readdirSync(folder)).toEqual(['taken.txt']);
  });

  // Root writes where it likes, and Windows keeps no such bits.
  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'tells when the folder is closed',
    async () => {
      chmodSync(folder, 0o500);
      expect(await save('a.txt')).toEqual({ kind: 'failed', reason: 'access-denied' });
      chmodSync(folder, 0o700);
    },
  );
});
