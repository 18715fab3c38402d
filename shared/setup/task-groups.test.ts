import { describe, expect, it } from 'vitest';
import { SERVER_ROLES, isServerRole } from '../host/server-role';
import { hostWith, installPlan } from '../testing/make-host';
import { needsLegacyRoutingServer } from './plan/mail-flow';
import { allTasks, planTaskGroups, tasksOfRole } from './task-groups';

const ALL = allTasks();

describe('the task tables', () => {
  it('give every task its own id of eight hex digits and its own name', () => {
    expect(ALL.every((task) => /^[0-9a-f]{8}$/.test(task.id))).toBe(true);
    expect(new Set(ALL.map((task) => task.id)).size).toBe(ALL.length);
    expect(new Set(ALL.map((task) => task.name)).size).toBe(ALL.length);
  });

  it('have at least eight tasks a server role, whatever is done to it', () => {
    for (const { role } of SERVER_ROLES.filter((row) => isServerRole(row.role))) {
      for (const action of ['Install', 'Uninstall', 'BuildToBuildUpgrade'] as const) {
        expect(tasksOfRole(role, action).length, `${action} ${role}`).toBeGreaterThanOrEqual(8);
      }
    }
  });

  it('make the connector the last but two of Hub Transport, and a full install about eight minutes', () => {
    expect(tasksOfRole('HubTransport').at(-3)?.name).toBe('new-InteropRoutingGroupConnector');
    const groups = planTaskGroups(hostWith({ ManagementTools: 'installed' }), installPlan('HubTransport'));
    const seconds = groups.flatMap((group) => group.tasks).reduce((sum, task) => sum + task.seconds, 0);
    expect(seconds / 60).toBeGreaterThan(7);
    expect(seconds / 60).toBeLessThan(9);
  });
});

describe('the plan of a run', () => {
  it('resumes at the watermark and copies no files again', () => {
    const host = hostWith({
      Mailbox: 'installed',
      HubTransport: { watermark: '4f57d852' },
      ManagementTools: 'installed',
    });
    const groups = planTaskGroups(host, installPlan('HubTransport'));
    expect(groups.map((group) => [group.id, group.resumesAt])).toEqual([['HubTransport', '4f57d852']]);
    expect(groups[0]?.tasks[0]?.name).toBe('start-TransportService');
  });

  it('repeats the whole role for a mark of another action or of no task of ours', () => {
    for (const mark of [
      { watermark: '4f57d852', action: 'BuildToBuildUpgrade' },
      { watermark: 'ffffffff' },
    ]) {
      const groups = planTaskGroups(hostWith({ HubTransport: mark }), installPlan('HubTransport'));
      expect(groups[0]).toMatchObject({ resumesAt: null, tasks: tasksOfRole('HubTransport') });
    }
  });

  it('copies the files of roles that have none, then configures in the product order', () => {
    const host = hostWith({ ManagementTools: 'installed', HubTransport: { watermark: 'x' } });
    const groups = planTaskGroups(host, installPlan('Mailbox', 'HubTransport', 'UnifiedMessaging'));
    expect(groups.map((group) => group.id)).toEqual([
      'copy-files',
      'HubTransport',
      'UnifiedMessaging',
      'Mailbox',
    ]);
    expect(groups[0]?.tasks.map((task) => task.name)).toEqual([
      'install-msipackage',
      'copy-UnifiedMessagingFiles',
      'copy-MailboxFiles',
    ]);
  });
});

describe('the legacy routing server (domain.md 14.1)', () => {
  const host = hostWith({ Mailbox: 'installed' });

  it('is asked for with Hub Transport and a legacy organization only', () => {
    expect(needsLegacyRoutingServer(host, ['HubTransport'])).toBe(true);
    expect(needsLegacyRoutingServer(host, ['UnifiedMessaging'])).toBe(false);
    expect(needsLegacyRoutingServer({ ...host, directory: null }, ['HubTransport'])).toBe(false);
  });

  it('is not asked for again once a connector leads there', () => {
    const organization = host.directory!.organization!;
    const connector = {
      name: 'Interop RGC',
      sourceRoutingGroup: 'Exchange Routing Group (DWBGZMFD01QNBJR)',
      targetRoutingGroup: 'Lyon',
      sourceServer: 'EX01',
      targetServer: 'LYON',
      cost: 1,
    };
    const linked = {
      ...host,
      directory: {
        ...host.directory!,
        organization: { ...organization, routingGroupConnectors: [connector] },
      },
    };
    expect(needsLegacyRoutingServer(linked, ['HubTransport'])).toBe(false);
  });
});
