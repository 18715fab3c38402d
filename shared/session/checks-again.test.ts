import { beforeEach, describe, expect, it } from 'vitest';
import { drive, type Drive } from '../testing/drive';
import { readScenario } from '../testing/read-scenario';
import type { CheckGroupSnapshot } from './snapshot/snapshot';
import { takeSnapshot } from './snapshot/take-snapshot';

let setup: Drive;

/** The Readiness Checks page for Unified Messaging beside the half-installed Hub Transport, with MSDTC stopped. */
beforeEach(() => {
  setup = drive(readScenario('failed-hub-transport'));
  setup.pass(
    { type: 'open-setup', door: 'change' },
    { type: 'go-next' },
    { type: 'tick-role', role: 'UnifiedMessaging', ticked: true },
    { type: 'go-next' },
  );
  setup.settle();
});

function group(): CheckGroupSnapshot {
  const groups = takeSnapshot(setup.session()).wizard?.checks?.groups ?? [];
  return groups.find(({ id }) => id === 'UnifiedMessaging')!;
}

const marks = () => Object.fromEntries(group().findings.map(({ rule, mark }) => [rule, mark]));

function retry(): void {
  setup.pass({ type: 'retry-checks' });
  setup.settle();
}

describe('a readiness check', () => {
  it('shows the settings that led to a finding, as they were then', () => {
    const { settings } = group().findings.find(({ rule }) => rule === 'MSDTCStopped')!;
    expect(settings).toEqual([{ name: 'MSDTCStarted', value: false }]);
    setup.pass({ type: 'start-service', name: 'MSDTC' });
    expect(group().findings.find(({ rule }) => rule === 'MSDTCStopped')?.settings).toEqual(settings);
  });

  it('knows which rules passed, and has no rule twice', () => {
    const found = group().findings.map(({ rule }) => rule);
    expect(group().passed).toContain('NotLocalAdmin');
    expect(group().passed.filter((rule) => found.includes(rule))).toEqual([]);
    setup.pass({ type: 'start-service', name: 'MSDTC' });
    retry();
    expect(group().passed).toContain('MSDTCStopped');
  });

  it('marks nothing at the first time, and nothing as gone while it runs again', () => {
    expect(new Set(Object.values(marks()))).toEqual(new Set([null]));
    expect(group().gone).toEqual([]);
    setup.pass({ type: 'start-service', name: 'MSDTC' }, { type: 'retry-checks' });
    expect(group().gone).toEqual([]);
  });

  it('tells after Retry what is gone and what is new', () => {
    setup.pass({ type: 'start-service', name: 'MSDTC' });
    retry();
    expect(group().gone.map(({ rule }) => rule)).toEqual(['MSDTCStopped']);
    expect(marks()).toMatchObject({ InstallWatermark: null });
    setup.pass({ type: 'stop-service', name: 'MSDTC' });
    retry();
    expect(group().gone).toEqual([]);
    expect(marks()).toMatchObject({ InstallWatermark: null, MSDTCStopped: 'new' });
  });

  it('is compared after Back and Next too, as long as the same is asked', () => {
    setup.pass({ type: 'start-service', name: 'MSDTC' }, { type: 'go-back' }, { type: 'go-next' });
    setup.settle();
    expect(group().gone.map(({ rule }) => rule)).toEqual(['MSDTCStopped']);
  });

  it('is compared with no check of something else', () => {
    setup.pass(
      { type: 'start-service', name: 'MSDTC' },
      { type: 'go-back' },
      { type: 'tick-role', role: 'HubTransport', ticked: true },
      { type: 'go-next' },
    );
    setup.pass({ type: 'choose-legacy-routing-server', server: anyBridgehead() }, { type: 'go-next' });
    setup.settle();
    expect(group().gone).toEqual([]);
    expect(new Set(Object.values(marks()))).not.toContain('new');
  });
});

function anyBridgehead(): string {
  return takeSnapshot(setup.session()).bridgeheads[0]!.name;
}
