import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CaseRun } from '../../shared/case/case-runs';
import { CaseLogs } from '../customer-logs/case-logs';
import { GOLDEN_LOG, runsIn } from '../testing/golden-log';
import { temporaryFolder } from '../testing/tally';
import { endOfLog } from './run-log';
import { toldRun } from './told-run';

/** A log on the disk, and its runs. */
function logged(text: string) {
  const file = path.join(temporaryFolder(), 'ExchangeSetup.log');
  writeFileSync(file, text);
  const logs = new CaseLogs(new Map([['log-1', { path: file, encoding: 'utf-8' as const }]]));
  const runs = runsIn(text).map((facts, index): CaseRun => ({
    key: String(index),
    log: 'log-1',
    facts,
    registry: null,
  }));
  return { file, logs, runs };
}

const run = ({ runs }: { readonly runs: readonly CaseRun[] }, index: number): CaseRun => {
  const found = runs[index];
  if (!found) throw new Error(`No run ${index}`);
  return found;
};

describe('the end of a run’s log on the rehearsed server', () => {
  it('is all of a short run and nothing of another, in whole lines', async () => {
    const log = logged(GOLDEN_LOG);
    const lines = GOLDEN_LOG.split('\r\n');
    expect(await endOfLog(run(log, 1), log.logs)).toBe(`${lines.slice(43, 70).join('\r\n')}\r\n`);
  });

  it('is the last thousand lines of a long one', async () => {
    const filler = Array.from({ length: 3000 }, (_, index) => `line ${index}\r\n`).join('');
    const log = logged(GOLDEN_LOG + filler);
    const text = await endOfLog(run(log, 3), log.logs);
    const lines = text?.split('\r\n') ?? [];
    expect(lines).toHaveLength(1001);
    expect([lines[0], lines.at(-2), lines.at(-1)]).toEqual(['line 2000', 'line 2999', '']);
  });

  it('is not longer than 200,000 characters, and begins with a whole line', async () => {
    const filler = Array.from({ length: 900 }, (_, index) => `${index} ${'x'.repeat(997)}\r\n`).join('');
    const log = logged(GOLDEN_LOG + filler);
    const text = (await endOfLog(run(log, 3), log.logs)) ?? '';
    expect(text.length).toBeLessThanOrEqual(200_002);
    expect(text.length).toBeGreaterThan(190_000);
    expect(text).toMatch(/^\d+ x{997}\r\n/);
    expect(text).toMatch(/\r\n899 x{997}\r\n$/);
  });

  it('has no name in it where names are replaced, not those either that its last line tells first', async () => {
    const log = logged(`${GOLDEN_LOG}KRONOS is slow\r\nKRONOS.northwind.local is slow\r\n`);
    const text = (await toldRun(run(log, 3), log.runs, log.logs, true)).log ?? '';
    expect(text).not.toMatch(/kronos|northwind|atlas|athena|bauer/i);
    expect(text).toContain('Starting Microsoft Exchange 2007 Setup');
    expect(text.split('\r\n')).toHaveLength(26);
  });

  it('is nothing where there is no log, no run, or the file is gone or another', async () => {
    const log = logged(GOLDEN_LOG);
    const first = run(log, 0);
    expect(await endOfLog({ ...first, log: null }, log.logs)).toBeNull();
    expect(await endOfLog({ ...first, facts: null }, log.logs)).toBeNull();
    expect(await endOfLog({ ...first, log: 'log-2' }, log.logs)).toBeNull();
    rmSync(log.file);
    expect(await endOfLog(first, log.logs)).toBeNull();
  });
});
