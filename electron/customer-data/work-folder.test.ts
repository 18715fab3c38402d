import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WorkCopy, WorkFolder } from './work-folder';

let folder = '';
beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'work-test-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function* chunks(...texts: string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield await Promise.resolve(Buffer.from(text));
}

async function textOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const chunk of bytes) parts.push(chunk);
  return Buffer.concat(parts).toString();
}

describe('the folder of a reading', () => {
  it('goes without what another reading has put beside it', async () => {
    const parent = path.join(folder, 'data/customer-data');
    const [first, second] = [new WorkFolder(parent), new WorkFolder(parent)];
    const copies = [await first.newCopy(), await second.newCopy()];
    for (const copy of copies) await copy.close();
    await first.remove();
    expect(copies.map((copy) => existsSync(copy.path))).toEqual([false, true]);
    await second.remove();
    expect(readdirSync(parent)).toEqual([]);
  });

  it('goes with the folders that were made for it, where nothing else is in them', async () => {
    const work = new WorkFolder(path.join(folder, 'data/customer-data'));
    await work.remove();
    await (await work.newCopy()).close();
    await work.remove();
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a copy of bytes that pass by', () => {
  it('is whole', async () => {
    const copy = await new WorkFolder(folder).newCopy();
    expect(await textOf(copy.of(chunks('a', 'b')))).toBe('ab');
    expect(await copy.close()).toBeUndefined();
    expect(readFileSync(copy.path, 'utf8')).toBe('ab');
  });

  it('keeps nobody from reading them where the disk is full, and does not stay', async () => {
    const file = path.join(folder, 'copy.log');
    writeFileSync(file, 'a');
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC' });
    const copy = new WorkCopy(file, {
      writeFile: () => Promise.reject(full),
      close: () => Promise.reject(new Error('later')),
    });
    expect(await textOf(copy.of(chunks('a', 'b', 'c')))).toBe('abc');
    expect(await copy.close()).toBe('ENOSPC');
    expect(existsSync(file)).toBe(false);
  });
});
