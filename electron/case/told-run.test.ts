import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CaseRun } from '../../shared/case/case-runs';
import { textsIn } from '../../shared/case/texts-in';
import type { Fact } from '../../shared/setup-log/read/run-facts';
import { SetupLogReader } from '../../shared/setup-log/read/reader';
import { CaseLogs } from '../customer-logs/case-logs';
import { leftNames } from './left-names';
import { toldRun, toldScenarioOf } from './told-run';

let folder = '';
beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'told-run-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function logsOf(lines: readonly string[]): CaseLogs {
  const file = path.join(folder, 'a.log');
  writeFileSync(file, lines.map((line) => `${line}\r\n`).join(''));
  return new CaseLogs(new Map([['log-1', { path: file, encoding: 'utf-8' }]]));
}

/** A run that tells nothing but where it begins and ends. */
function emptyRun() {
  const reader = new SetupLogReader();
  for (const text of ['*'.repeat(46), 'Starting Microsoft Exchange 2007 Setup', '*'.repeat(46)])
    reader.push(`[3/4/2008 4:46:12 PM] [0] ${text}`);
  const [run] = reader.end().runs;
  if (!run) throw new Error('The log has a run.');
  return run;
}

const told = (value: string): Fact<string | null> => ({ value, confidence: 'read', line: null });

const RUN: CaseRun = {
  key: 'log-1:0',
  log: 'log-1',
  registry: null,
  facts: {
    ...emptyRun(),
    startLine: 1,
    endLine: 2,
    server: told('MX1'),
    fqdn: told('MX1.corp.fabrikam.com'),
    failureMessage: told('Service on EX02 failed'),
  },
};

describe('a run with its names replaced', () => {
  it('knows in its facts what only the end of its log tells', async () => {
    const logs = logsOf(['EX02.corp.fabrikam.com said no', 'EX02 again']);
    const redacted = await toldRun(RUN, [RUN], logs, true);
    expect(redacted.run.facts?.failureMessage.value).toBe('Service on SERVER02 failed');
    expect(redacted.log).toBe('SERVER02.domain01.example said no\r\nSERVER02 again\r\n');
    const scenario = toldScenarioOf(redacted, null)?.scenario;
    expect(scenario?.host.name).toBe('SERVER01');
    const { redactor } = redacted;
    expect(redactor && leftNames(textsIn(scenario), redactor)).toEqual([]);
  });

  it('is as it was where nobody wants them replaced', async () => {
    const plain = await toldRun(RUN, [RUN], logsOf(['EX02 said no', 'EX02 again']), false);
    expect(plain).toEqual({ run: RUN, log: 'EX02 said no\r\nEX02 again\r\n', redactor: null });
  });
});
