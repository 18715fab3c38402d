import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SetupLogReader } from './reader';
import type { Fact, LogRead, RunFacts } from './run-facts';

/** Real logs stand beside the checkout, where somebody put them (../shared/samples). */
const SAMPLES = path.join(import.meta.dirname, '../../../../shared/samples');
const EXPECTED = path.join(SAMPLES, 'expected.json');

interface Expected extends Record<string, unknown> {
  readonly file: string;
  readonly lines: number;
  readonly versions: readonly string[];
  readonly runs: number;
  readonly prereqFailures: readonly {
    readonly ruleId: string;
    readonly text: string;
    readonly severity: string;
  }[];
  readonly runsDetail: readonly Record<string, unknown>[];
}

function readLog(file: string): LogRead {
  const reader = new SetupLogReader();
  const lines = readFileSync(path.join(SAMPLES, 'logs', file), 'utf8').split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  for (const line of lines) reader.push(line);
  return reader.end();
}

/** Fields that have one fact of the same name. */
const SAME = [
  'product',
  'mode',
  'interface',
  'outcome',
  'user',
  'startedAtUtc',
  'timeZone',
  'commandLine',
  'commandLineMode',
  'installationMode',
  'orgOperations',
  'roles',
  'rolesUnpacked',
  'rolesOnServerObject',
  'rolesRequested',
  'requestedRoleCount',
  'localVersion',
  'previousVersion',
  'installDir',
  'sourceDir',
  'server',
  'serverObjectFound',
  'fqdn',
  'site',
  'domainController',
  'schemaMasterSite',
  'organization',
  'configContainerDn',
  'adInitialized',
  'schemaUpdateRequired',
  'orgUpdateRequired',
  'domainUpdateRequired',
  'groups',
  'failedTask',
  'failedStep',
  'errorReferenceId',
  'failureMessage',
  'watermarkRole',
  'resume',
  'guiScreens',
  'endOfSetup',
  'didNotCompleteLine',
  'exitResult',
] as const satisfies readonly (keyof RunFacts)[];

const isThere = existsSync(EXPECTED);
const expectations = isThere ? (JSON.parse(readFileSync(EXPECTED, 'utf8')) as Expected[]) : [];
const title = isThere
  ? `the ${expectations.length} sample logs of ${SAMPLES}`
  : `NOT RUN: no sample logs in ${SAMPLES}`;

describe.skipIf(!isThere)(title, () => {
  // A group without a test of its own would be passed over in silence.
  it('are there', () => expect(expectations).not.toEqual([]));

  it.each(expectations.map((expected) => [expected.file, expected] as const))('%s', (file, expected) => {
    const read = readLog(file);
    const last = read.runs.at(-1);
    if (!last) throw new Error('no run');
    const values = Object.fromEntries(SAME.map((name) => [name, (last[name] as Fact<unknown>).value]));
    expect(values).toEqual(Object.fromEntries(SAME.map((name) => [name, expected[name]])));
    expect(read.runCount).toBe(expected.runs);
    expect([...new Set(read.runs.map(({ version }) => version.value))]).toEqual(expected.versions);
    expect(
      last.prereqFailures.value.map(({ ruleId, severity, text }) => ({
        ruleId,
        severity,
        text: text.slice(0, 80),
      })),
    ).toEqual(expected.prereqFailures.map(({ ruleId, severity, text }) => ({ ruleId, severity, text })));
    expect(
      read.runs.map((run) => ({
        startLine: run.startLine,
        version: run.version.value,
        mode: run.mode.value,
        commandLine: run.commandLine.value,
        outcome: run.outcome.value,
        endOfSetup: run.endOfSetup.value,
        exitResult: run.exitResult.value,
      })),
    ).toEqual(expected.runsDetail);
  });
});
