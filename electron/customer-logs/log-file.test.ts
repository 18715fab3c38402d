import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LogFilter } from '../../shared/setup-log/read/line-filter';
import { SEARCH_RUNS } from '../testing/runs';
import { LogFile } from './log-file';
import type { TextEncoding } from '../customer-data/text-encoding';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'log-file-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HEAD = '[01/08/2021 23:17:50.0856] [1] ';
const ALL: LogFilter = { kind: 'all' };

async function openBytes(bytes: Uint8Array, encoding: TextEncoding = 'utf-8'): Promise<LogFile> {
  const file = path.join(folder, 'x.log');
  writeFileSync(file, bytes);
  const opened = await LogFile.open(file, encoding);
  if (!opened.ok) throw new Error('not opened');
  return opened.value;
}

function encoded(text: string, encoding: TextEncoding): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text);
  const units = Buffer.from(text, 'utf16le');
  return encoding === 'utf-16le' ? units : units.swap16();
}

async function texts(log: LogFile, from: number, count: number): Promise<readonly string[]> {
  const read = await log.lines(from, count);
  if (!read.ok) throw new Error('not read');
  return read.value.map(({ text }) => text);
}

async function numbers(log: LogFile, text: string, filter = ALL, from = 1, isCaseSensitive = false) {
  const found = await log.find({ text, filter, isCaseSensitive }, { from, limit: 1000 });
  if (!found.ok) throw new Error('not searched');
  return found.value.lines;
}

describe('lines', () => {
  it.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('of %s, with and without a mark', async (encoding) => {
    for (const mark of ['', '\uFEFF']) {
      const log = await openBytes(encoded(`${mark}Rôle 😀\r\n\n字\u0a0a字\rx\r\nlast`, encoding), encoding);
      expect(log.lineCount).toBe(4);
      expect(await texts(log, 1, 10)).toEqual(['Rôle 😀', '', '字\u0a0a字\rx', 'last']);
      expect(await texts(log, 3, 1)).toEqual(['字\u0a0a字\rx']);
      expect(await texts(log, 5, 10)).toEqual([]);
      expect(await numbers(log, 'RÔLE')).toEqual([1]);
      expect(await numbers(log, 'LAST')).toEqual([4]);
    }
  });

  it('are Windows-1252 where they are no UTF-8, each by itself', async () => {
    const log = await openBytes(Buffer.concat([Buffer.from([0x80, 0xe9, 0x0a]), Buffer.from('é\n')]));
    expect(await texts(log, 1, 5)).toEqual(['€é', 'é']);
    expect(await numbers(log, 'é')).toEqual([1, 2]);
  });

  it.each(['', '\uFEFF'])('of nothing', async (text) => {
    const log = await openBytes(Buffer.from(text));
    expect(log.lineCount).toBe(0);
    expect(await texts(log, 1, 5)).toEqual([]);
    expect(await numbers(log, 'x')).toEqual([]);
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be'] as const)(
    'over the edges of what is read at once, in %s',
    async (encoding) => {
      const all = Array.from(
        { length: 9000 },
        (_, index) => `${HEAD}line ${index + 1} ${'é'.repeat(index % 97)}`,
      );
      const log = await openBytes(encoded(all.join('\r\n'), encoding), encoding);
      expect(log.lineCount).toBe(9000);
      expect(await texts(log, 1, 9000)).toEqual(all);
      expect(await texts(log, 256, 3)).toEqual(all.slice(255, 258));
      expect(await numbers(log, 'LINE 7777 ')).toEqual([7777]);
      expect(await numbers(log, 'é'.repeat(96))).toHaveLength(92);
    },
  );

  it('are shown cut and copied whole', async () => {
    const long = '字'.repeat(300_000);
    const log = await openBytes(Buffer.from(`a\n${long}\nb`));
    const read = await log.lines(2, 1);
    expect(read).toEqual({ ok: true, value: [{ text: '字'.repeat(4000), isCut: true }] });
    expect(await log.fullLine(2)).toEqual({ ok: true, value: { text: long, isCut: false } });
    expect(await texts(log, 3, 1)).toEqual(['b']);
    const huge = await openBytes(Buffer.from(`${'é'.repeat(700_000)}\nb`));
    const full = await huge.fullLine(1);
    expect(full.ok && full.value.isCut && full.value.text.length).toBe(512 * 1024);
  });
});

describe('a search', () => {
  const LOG = [
    `${HEAD}Evaluated [Rule:A] fine`,
    `${HEAD}[ERROR] It FAILED`,
    '   at System.Failed()',
    `${HEAD}[WARNING] failed softly`,
    `${HEAD}Failed [Rule:AB] [Message:no]`,
    `${HEAD}plain`,
    '   goes on, failed',
  ].join('\r\n');

  it('goes by text, case, filter and beginning', async () => {
    const log = await openBytes(Buffer.from(LOG));
    expect(await numbers(log, 'failed')).toEqual([2, 3, 4, 5, 7]);
    expect(await numbers(log, 'Failed', ALL, 1, true)).toEqual([3, 5]);
    expect(await numbers(log, 'failed', ALL, 4)).toEqual([4, 5, 7]);
    expect(await numbers(log, 'failed', { kind: 'errors' })).toEqual([2, 3, 5]);
    expect(await numbers(log, '', { kind: 'problems' })).toEqual([2, 3, 4, 5]);
    expect(await numbers(log, '', { kind: 'errors' }, 3)).toEqual([3, 5]);
    expect(await numbers(log, '', { kind: 'rule', rule: 'A' })).toEqual([1]);
    expect(await numbers(log, 'failed', { kind: 'section', firstLine: 3, lastLine: 4 })).toEqual([3, 4]);
    expect(await numbers(log, '', { kind: 'section', firstLine: 6, lastLine: 9 })).toEqual([6, 7]);
    expect(await numbers(log, 'failed\r')).toEqual([]);
  });

  it('tells when it has had enough, and not when that was all', async () => {
    const log = await openBytes(Buffer.from(LOG));
    const search = { text: 'failed', filter: ALL, isCaseSensitive: false };
    expect(await log.find(search, { from: 1, limit: 2 })).toEqual({
      ok: true,
      value: { lines: [2, 3], isCapped: true },
    });
    expect(await log.find(search, { from: 1, limit: 5 })).toMatchObject({ value: { isCapped: false } });
  });

  it('finds many lines at once what it finds line by line', async () => {
    const part = fc.constantFrom('ab', 'A', 'b', ' ', '\n', '\r\n', 'é', 'x'.repeat(70_000));
    await fc.assert(
      fc.asyncProperty(
        fc.array(part, { maxLength: 40 }),
        fc.constantFrom('ab', 'AA', 'b', ' x'),
        fc.boolean(),
        async (parts, text, isCaseSensitive) => {
          const content = parts.join('');
          const log = await openBytes(Buffer.from(content));
          const fold = (value: string) => (isCaseSensitive ? value : value.toLowerCase());
          const lines = content.split('\n');
          const expected = lines.flatMap((line, index) =>
            fold(line).includes(fold(text)) ? [index + 1] : [],
          );
          expect(await numbers(log, text, ALL, 1, isCaseSensitive)).toEqual(expected);
          const section = { kind: 'section', firstLine: 1, lastLine: lines.length } as const;
          expect(await numbers(log, text, section, 2, isCaseSensitive)).toEqual(
            expected.filter((line) => line > 1),
          );
        },
      ),
      { numRuns: SEARCH_RUNS },
    );
  });
});

describe('a file of 50 MB', () => {
  it('is indexed, paged and searched', async () => {
    const lines = 512 * 1024;
    const text = `${HEAD}Active Directory session settings for 'x' are: View Entire Forest.`;
    const bytes = Buffer.from(
      `${text}\r\n`.repeat(lines).replace(/View Entire Forest\.\r\n$/, 'the LAST one\r\n'),
    );
    expect(bytes.length).toBeGreaterThan(50_000_000);
    let told = 0;
    writeFileSync(path.join(folder, 'large.log'), bytes);
    const opened = await LogFile.open(path.join(folder, 'large.log'), 'utf-8', {
      onProgress: (read) => (told = read),
    });
    if (!opened.ok) throw new Error('not opened');
    const log = opened.value;
    expect([log.lineCount, told]).toEqual([lines, bytes.length]);
    expect(await texts(log, lines - 1, 5)).toHaveLength(2);
    expect(await numbers(log, 'the last')).toEqual([lines]);
    expect(await numbers(log, 'THE LAST', { kind: 'errors' })).toEqual([]);
    const some = await log.find(
      { text: 'forest', filter: ALL, isCaseSensitive: false },
      { from: 1, limit: 100_000 },
    );
    expect(some.ok && [some.value.lines.length, some.value.isCapped]).toEqual([100_000, true]);
  });
});

describe('what goes wrong', () => {
  it('is a problem with its place', async () => {
    const missing = await LogFile.open(path.join(folder, 'missing.log'), 'utf-8');
    expect(missing).toMatchObject({ ok: false, problems: [{ code: 'unreadable-file' }] });
    expect(await LogFile.open(folder, 'utf-8')).toMatchObject({ ok: false });
    const log = await openBytes(Buffer.from('a\nb\n'));
    appendFileSync(path.join(folder, 'x.log'), 'c\n');
    expect(await log.lines(1, 1)).toMatchObject({ ok: false, problems: [{ code: 'file-changed' }] });
    rmSync(path.join(folder, 'x.log'));
    expect(await log.lines(1, 1)).toMatchObject({
      ok: false,
      problems: [{ code: 'file-changed', params: { file: 'x.log' } }],
    });
    expect(
      await log.find({ text: 'a', filter: ALL, isCaseSensitive: false }, { from: 1, limit: 1 }),
    ).toMatchObject({
      ok: false,
    });
  });

  it('ends opening and searching where that is asked', async () => {
    const log = await openBytes(Buffer.from('a\n'));
    const signal = AbortSignal.abort();
    await expect(LogFile.open(path.join(folder, 'x.log'), 'utf-8', { signal })).rejects.toThrow();
    const search = { text: 'a', filter: ALL, isCaseSensitive: false };
    await expect(log.find(search, { from: 1, limit: 1, signal })).rejects.toThrow();
  });
});
