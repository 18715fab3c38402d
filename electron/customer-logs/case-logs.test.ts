import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LogFilter } from '../../shared/setup-log/read/line-filter';
import type { CaseFiles } from '../customer-data/case-reading';
import { CaseLogs } from './case-logs';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'case-logs-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ALL: LogFilter = { kind: 'all' };

/** A log of a case that holds these bytes. */
function kept(id: string, bytes: Uint8Array): CaseFiles {
  const file = path.join(folder, `${id}.log`);
  writeFileSync(file, bytes);
  return new Map([[id, { path: file, encoding: 'utf-8' }]]);
}

describe('the logs of a case', () => {
  const asked = {
    log: '1',
    purpose: 'find',
    text: 'a',
    isCaseSensitive: false,
    filter: ALL,
    from: 1,
    limit: 10,
  } as const;

  it('a new search ends the one before', async () => {
    const logs = new CaseLogs(kept('1', Buffer.from('a\nb\nA\n')));
    const [first, second] = await Promise.all([logs.find(asked), logs.find(asked)]);
    expect(first).toEqual({ ok: true, value: { lines: [], isCapped: false, isCancelled: true } });
    expect(second).toEqual({ ok: true, value: { lines: [1, 3], isCapped: false, isCancelled: false } });
    const third = logs.find(asked);
    logs.cancelFind(asked);
    expect(await third).toMatchObject({ value: { isCancelled: true } });
    const fourth = logs.find(asked);
    logs.close();
    expect(await fourth).toMatchObject({ value: { isCancelled: true } });
  });

  it('a search for a text leaves the filter of the list alone, and those of other logs', async () => {
    const logs = new CaseLogs(
      new Map([...kept('1', Buffer.from('a\nb\n')), ...kept('2', Buffer.from('x\na\n'))]),
    );
    const answers = await Promise.all([
      logs.find({ ...asked, purpose: 'filter' }),
      logs.find({ ...asked, log: '2' }),
      logs.find(asked),
    ]);
    expect(answers).toMatchObject([
      { value: { lines: [1], isCancelled: false } },
      { value: { lines: [2], isCancelled: false } },
      { value: { lines: [1], isCancelled: false } },
    ]);
  });

  it('copies ranges up to a limit', async () => {
    const logs = new CaseLogs(kept('1', Buffer.from(`a\nb\n${`${'x'.repeat(900_000)}\n`.repeat(6)}`)));
    const ranges = [
      { firstLine: 1, lastLine: 1 },
      { firstLine: 2, lastLine: 3 },
    ];
    expect(await logs.copyText({ log: '1', ranges })).toEqual({
      ok: true,
      value: { text: `a\r\nb\r\n${'x'.repeat(900_000)}`, lines: 3, isCut: false },
    });
    const all = await logs.copyText({ log: '1', ranges: [{ firstLine: 1, lastLine: 99 }] });
    expect(all).toMatchObject({ ok: true, value: { lines: 6, isCut: true } });
  });

  it('copies empty lines too, more than could be handed over at once', async () => {
    const logs = new CaseLogs(kept('1', Buffer.from('\n'.repeat(2_500_000))));
    const some = await logs.copyText({ log: '1', ranges: [{ firstLine: 1, lastLine: 300_000 }] });
    expect(some).toMatchObject({ ok: true, value: { lines: 300_000, isCut: false } });
    const all = await logs.copyText({ log: '1', ranges: [{ firstLine: 1, lastLine: 2_500_000 }] });
    expect(all).toMatchObject({ ok: true, value: { lines: 2_000_000, isCut: true } });
  });

  it('know nothing of others', async () => {
    const logs = new CaseLogs(kept('x', Buffer.from('a')));
    expect(await logs.lines({ log: 'x', from: 1, count: 1 })).toMatchObject({ ok: true });
    expect(await logs.lines({ log: '1', from: 1, count: 1 })).toMatchObject({ ok: false });
    expect(await logs.find(asked)).toMatchObject({ ok: false, problems: [{ code: 'lines-not-kept' }] });
  });
});
