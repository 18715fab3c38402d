import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isExchangeListed } from '../setup/entry';
import { markedRoles, rolesInState } from '../host/role-status';
import { isServerRole, SERVER_ROLES, type ServerRole } from '../host/server-role';
import { drive, type Drive } from '../testing/drive';
import { anyServer, moves, play } from '../testing/moves';
import { PROPERTY_RUNS } from '../testing/runs';
import type { Command } from './command';
import type { Session } from './session';

const marks = ({ host }: Session): ServerRole[] => markedRoles(host.registry).map(({ role }) => role);

/** Everything that an administrator would put right on the server before trying again. */
const CURES: readonly Command[] = [
  { type: 'cancel-setup' },
  { type: 'finish-setup' },
  { type: 'set-group-membership', group: 'Administrators', member: true },
  { type: 'set-preferred-dns', address: '10.0.0.10' },
  { type: 'assign-subnet', subnet: '10.0.0.0/24', site: 'Head-Office' },
  { type: 'remove-component', component: 'smtp' },
  { type: 'install-component', component: 'world-wide-web' },
  { type: 'install-component', component: 'asp-net' },
  { type: 'install-component', component: 'adam' },
];

function cure(walk: Drive): void {
  walk.settle();
  for (const command of CURES) walk.attempt(command);
  for (const { name } of walk.session().host.services) {
    walk.attempt({ type: 'set-service-start-type', name, startType: 'automatic' });
  }
  walk.attempt({ type: 'restart-server' });
  for (const { name } of walk.session().host.services) walk.attempt({ type: 'start-service', name });
}

/** One run through a door over the given roles; none where Setup does not open. */
function run(walk: Drive, door: 'change' | 'remove', roles: readonly ServerRole[]): void {
  // A server whose entry in the programs list is gone is reached from the media alone.
  const refused = walk.attempt({ type: 'open-setup', door });
  if (refused && walk.attempt({ type: 'open-setup', door: 'media' })) return;
  for (let turn = 0; turn < 10 && walk.session().wizard?.page !== 'readiness-checks'; turn += 1) {
    walk.attempt({ type: 'accept-license', accepted: true });
    walk.attempt({ type: 'choose-installation-type', installationType: 'custom' });
    for (const role of roles) walk.attempt({ type: 'tick-role', role, ticked: door !== 'remove' });
    walk.attempt({ type: 'choose-legacy-routing-server', server: 'MAIL01.contoso.com' });
    walk.attempt({ type: 'go-next' });
  }
  walk.settle();
  walk.attempt({ type: 'start-setup' });
  walk.settle();
  walk.attempt({ type: 'finish-setup' });
  walk.attempt({ type: 'cancel-setup' });
}

/** The marked roles, and those whose files alone are there: what a broken run was about. */
const unfinished = ({ host }: Session): ServerRole[] =>
  rolesInState(host.registry, 'partially-configured', 'unpacked');

/** The session after one run through a door over the marked roles; a removal takes what is unfinished with it. */
function after(from: Session, door: 'change' | 'remove'): Session {
  const walk = drive({ ...from.scenario, host: from.host }, from);
  run(walk, door, door === 'remove' ? unfinished(from) : marks(from));
  return walk.session();
}

/** Whether reinstalling and removing, one after the other in any order, clear every mark in so many runs. */
function leadsOut(from: Session, runs: number): boolean {
  if (marks(from).length === 0) return true;
  if (runs === 0) return false;
  return leadsOut(after(from, 'change'), runs - 1) || leadsOut(after(from, 'remove'), runs - 1);
}

describe('whatever somebody has done', () => {
  it('reinstalling and removing the marked roles, the server once cured, lead out in at most three runs', () => {
    const ways = { marked: 0, reinstalled: 0 };
    fc.assert(
      fc.property(anyServer, moves, (start, made) => {
        const reached = play(start, made, () => undefined);
        if (marks(reached).length === 0) return;
        const walk = drive({ ...reached.scenario, host: reached.host }, reached);
        cure(walk);
        const cured = walk.session();
        ways.marked += 1;
        if (marks(after(cured, 'change')).length === 0) ways.reinstalled += 1;
        expect(leadsOut(cured, 3)).toBe(true);
        // Removal always works (domain.md 14.1), of server roles: the tools stay as long as a role does.
        if (isExchangeListed(cured.host))
          expect(marks(after(cured, 'remove')).filter(isServerRole)).toEqual([]);
      }),
      { numRuns: PROPERTY_RUNS.waysOut },
    );
    expect(ways.marked).toBeGreaterThan(PROPERTY_RUNS.waysOut / 4);
    expect(ways.reinstalled).toBeGreaterThan(ways.marked / 3);
  });

  it('keeps every server role known to the directory exactly where a run has registered it', () => {
    fc.assert(
      fc.property(anyServer, moves, (start, made) => {
        const registered = new Set<ServerRole>();
        play(start, made, ({ events, before, after }) => {
          if (before.host.directory?.organization === after.host.directory?.organization) return;
          for (const event of events) {
            if (event.type !== 'task-completed') continue;
            for (const change of event.changes) {
              if (change.type === 'server-role-registered') registered.add(change.role);
            }
          }
          const known =
            after.host.directory?.organization?.servers.find(({ name }) => name === 'EX01')?.roles ?? [];
          const original =
            start.host.directory?.organization?.servers.find(({ name }) => name === 'EX01')?.roles ?? [];
          for (const role of known) expect(registered.has(role) || original.includes(role)).toBe(true);
          expect(
            known.every((role) => isServerRole(role) && SERVER_ROLES.some((row) => row.role === role)),
          ).toBe(true);
        });
      }),
      { numRuns: PROPERTY_RUNS.sessions },
    );
  });
});
