import { describe, expect, it } from 'vitest';
import { findKey, EXCHANGE_ROOT } from '../host/registry/registry';
import { markedRoles, roleKeyPath, roleStatus, rolesInState } from '../host/role-status';
import type { Host } from '../host/host';
import { findService } from '../host/windows/service';
import { tasksOfRole } from '../setup/task-groups';
import { drive, type Drive } from '../testing/drive';
import { serverWith, walkThrough, walkToChecks, withoutHistory } from '../testing/wizard-walk';

const ROLES = {
  Mailbox: 'installed',
  ClientAccess: 'installed',
  HubTransport: { watermark: '4f57d852' },
  ManagementTools: 'installed',
} as const;

const hostOf = (walk: Drive): Host => walk.session().host;

const stateOf = (walk: Drive, role: 'HubTransport' | 'Mailbox' | 'UnifiedMessaging' | 'ClientAccess') =>
  roleStatus(hostOf(walk).registry, role).state;

function findTaskId(name: string | null): string | null {
  return tasksOfRole('HubTransport').find((task) => task.name === name)?.id ?? null;
}

describe('the three ways out of a failed Hub Transport', () => {
  it('reinstalling goes on at the mark and says so in the log', () => {
    const walk = drive(serverWith(ROLES));
    walkThrough(walk, 'change', ['HubTransport']);
    expect(stateOf(walk, 'HubTransport')).toBe('installed');
    const log = hostOf(walk).files.find(({ path }) => path.endsWith('ExchangeSetup.log'))?.content ?? '';
    expect(log).toContain('Looking for the failed task with ID 4f57d852.');
  });

  it('removing clears the mark and takes away what the role had brought', () => {
    const walk = drive(serverWith(ROLES));
    walkThrough(walk, 'remove', ['HubTransport']);
    expect(stateOf(walk, 'HubTransport')).toBe('not-installed');
    expect(markedRoles(hostOf(walk).registry)).toEqual([]);
    expect(findService(hostOf(walk).services, 'MSExchangeEdgeSync')).toBeUndefined();
    // Client Access and Mailbox need it still.
    expect(findService(hostOf(walk).services, 'MSExchangeADTopology')?.status).toBe('running');
    expect(withoutHistory(hostOf(walk))).toEqual(
      withoutHistory({ ...serverWith({ ...ROLES, HubTransport: 'none' }).host, queues: [] }),
    );
  });

  it.each(tasksOfRole('HubTransport', 'Uninstall'))(
    'a removal that is interrupted at $name leaves its own mark, blocks other roles and is gone on with',
    ({ id }) => {
      const walk = drive(serverWith({ ...ROLES, HubTransport: 'installed' }));
      walkToChecks(walk, 'remove', ['HubTransport']);
      walk.pass({ type: 'start-setup' });
      while (markedRoles(hostOf(walk).registry)[0]?.watermark !== id) {
        walk.pass({ type: 'advance-clock', milliseconds: 1_000 });
      }
      walk.pass({ type: 'end-setup-task' });
      expect(markedRoles(hostOf(walk).registry)).toEqual([
        { role: 'HubTransport', watermark: id, action: 'Uninstall' },
      ]);
      walkToChecks(walk, 'change', ['UnifiedMessaging']);
      expect(walk.found()).toContain('InterruptedUninstallNotContinued');
      walk.pass({ type: 'cancel-setup' });
      walkThrough(walk, 'remove', ['HubTransport']);
      expect(stateOf(walk, 'HubTransport')).toBe('not-installed');
      expect(withoutHistory(hostOf(walk))).toEqual(
        withoutHistory({ ...serverWith({ ...ROLES, HubTransport: 'none' }).host, queues: [] }),
      );
    },
  );

  it('deleting the mark by hand makes Setup begin anew and fail at what is there already, again and again; removal works', () => {
    const walk = drive(serverWith(ROLES));
    const path = roleKeyPath('HubTransport');
    walk.pass(
      { type: 'delete-registry-value', path, name: 'Watermark' },
      { type: 'delete-registry-value', path, name: 'Action' },
    );
    expect(stateOf(walk, 'HubTransport')).toBe('unpacked');
    for (let attempt = 0; attempt < 2; attempt += 1) {
      walkThrough(walk, 'change', ['HubTransport']);
      expect(walk.events().findLast((event) => event.type === 'task-failed')).toMatchObject({
        failure: { code: 'already-exists' },
      });
      expect(stateOf(walk, 'HubTransport')).toBe('partially-configured');
    }
    walkThrough(walk, 'remove', ['HubTransport']);
    expect(stateOf(walk, 'HubTransport')).toBe('not-installed');
    walkThrough(walk, 'change', ['HubTransport']);
    expect(stateOf(walk, 'HubTransport')).toBe('installed');
  });

  it('neither End Task nor another mark takes a role past what is there already', () => {
    for (const spoil of ['end-task', 'other-mark'] as const) {
      const walk = drive(serverWith(ROLES));
      const path = roleKeyPath('HubTransport');
      walk.pass({ type: 'delete-registry-value', path, name: 'Watermark' });
      walkToChecks(walk, 'change', ['HubTransport']);
      walk.pass(
        { type: 'start-setup' },
        { type: 'advance-clock', milliseconds: 5_000 },
        { type: 'end-setup-task' },
      );
      const mark = findTaskId(spoil === 'end-task' ? null : 'install-EdgeSyncService');
      if (mark) {
        const value = { type: 'REG_SZ', data: mark } as const;
        walk.pass({ type: 'set-registry-value', path, name: 'Watermark', value });
      }
      walkThrough(walk, 'change', ['HubTransport']);
      expect(walk.events().findLast((event) => event.type === 'task-failed')).toMatchObject({
        failure: { code: 'already-exists' },
      });
    }
  });

  it('deleting the mark does no harm where the scenario says so', () => {
    const walk = drive(serverWith(ROLES, { redoFails: [] }));
    walk.pass({ type: 'delete-registry-value', path: roleKeyPath('HubTransport'), name: 'Watermark' });
    walkThrough(walk, 'change', ['HubTransport']);
    expect(stateOf(walk, 'HubTransport')).toBe('installed');
  });
});

describe('removal', () => {
  it('leaves a mark of its own where it is cut short, blocks other tasks, and goes on there', () => {
    const walk = drive(serverWith({ ...ROLES, HubTransport: 'installed', UnifiedMessaging: 'installed' }));
    walkToChecks(walk, 'remove', ['HubTransport']);
    walk.pass(
      { type: 'start-setup' },
      { type: 'advance-clock', milliseconds: 100_000 },
      { type: 'end-setup-task' },
    );
    const mark = roleStatus(hostOf(walk).registry, 'HubTransport');
    expect(mark).toMatchObject({ state: 'partially-configured', action: 'Uninstall' });
    walkToChecks(walk, 'remove', ['UnifiedMessaging']);
    expect(walk.found()).toContain('InterruptedUninstallNotContinued');
    walk.pass({ type: 'cancel-setup' });
    const before = walk.events().length;
    walkThrough(walk, 'remove', ['HubTransport']);
    const again = walk.events().slice(before);
    expect(again.find((event) => event.type === 'task-started')).toMatchObject({
      task: mark.state === 'partially-configured' ? mark.watermark : '',
    });
    expect(stateOf(walk, 'HubTransport')).toBe('not-installed');
  });

  it('of everything leaves nothing of Exchange but its databases', () => {
    const walk = drive(serverWith({ ...ROLES, HubTransport: 'installed' }));
    walkThrough(walk, 'remove', ['Mailbox', 'ClientAccess', 'HubTransport', 'ManagementTools']);
    const { registry, files, services, directory } = hostOf(walk);
    expect(findKey(registry, EXCHANGE_ROOT)).toBeUndefined();
    expect(services.filter(({ name }) => name.startsWith('MSExchange'))).toEqual([]);
    expect(files.filter(({ path }) => path.includes('\\Exchange Server\\')).map(({ path }) => path)).toEqual([
      'C:\\Program Files\\Microsoft\\Exchange Server\\Mailbox\\First Storage Group\\Mailbox Database.edb',
    ]);
    expect(directory?.organization?.servers).toEqual([]);
    expect(walk.refused({ type: 'open-setup', door: 'change' })).toBe('exchange-not-installed');
  });

  it('keeps the Management Tools as long as a role stays', () => {
    const walk = drive(serverWith({ ...ROLES, HubTransport: 'installed' }));
    walk.pass({ type: 'open-setup', door: 'remove' }, { type: 'go-next' });
    expect(walk.refused({ type: 'tick-role', role: 'ManagementTools', ticked: false })).toBe(
      'role-not-selectable',
    );
    expect(walk.refused({ type: 'go-next' })).toBe('no-role-chosen');
  });
});

describe('a removal', () => {
  it('leaves other files alone, and the offline address book without its server', () => {
    const scenario = serverWith({ ...ROLES, HubTransport: 'installed' });
    const organization = scenario.host.directory?.organization;
    const note = {
      path: 'C:\\Program Files\\Microsoft\\Exchange Server\\notes.txt',
      modified: 0,
      content: '',
    };
    const walk = drive({ ...scenario, host: { ...scenario.host, files: [...scenario.host.files, note] } });
    expect(organization?.offlineAddressBooks).toMatchObject([{ server: 'EX01' }]);
    walkThrough(walk, 'remove', ['Mailbox', 'ClientAccess', 'HubTransport', 'ManagementTools']);
    expect(hostOf(walk).files).toContainEqual(note);
    expect(hostOf(walk).directory?.organization?.offlineAddressBooks).toMatchObject([{ server: null }]);
  });

  it('takes the connectors of this server away, whatever its DNS suffix has become', () => {
    const walk = drive(serverWith(ROLES));
    walkThrough(walk, 'change', ['HubTransport']);
    expect(hostOf(walk).directory?.organization?.routingGroupConnectors).toHaveLength(2);
    walk.pass({ type: 'set-dns-suffix', suffix: 'fabrikam.com' }, { type: 'restart-server' });
    walkThrough(walk, 'remove', ['HubTransport']);
    expect(hostOf(walk).directory?.organization).toMatchObject({
      routingGroupConnectors: [],
      legacyInteropMembers: [],
    });
  });
});

describe('several failed roles at once', () => {
  it('are finished one after the other, in any order, or together', () => {
    const roles = { ...ROLES, UnifiedMessaging: { watermark: 'e9f1952f' } } as const;
    for (const order of [
      [['UnifiedMessaging'], ['HubTransport']],
      [['HubTransport'], ['UnifiedMessaging']],
      [['HubTransport', 'UnifiedMessaging']],
    ] as const) {
      const walk = drive(serverWith(roles));
      for (const next of order) walkThrough(walk, 'change', next);
      expect(rolesInState(hostOf(walk).registry, 'partially-configured')).toEqual([]);
      expect(stateOf(walk, 'UnifiedMessaging')).toBe('installed');
    }
  });
});
