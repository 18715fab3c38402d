import { describe, expect, it } from 'vitest';
import { EXCHANGE_ROOT, findText, EMPTY_REGISTRY, setValue } from '../../host/registry/registry';
import { markedRoles, roleKeyPath } from '../../host/role-status';
import {
  goldenRuns,
  SAMPLE_FILES,
  sampleRuns,
  SAMPLES_TITLE,
  type NamedRun,
} from '../../testing/case/samples';
import type { CaseRun } from '../case-runs';
import { caseRedactor, redactRun, rehearseRun, waysOfRun } from '../take-case';
import { redactRegistry } from './redact-registry';
import { Redactor } from './redactor';

const text = (data: string) => ({ type: 'REG_SZ', data }) as const;

describe('a registry with its names replaced', () => {
  const redactor = () =>
    new Redactor([
      { kind: 'server', text: 'EXCHANGE' },
      { kind: 'user', text: 'Install' },
      { kind: 'netbios', text: 'SETUP' },
      { kind: 'organization', text: 'HubTransportRole' },
    ]);
  const hub = roleKeyPath('HubTransport');
  const values = [
    [hub, 'Action', text('Install')],
    [hub, 'Watermark', text('4f57d852')],
    [hub, 'Server', text('EXCHANGE')],
    [hub, 'Servers', { type: 'REG_MULTI_SZ', data: ['exchange', 'x'] } as const],
    [hub, 'Count', { type: 'REG_DWORD', data: 7 } as const],
    [`${EXCHANGE_ROOT}\\Setup\\on EXCHANGE`, 'MsiInstallPath', text('D:\\')],
  ] as const;
  const registry = values.reduce(
    (all, [key, name, value]) => setValue(all, key, name, value),
    EMPTY_REGISTRY,
  );

  it('keeps the keys and marks of the product, whatever the server is called', () => {
    const told = redactRegistry(registry, redactor());
    expect(markedRoles(told)).toEqual(markedRoles(registry));
    expect(markedRoles(told)).toMatchObject([{ role: 'HubTransport', action: 'Install' }]);
    expect(findText(told, hub, 'Server')).toBe('SERVER01');
    expect(findText(told, `${EXCHANGE_ROOT}\\Setup\\on SERVER01`, 'MsiInstallPath')).toBe('D:\\');
    expect(JSON.stringify(told)).toContain('["SERVER01","x"]');
    expect(JSON.stringify(told)).toContain('"data":7');
  });
});

/** That a redacted run is rehearsed like the run itself, and names nobody. */
function holds({ run }: NamedRun): void {
  const redactor = caseRedactor([run]);
  const told = redactRun(run, redactor);

  it('has nothing of its names left', () => {
    const named = [told.facts?.user, told.facts?.server, told.facts?.fqdn, told.facts?.organization];
    for (const each of [
      ...named,
      told.facts?.domainController,
      told.facts?.failureMessage,
      told.facts?.commandLine,
    ])
      expect(redactor.leftIn(each?.value ?? '')).toEqual([]);
    expect(told.facts?.server.value === null).toBe(run.facts?.server.value === null);
  });

  it('is rehearsed to the same end', () => {
    expect(endOf(told)).toEqual(endOf(run));
  });
}

/** What a rehearsal comes to, without names. */
function endOf(run: CaseRun): unknown {
  const rehearsal = rehearseRun(run);
  const { state, findings, extraFindings } = rehearsal;
  return {
    findings,
    extraFindings,
    installed: state.installed,
    marked: state.marked,
    action: state.action,
    roles: state.roles,
    build: state.build,
    task: state.failure?.task,
    ways: waysOfRun(run, rehearsal).map(({ way, obstacle, path }) => [way.id, obstacle, path.length]),
  };
}

describe.each(goldenRuns())('the redacted run $name', holds);

describe.skipIf(SAMPLE_FILES.length === 0)(SAMPLES_TITLE, () => {
  describe.each(sampleRuns())('the redacted run $name', holds);
  it('are all of them redacted', () => expect(sampleRuns()).toHaveLength(SAMPLE_FILES.length));
});
