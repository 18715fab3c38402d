import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXCHANGE_ROOT, findKey } from '../host/registry/registry';
import { USUAL_PACKAGES } from '../host/windows/packages-table';
import { isExchangeListed } from '../setup/entry';
import { isPresent, markedRoles, rolesInState } from '../host/role-status';
import { isServerRole, SERVER_ROLES, type ServerRole } from '../host/server-role';
import type { Scenario } from '../scenario/schema';
import { drive, type Drive } from '../testing/drive';
import { anyServer, BUILD } from '../testing/any-server';
import { watchInvariants } from '../testing/invariants';
import { moves, play, type Move } from '../testing/moves';
import { PROPERTY_RUNS } from '../testing/runs';
import type { Command } from './command';
import { openSession } from './open';
import type { Session } from './session';

/** Thousands of sequences on a machine that does other things too. */
const TIMEOUT_MS = 300_000;

const marks = ({ host }: Session): ServerRole[] => markedRoles(host.registry).map(({ role }) => role);

/** Everything that an administrator would put right on the server before trying again. */
const CURES: readonly Command[] = [
  { type: 'cancel-setup' },
  { type: 'finish-setup' },
  { type: 'set-group-membership', group: 'Administrators', member: true },
  { type: 'set-ipv4-binding', bound: true },
  { type: 'set-preferred-dns', address: '10.0.0.10' },
  { type: 'rename-computer', name: 'EX01' },
  { type: 'assign-subnet', subnet: '10.0.0.0/24', site: 'Head-Office' },
  { type: 'remove-component', component: 'smtp' },
  { type: 'install-component', component: 'world-wide-web' },
  { type: 'install-component', component: 'asp-net' },
  { type: 'install-component', component: 'adam' },
  { type: 'install-component', component: 'com-plus-network' },
  ...USUAL_PACKAGES.map((id) => ({ type: 'install-package', package: id }) as const),
];

function cure(walk: Drive): void {
  walk.settle();
  for (const command of CURES) walk.attempt(command);
  for (const { name, startType } of walk.session().host.services) {
    if (startType !== 'automatic')
      walk.attempt({ type: 'set-service-start-type', name, startType: 'automatic' });
  }
  walk.attempt({ type: 'restart-server' });
  for (const { name, status } of walk.session().host.services) {
    if (status !== 'running') walk.attempt({ type: 'start-service', name });
  }
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

/** Reinstalling what is marked, removing what is unfinished, removing everything: the tools go only with the last role. */
const WAYS = {
  reinstall: { door: 'change', roles: marks },
  remove: { door: 'remove', roles: unfinished },
  'remove-all': { door: 'remove', roles: () => SERVER_ROLES.map(({ role }) => role) },
} as const;
type Way = keyof typeof WAYS;

/** The session after one run. */
function after(from: Session, way: Way): Session {
  const { door, roles } = WAYS[way];
  const walk = drive({ ...from.scenario, host: from.host }, from);
  run(walk, door, roles(from));
  return walk.session();
}

/** Whether some of the ways, one after the other in any order, clear every mark in so many runs. */
function leadsOut(from: Session, runs: number): boolean {
  if (marks(from).length === 0) return true;
  const ways: readonly Way[] = ['reinstall', 'remove', 'remove-all'];
  return runs > 0 && ways.some((way) => leadsOut(after(from, way), runs - 1));
}

/** What of a host decides about the ways out: hosts that are equal in it are judged once. */
function gistOf({ host, run: setup }: Session): string {
  const { registry, services, directory, media } = host;
  const organization = directory?.organization;
  return JSON.stringify([
    findKey(registry, EXCHANGE_ROOT),
    services.map(({ name, startType }) => [name, startType]),
    [organization?.servers, organization?.databases, organization?.routingGroupConnectors],
    media.build,
    setup?.status === 'running' && setup.groups.map(({ id, completed }) => [id, completed]),
  ]);
}

/** Whether nobody edited the registry, the media is the server's own and Edge Transport keeps off servers of other roles. */
function isOrderly({ host }: Scenario, made: readonly Move[]): boolean {
  const ofOldBuild = host.media.build === BUILD && !isPresent(host.registry, 'EdgeTransport');
  return ofOldBuild && !made.some(isDisorderly);
}

function isDisorderly(move: Move): boolean {
  if (move.kind === 'attempt') return move.roles.includes('EdgeTransport');
  if (move.command.type === 'tick-role') return move.command.role === 'EdgeTransport';
  return move.command.type.includes('registry');
}

/** An address book whose server has gone forbids Client Access until another Mailbox server makes it (OffLineABServerDeleted). */
const lacksAddressBookServer = ({ host }: Session): boolean =>
  host.directory?.organization?.offlineAddressBooks.some(({ server }) => server === null) ?? false;

function cured(reached: Session): Session {
  const walk = drive({ ...reached.scenario, host: reached.host }, reached);
  cure(walk);
  return walk.session();
}

describe('whatever somebody has done', () => {
  it(
    'the invariants hold, and from every marked host reached, once cured, at most three runs lead out; where nobody edited the registry, one reinstallation',
    () => {
      const judged = new Set<string>();
      const ways = { sequences: 0, marked: 0, reinstalled: 0, orderly: 0 };
      const judge = (reached: Session, isSound: boolean) => {
        const start = cured(reached);
        if (marks(start).length === 0) return;
        const [reinstalled, removed] = [after(start, 'reinstall'), after(start, 'remove')];
        ways.marked += 1;
        if (marks(reinstalled).length === 0) ways.reinstalled += 1;
        if (isSound && !lacksAddressBookServer(start)) {
          ways.orderly += 1;
          expect(marks(reinstalled)).toEqual([]);
        }
        const isOut = [reinstalled, removed].some((next) => leadsOut(next, 2));
        expect(isOut || leadsOut(after(start, 'remove-all'), 2)).toBe(true);
        // Removal always works (domain.md 14.1), of server roles: the tools stay as long as a role does.
        if (isExchangeListed(start.host)) expect(marks(removed).filter(isServerRole)).toEqual([]);
      };
      fc.assert(
        fc.property(anyServer, moves, (scenario, made) => {
          const broken = watchInvariants(openSession(scenario).session);
          const reached = new Map<string, Session>();
          play(scenario, made, (step) => {
            const names = broken(step);
            if (names.length > 0) throw new Error(`${step.command.type}: ${names.join('; ')}`);
            if (step.after.host !== step.before.host && marks(step.after).length > 0)
              reached.set(gistOf(step.after), step.after);
          });
          if (reached.size > 0) ways.sequences += 1;
          for (const [gist, session] of reached) {
            if (judged.has(gist)) continue;
            judge(session, isOrderly(scenario, made));
            judged.add(gist);
          }
        }),
        { numRuns: PROPERTY_RUNS.waysOut },
      );
      expect(ways.sequences).toBeGreaterThan(PROPERTY_RUNS.waysOut / 4);
      expect(ways.marked).toBeGreaterThan(PROPERTY_RUNS.waysOut / 2);
      expect(ways.reinstalled).toBeGreaterThan(ways.marked / 3);
      expect(ways.orderly).toBeGreaterThan(PROPERTY_RUNS.waysOut / 20);
    },
    TIMEOUT_MS,
  );
});
