import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isServerRole, SERVER_ROLES, type ServerRole } from '../host/server-role';
import { hostWith, type RoleState } from '../testing/make-host';
import { PROPERTY_RUNS } from '../testing/runs';
import { NO_ANSWERS, rolesToInstall } from './answers';
import { roleBox, roleBoxes, tickRole } from './role-selection';

const ROLES = SERVER_ROLES.map((row) => row.role);
const EX01 = {
  Mailbox: 'installed',
  ClientAccess: 'installed',
  HubTransport: { watermark: 'x' },
  ManagementTools: 'installed',
} as const;

function boxes(roles: Partial<Record<ServerRole, RoleState>>, ticked: readonly ServerRole[] = []) {
  const list = roleBoxes(hostWith(roles), 'change', { ...NO_ANSWERS, roles: ticked });
  return Object.fromEntries(
    list.map(({ id, ticked: isTicked, enabled, note }) => [id, [isTicked, enabled, note]]),
  );
}

describe('Server Role Selection in maintenance mode (domain.md 14.2)', () => {
  it('stands in the order of the page', () => {
    expect(roleBoxes(hostWith(EX01), 'change', NO_ANSWERS).map((box) => box.id)).toEqual([
      'Mailbox',
      'ClientAccess',
      'HubTransport',
      'UnifiedMessaging',
      'EdgeTransport',
      'ActiveClusteredMailbox',
      'PassiveClusteredMailbox',
      'ManagementTools',
    ]);
  });

  it('fixes installed roles, leaves the marked one unticked and enabled', () => {
    expect(boxes(EX01)).toMatchObject({
      Mailbox: [true, false, 'already-installed'],
      ClientAccess: [true, false, 'already-installed'],
      HubTransport: [false, true, 'not-completed'],
      UnifiedMessaging: [false, true, null],
      EdgeTransport: [false, false, 'excluded-by-other-role'],
      ActiveClusteredMailbox: [false, false, 'no-cluster-node'],
      PassiveClusteredMailbox: [false, false, 'no-cluster-node'],
      ManagementTools: [true, false, 'already-installed'],
    });
  });

  it('makes Edge Transport exclusive both ways', () => {
    const tools = { ManagementTools: 'installed' } as const;
    expect(boxes(tools, ['EdgeTransport'])).toMatchObject({
      EdgeTransport: [true, true, null],
      Mailbox: [false, false, 'excluded-by-edge'],
      HubTransport: [false, false, 'excluded-by-edge'],
    });
    expect(boxes(tools, ['Mailbox'])['EdgeTransport']).toEqual([false, false, 'excluded-by-other-role']);
    expect(boxes({ ...tools, EdgeTransport: 'installed' })['Mailbox']).toEqual([
      false,
      false,
      'excluded-by-edge',
    ]);
    expect(tickRole(['Mailbox', 'HubTransport'], 'EdgeTransport', true)).toEqual(['EdgeTransport']);
  });

  it('brings the Management Tools along with any role', () => {
    const fresh = hostWith({});
    expect(roleBox(fresh, 'change', NO_ANSWERS, 'ManagementTools')).toMatchObject({
      ticked: false,
      enabled: true,
    });
    const answers = { ...NO_ANSWERS, roles: ['Mailbox'] as const };
    expect(roleBox(fresh, 'change', answers, 'ManagementTools')).toMatchObject({
      ticked: true,
      enabled: false,
    });
    expect(rolesToInstall(fresh, answers)).toEqual(['Mailbox', 'ManagementTools']);
  });

  it('never plans Edge Transport beside another server role, whatever is clicked', () => {
    const state = fc.constantFrom<RoleState>('none', 'none', 'unpacked', 'installed', { watermark: 'x' });
    const start = fc.record(
      Object.fromEntries(ROLES.filter((role) => role !== 'EdgeTransport').map((role) => [role, state])),
    );
    fc.assert(
      fc.property(start, fc.array(fc.tuple(fc.constantFrom(...ROLES), fc.boolean())), (states, clicks) => {
        const host = hostWith(states);
        let roles: readonly ServerRole[] = [];
        for (const [role, ticked] of clicks) {
          if (roleBox(host, 'change', { ...NO_ANSWERS, roles }, role).enabled)
            roles = tickRole(roles, role, ticked);
          const planned = rolesToInstall(host, { ...NO_ANSWERS, roles }).filter(isServerRole);
          expect(planned.includes('EdgeTransport') && planned.length > 1).toBe(false);
        }
      }),
      { numRuns: PROPERTY_RUNS.roleBoxes },
    );
  });
});
