import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SetupLogReader } from './reader';
import type { Fact, LogRead, RunFacts } from './run-facts';

const GOLDEN = new URL('../../testing/setup-logs/hub-transport-2007.log', import.meta.url);

function readLines(text: string): LogRead {
  const reader = new SetupLogReader();
  for (const line of text.split('\r\n')) reader.push(line);
  return reader.end();
}

/** The values of facts, without how they are known. */
function values(run: RunFacts | undefined): Record<string, unknown> {
  const entries = Object.entries(run ?? {}) as [string, Fact<unknown> | string | number | null][];
  return Object.fromEntries(
    entries.map(([name, fact]) => [name, typeof fact === 'object' && fact ? fact.value : fact]),
  );
}

const REFERENCE = 'BridgeheadLocalServiceControl___2f9c1a7b-3d52-4c0e-9a41-7b1d5e60c8aa';
const MESSAGE = "Service 'MSExchangeTransport' did not reach the status 'Running' on this server.";

describe('a log of Exchange 2007 that was written by hand', () => {
  const read = readLines(readFileSync(GOLDEN, 'utf8'));

  it('has its runs, and nothing that was not understood', () => {
    expect(read).toMatchObject({ runCount: 4, remarks: [] });
    expect(read.runs.map(({ startLine, endLine }) => [startLine, endLine])).toEqual([
      [1, 43],
      [44, 70],
      [71, 96],
      [97, 120],
    ]);
    expect(read.sections.filter(({ kind }) => kind === 'task').map(({ name }) => name)).toEqual([
      'test-setuphealth',
      'install-bridgeheadrole',
      'test-setuphealth',
      'install-bridgeheadrole',
      'uninstall-bridgeheadrole',
    ]);
  });

  it('tells of the wizard that failed at Hub Transport', () => {
    expect(values(read.runs[0])).toMatchObject({
      product: '2007',
      version: '8.1.240.6',
      mode: 'Install',
      interface: 'gui',
      outcome: 'task-failed',
      user: 'NORTHWIND\\mbauer',
      startedAtUtc: '3/4/2008 4:46:12 PM',
      commandLine: '-mode:install -sourcedir:D:\\ /FromSetup',
      commandLineMode: 'Install',
      installationMode: 'Install',
      roles: [],
      rolesUnpacked: [],
      organization: 'Northwind Traders',
      server: 'ATLAS',
      domainController: 'ATHENA.northwind.local',
      site: null,
      schemaUpdateRequired: null,
      prereqFailures: [],
      failedTask: 'install-bridgeheadrole',
      failedStep: { component: 'BridgeheadLocalServiceControl' },
      errorReferenceId: REFERENCE,
      failureMessage: MESSAGE,
      firstError: MESSAGE,
      watermarkRole: 'BridgeheadRole',
      watermarkSource: 'failed-role-task',
    });
  });

  it('tells of another role that the mark has stopped, and whose it is', () => {
    expect(values(read.runs[1])).toMatchObject({
      interface: 'cli',
      outcome: 'prereq-failed',
      commandLine: '/mode:install /roles:ClientAccess',
      roles: ['BridgeheadRole'],
      rolesRequested: ['ClientAccess'],
      prereqFailures: [{ ruleId: 'InstallWatermark', severity: 'Error', line: 67 }],
      watermarkRole: 'BridgeheadRole',
      watermarkSource: 'earlier-run',
    });
    expect(read.runs[1]?.watermarkRole).toMatchObject({ confidence: 'inferred', line: 67 });
  });

  it('tells of the run that took it up again, and of the removal', () => {
    expect(values(read.runs[2])).toMatchObject({
      outcome: 'completed',
      resume: { failedTaskId: REFERENCE, action: 'Install' },
      watermarkRole: null,
    });
    expect(values(read.runs[3])).toMatchObject({
      outcome: 'completed',
      mode: 'Uninstall',
      roles: ['BridgeheadRole', 'ClientAccessRole'],
      rolesRequested: ['HubTransport'],
      user: 'NORTHWIND\\Administrator',
    });
  });
});
