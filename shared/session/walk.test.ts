import { describe, expect, it } from 'vitest';
import { findText } from '../host/registry/registry';
import { roleKeyPath, roleStatus } from '../host/role-status';
import { readScenario } from '../testing/read-scenario';
import { drive } from '../testing/drive';

describe('the recovery walk of the default scenario', () => {
  it('finishes Hub Transport from its watermark and links it to the routing group', () => {
    const walk = drive(readScenario('failed-hub-transport'));
    walk.pass(
      { type: 'open-setup', door: 'change' },
      { type: 'go-next' },
      { type: 'tick-role', role: 'HubTransport', ticked: true },
      { type: 'go-next' },
    );
    expect(walk.session().wizard?.page).toBe('mail-flow-settings');
    expect(walk.refused({ type: 'go-next' })).toBe('no-bridgehead-chosen');
    walk.pass(
      { type: 'choose-legacy-routing-server', server: 'gva-mail01.CONTOSO.com' },
      { type: 'go-next' },
    );
    walk.settle();
    walk.pass({ type: 'start-setup' });
    walk.settle();
    const { host, wizard } = walk.session();
    expect(wizard?.page).toBe('completion');
    expect(roleStatus(host.registry, 'HubTransport').state).toBe('installed');
    expect(findText(host.registry, roleKeyPath('HubTransport'), 'Watermark')).toBeUndefined();
    expect(host.directory?.organization?.routingGroupConnectors.map((row) => row.targetRoutingGroup)).toEqual(
      ['Geneva', 'Exchange Routing Group (DWBGZMFD01QNBJR)'],
    );
    expect(host.services.find((row) => row.name === 'MSExchangeTransport')?.status).toBe('running');
    const begun = walk.events().filter((event) => event.type === 'task-started');
    expect(begun[0]).toMatchObject({ task: '4f57d852' });
    expect(begun).toHaveLength(7);
  });

  it('is blocked for another role, and a stopped service is cured and retried', () => {
    const walk = drive(readScenario('failed-hub-transport'));
    walk.pass(
      { type: 'open-setup', door: 'change' },
      { type: 'go-next' },
      { type: 'tick-role', role: 'UnifiedMessaging', ticked: true },
      { type: 'go-next' },
    );
    expect(walk.refused({ type: 'go-back' })).toBe('checks-running');
    walk.settle();
    expect(walk.found()).toEqual(['InstallWatermark', 'MSDTCStopped']);
    expect(walk.refused({ type: 'start-setup' })).toBe('checks-failed');
    walk.pass({ type: 'start-service', name: 'msdtc' }, { type: 'retry-checks' });
    walk.settle();
    expect(walk.found()).toEqual(['InstallWatermark']);
  });
});

describe('a run that cannot go on', () => {
  it('fails at the task that needs a disabled service, keeps the mark, and succeeds once it is cured', () => {
    const walk = drive(readScenario('failed-hub-transport-no-legacy'));
    walk.pass(
      { type: 'set-service-start-type', name: 'MSExchangeEdgeSync', startType: 'disabled' },
      { type: 'open-setup', door: 'change' },
      { type: 'go-next' },
      { type: 'tick-role', role: 'HubTransport', ticked: true },
      { type: 'go-next' },
    );
    walk.settle();
    walk.pass({ type: 'start-setup' });
    walk.settle();
    const failed = walk.events().find((event) => event.type === 'task-failed');
    expect(failed).toMatchObject({ task: '6179fa74', failure: { code: 'service-disabled' } });
    expect(roleStatus(walk.session().host.registry, 'HubTransport')).toMatchObject({ watermark: '6179fa74' });
    expect(walk.session().run?.status).toBe('failed');
    walk.pass(
      { type: 'finish-setup' },
      { type: 'set-service-start-type', name: 'MSExchangeEdgeSync', startType: 'automatic' },
    );
    const before = walk.events().length;
    walk.reinstall('HubTransport');
    const again = walk
      .events()
      .slice(before)
      .filter((event) => event.type === 'task-completed');
    expect(again[0]).toMatchObject({ task: '6179fa74' });
    expect(roleStatus(walk.session().host.registry, 'HubTransport').state).toBe('installed');
  });

  it('is ended by End Task in the middle of a task and leaves the mark there', () => {
    const walk = drive(readScenario('failed-hub-transport-no-legacy'));
    walk.startInstall('HubTransport');
    walk.pass({ type: 'advance-clock', milliseconds: 50_000 }, { type: 'end-setup-task' });
    expect(walk.session().wizard).toBeNull();
    expect(roleStatus(walk.session().host.registry, 'HubTransport')).toMatchObject({
      state: 'partially-configured',
      watermark: '5068e963',
    });
    walk.reinstall('HubTransport');
    expect(roleStatus(walk.session().host.registry, 'HubTransport').state).toBe('installed');
  });
});
