import fc from 'fast-check';
import { EXCHANGE_ROOT } from '../host/registry/registry';
import { roleKeyPath } from '../host/role-status';
import { SERVER_ROLES, type ServerRole } from '../host/server-role';
import type { Scenario } from '../scenario/schema';
import { applyCommand } from '../session/apply';
import type { Command } from '../session/command';
import type { SessionEvent } from '../session/event';
import type { SetupEntry } from '../setup/entry';
import type { PageId } from '../wizard/page-id';
import { openSession } from '../session/open';
import { isBusy, millisecondsUntilIdle } from '../session/pending';
import type { Session } from '../session/session';

/** What a person does next: anything at all, or a determined attempt to install, remove or upgrade roles. */
export type Move =
  | { readonly kind: 'command'; readonly command: Command }
  | {
      readonly kind: 'attempt';
      readonly door: SetupEntry;
      readonly roles: readonly ServerRole[];
      readonly end: AttemptEnd;
    };

/** How an attempt goes on once Install was pressed. */
type AttemptEnd =
  | { readonly kind: 'wait' | 'finish' }
  | { readonly kind: 'leave-running' | 'kill' | 'break'; readonly after: number };

/** One command of a session, before and after. */
export interface Step {
  readonly before: Session;
  readonly after: Session;
  readonly command: Command;
  readonly events: readonly SessionEvent[];
}

const ROLES = SERVER_ROLES.map((row) => row.role);
const SERVICES = [
  'MSDTC',
  'MSExchangeTransport',
  'MSExchangeADTopology',
  'MSExchangeEdgeSync',
  'W3SVC',
  'nowhere',
];

const role = fc.constantFrom(...ROLES);
const roleKey = fc.constantFrom(...ROLES.map(roleKeyPath));
const service = fc.constantFrom(...SERVICES);
const simple = fc.constantFrom<Command>(
  { type: 'open-setup', door: 'change' },
  { type: 'open-setup', door: 'remove' },
  { type: 'open-setup', door: 'media' },
  { type: 'accept-license', accepted: true },
  { type: 'choose-installation-type', installationType: 'custom' },
  { type: 'restart-server' },
  { type: 'go-next' },
  { type: 'go-back' },
  { type: 'retry-checks' },
  { type: 'start-setup' },
  { type: 'cancel-setup' },
  { type: 'finish-setup' },
  { type: 'end-setup-task' },
  { type: 'choose-legacy-routing-server', server: 'MAIL01.contoso.com' },
  { type: 'choose-legacy-routing-server', server: 'nobody' },
);
const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 4, arbitrary: simple },
  fc.record({ type: fc.constant('tick-role' as const), role, ticked: fc.boolean() }),
  fc.record({ type: fc.constantFrom('start-service' as const, 'stop-service' as const), name: service }),
  fc.record({
    type: fc.constant('set-service-start-type' as const),
    name: service,
    startType: fc.constantFrom('automatic' as const, 'manual' as const, 'disabled' as const),
  }),
  fc.record({
    type: fc.constant('delete-registry-value' as const),
    path: roleKey,
    name: fc.constantFrom('Watermark', 'Action', 'UnpackedVersion', 'ConfiguredVersion'),
  }),
  fc.record({
    type: fc.constantFrom('create-registry-key' as const, 'delete-registry-key' as const),
    path: roleKey,
  }),
  fc.constantFrom<Command>(
    { type: 'remove-component', component: 'asp-net' },
    { type: 'remove-component', component: 'world-wide-web' },
    { type: 'install-component', component: 'smtp' },
    { type: 'install-component', component: 'asp-net' },
    { type: 'remove-subnet', subnet: '10.0.0.0/24' },
    { type: 'assign-subnet', subnet: '10.0.0.0/24', site: 'Head-Office' },
    { type: 'set-preferred-dns', address: '10.9.9.9' },
    { type: 'set-preferred-dns', address: '10.0.0.10' },
    { type: 'set-group-membership', group: 'Administrators', member: false },
    { type: 'new-routing-group-connector', server: 'MAIL01.contoso.com' },
    { type: 'set-ipv4-binding', bound: false },
    { type: 'set-ipv6-binding', bound: false },
    { type: 'rename-computer', name: 'EX_01' },
    { type: 'set-debug-start', enabled: true },
    {
      type: 'reinstall-windows',
      edition: 'standard',
      architecture: 'x64',
      installation: 'full',
      servicePack: 2,
    },
    { type: 'install-package', package: 'dotnet-2.0-sp1' },
    { type: 'install-package', package: 'hotfix-980050' },
    { type: 'set-target-folder', path: 'E:\\Exchange' },
    { type: 'raise-forest-level', level: 'windows-2008' },
    { type: 'export-registry', path: EXCHANGE_ROOT, file: 'C:\\exchange.reg' },
    { type: 'import-registry', file: 'C:\\exchange.reg' },
  ),
  fc.record({
    type: fc.constant('advance-clock' as const),
    milliseconds: fc.integer({ min: 0, max: 400_000 }),
  }),
);
const end: fc.Arbitrary<AttemptEnd> = fc.oneof(
  fc.constantFrom<AttemptEnd>({ kind: 'wait' }, { kind: 'finish' }),
  fc.record({
    kind: fc.constantFrom('leave-running' as const, 'kill' as const, 'break' as const),
    after: fc.integer({ min: 0, max: 300_000 }),
  }),
);
const roles = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom<ServerRole[]>(
      ['HubTransport'],
      ['UnifiedMessaging'],
      ['EdgeTransport'],
      ['Mailbox'],
      ['ClientAccess'],
    ),
  },
  { weight: 1, arbitrary: fc.uniqueArray(role, { minLength: 1, maxLength: 4 }) },
);

const door = fc.constantFrom<SetupEntry>('change', 'change', 'change', 'remove', 'remove', 'media');

/** Any behaviour: attempts among single commands, possible or not. */
export const moves: fc.Arbitrary<Move[]> = fc.array(
  fc.oneof(
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('attempt' as const), door, roles, end }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('command' as const), command }) },
  ),
  { maxLength: 12 },
);

/** An attempt that is left in the middle of its run, or of its checks where it cannot go further. */
export const unfinished: fc.Arbitrary<Move> = fc.record({
  kind: fc.constant('attempt' as const),
  door: fc.constant('change' as const),
  roles: fc.constantFrom<ServerRole[]>(['HubTransport'], ['HubTransport', 'UnifiedMessaging', 'Mailbox']),
  end: fc.record({ kind: fc.constant('leave-running' as const), after: fc.integer({ min: 0, max: 60_000 }) }),
});

/** Plays moves from a scenario's start and hands every step to `look`; gives the session at the end. */
export function play(start: Scenario, made: readonly Move[], look: (step: Step) => void): Session {
  let session = openSession(start).session;
  const send = (next: Command) => {
    const { session: after, events } = applyCommand(session, next);
    look({ before: session, after, command: next, events });
    session = after;
  };
  for (const move of made) {
    if (move.kind === 'command') send(move.command);
    else attempt(() => session, send, move);
  }
  return session;
}

type Send = (command: Command) => void;

function attempt(
  session: () => Session,
  send: Send,
  { door: entry, roles: wanted, end: how }: Move & { kind: 'attempt' },
): void {
  send({ type: 'cancel-setup' });
  send({ type: 'finish-setup' });
  send({ type: 'open-setup', door: entry });
  answerPages(session, send, wanted);
  settle(session, send);
  send({ type: 'start-setup' });
  carryOn(session, send, how);
}

/** Goes on to the Readiness Checks, or as far as the pages let a person who answers them all. */
function answerPages(session: () => Session, send: Send, wanted: readonly ServerRole[]): void {
  for (let page = session().wizard?.page; page && page !== 'readiness-checks';) {
    answerPage(send, page, wanted, session().wizard?.path !== 'remove');
    send({ type: 'go-next' });
    const next = session().wizard?.page;
    if (next === page) return;
    page = next;
  }
}

function answerPage(send: Send, page: PageId, wanted: readonly ServerRole[], ticked: boolean): void {
  if (page === 'license-agreement') send({ type: 'accept-license', accepted: true });
  if (page === 'installation-type') send({ type: 'choose-installation-type', installationType: 'custom' });
  if (page === 'server-role-selection')
    for (const each of wanted) send({ type: 'tick-role', role: each, ticked });
  if (page === 'mail-flow-settings')
    send({ type: 'choose-legacy-routing-server', server: 'GVA-MAIL01.contoso.com' });
}

function carryOn(session: () => Session, send: Send, how: AttemptEnd): void {
  if ('after' in how) send({ type: 'advance-clock', milliseconds: how.after });
  if (how.kind === 'kill') send({ type: 'end-setup-task' });
  if (how.kind === 'break') {
    send({ type: 'set-service-start-type', name: 'MSExchangeTransport', startType: 'disabled' });
    send({ type: 'stop-service', name: 'MSExchangeTransport' });
  }
  if (how.kind === 'wait' || how.kind === 'finish' || how.kind === 'break') settle(session, send);
  if (how.kind === 'finish') send({ type: 'finish-setup' });
  if (how.kind === 'break')
    send({ type: 'set-service-start-type', name: 'MSExchangeTransport', startType: 'automatic' });
}

function settle(session: () => Session, send: Send): void {
  while (isBusy(session())) {
    send({ type: 'advance-clock', milliseconds: Math.max(1, millisecondsUntilIdle(session())) });
  }
}
