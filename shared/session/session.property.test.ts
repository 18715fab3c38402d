import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roleStatus } from '../host/role-status';
import { isServerRole, SERVER_ROLES, type ServerRole } from '../host/server-role';
import { hostWith, type RoleState } from '../testing/make-host';
import { readScenario } from '../testing/read-scenario';
import { PROPERTY_RUNS } from '../testing/runs';
import type { Scenario } from '../scenario/schema';
import { applyCommand } from './apply';
import type { Command } from './command';
import type { SessionEvent } from './event';
import { openSession, replay } from './open';
import type { Session } from './session';
import { diffSnapshot, takeSnapshot } from './take-snapshot';

const ROLES = SERVER_ROLES.map((row) => row.role);
const SERVICES = ['MSDTC', 'MSExchangeTransport', 'MSExchangeADTopology', 'W3SVC', 'EventSystem', 'nowhere'];
const V8 = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Exchange\\v8.0';

const role = fc.constantFrom(...ROLES);
const service = fc.constantFrom(...SERVICES);
const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 2, arbitrary: fc.constant<Command>({ type: 'open-setup', door: 'change' }) },
  { weight: 6, arbitrary: fc.constant<Command>({ type: 'go-next' }) },
  { weight: 1, arbitrary: fc.constant<Command>({ type: 'go-back' }) },
  {
    weight: 4,
    arbitrary: fc.record({ type: fc.constant('tick-role' as const), role, ticked: fc.boolean() }),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Command>(
      { type: 'choose-legacy-routing-server', server: 'MAIL01.contoso.com' },
      { type: 'choose-legacy-routing-server', server: 'nobody' },
    ),
  },
  { weight: 1, arbitrary: fc.constant<Command>({ type: 'retry-checks' }) },
  { weight: 4, arbitrary: fc.constant<Command>({ type: 'start-setup' }) },
  { weight: 1, arbitrary: fc.constant<Command>({ type: 'cancel-setup' }) },
  { weight: 2, arbitrary: fc.constant<Command>({ type: 'finish-setup' }) },
  { weight: 1, arbitrary: fc.constant<Command>({ type: 'end-setup-task' }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('start-service' as const), name: service }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('stop-service' as const), name: service }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('set-service-start-type' as const),
      name: service,
      startType: fc.constantFrom('automatic' as const, 'manual' as const, 'disabled' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('delete-registry-value' as const),
      path: fc.constantFrom(`${V8}\\HubTransportRole`, `${V8}\\UnifiedMessagingRole`),
      name: fc.constantFrom('Watermark', 'Action'),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant('advance-clock' as const),
      milliseconds: fc.integer({ min: 0, max: 400_000 }),
    }),
  },
);

const state = fc.constantFrom<RoleState>('none', 'none', 'installed', 'unpacked', { watermark: '4f57d852' });
const scenario: fc.Arbitrary<Scenario> = fc
  .record({ Mailbox: state, HubTransport: state, UnifiedMessaging: state, ManagementTools: state })
  .map((roles) => ({ ...readScenario('failed-hub-transport'), host: hostWith(roles) }));

/** Plays commands, and hands every step to `look`. */
function play(
  start: Scenario,
  commands: readonly Command[],
  look: (step: { before: Session; after: Session; events: readonly SessionEvent[] }) => void,
) {
  let { session } = openSession(start);
  for (const each of commands) {
    const { session: after, events } = applyCommand(session, each);
    look({ before: session, after, events });
    session = after;
  }
  return session;
}

const marked = (session: Session): ServerRole[] =>
  ROLES.filter((each) => roleStatus(session.host.registry, each).state === 'partially-configured');

/** Which marks there must be, told by events alone. */
function foldMarks(marks: Set<ServerRole>, events: readonly SessionEvent[]): void {
  for (const event of events) {
    if (event.type === 'watermark-written') marks.add(event.role);
    if (event.type === 'role-configuration-completed') marks.delete(event.role);
    if (event.type !== 'host-changed') continue;
    for (const change of event.changes) {
      if (change.type !== 'registry-value-deleted' || change.name !== 'Watermark') continue;
      for (const row of SERVER_ROLES)
        if (change.path.endsWith(`\\${row.registryKey}`)) marks.delete(row.role);
    }
  }
}

describe('any sequence of commands', () => {
  const sequence = fc.array(command, { maxLength: 60 });
  const runs = { numRuns: PROPERTY_RUNS.sessions };

  it('never plans Edge Transport beside another server role', () => {
    fc.assert(
      fc.property(scenario, sequence, (start, commands) => {
        play(start, commands, ({ events }) => {
          for (const event of events) {
            if (event.type !== 'setup-started' && event.type !== 'checks-started') continue;
            const planned = event.plan.roles.filter(isServerRole);
            expect(planned.includes('EdgeTransport') && planned.length > 1).toBe(false);
          }
        });
      }),
      runs,
    );
  });

  it('leaves a mark exactly where, by the events, a run of the role began and neither ended nor was cleared by hand', () => {
    fc.assert(
      fc.property(scenario, sequence, (start, commands) => {
        const marks = new Set(marked(openSession(start).session));
        play(start, commands, ({ after, events }) => {
          foldMarks(marks, events);
          expect(new Set(marked(after))).toEqual(marks);
        });
      }),
      runs,
    );
  });

  it('is rebuilt by its events', () => {
    fc.assert(
      fc.property(scenario, sequence, (start, commands) => {
        const records: (readonly SessionEvent[])[] = [openSession(start).events];
        const end = play(start, commands, ({ events }) => records.push(events));
        const restored = JSON.parse(JSON.stringify(records)) as (readonly SessionEvent[])[];
        expect(replay(restored)).toEqual(end);
      }),
      runs,
    );
  });

  it('changes nothing but the revision when it is refused', () => {
    fc.assert(
      fc.property(scenario, sequence, (start, commands) => {
        play(start, commands, ({ before, after, events }) => {
          expect(after.revision).toBe(before.revision + 1);
          if (events[0]?.type !== 'command-refused') return;
          expect({ ...after, revision: 0 }).toEqual({ ...before, revision: 0 });
        });
      }),
      runs,
    );
  });

  it('is mirrored by patches: whole snapshot equals the snapshot before with its patch', () => {
    fc.assert(
      fc.property(scenario, sequence, (start, commands) => {
        play(start, commands, ({ before, after }) => {
          const [old, now] = [takeSnapshot(before), takeSnapshot(after)];
          expect({ ...old, ...diffSnapshot(old, now) }).toEqual(now);
        });
      }),
      runs,
    );
  });
});

describe('waiting', () => {
  it('leads to the same session whether it is done at once or in pieces', () => {
    const pieces = fc.array(fc.integer({ min: 0, max: 90_000 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.array(command, { maxLength: 30 }), pieces, (commands, waits) => {
        const begun = play(readScenario('failed-hub-transport'), commands, () => undefined);
        const total = waits.reduce((sum, wait) => sum + wait, 0);
        const wait = (from: Session, milliseconds: number) =>
          applyCommand(from, { type: 'advance-clock', milliseconds }).session;
        const inPieces = waits.reduce(wait, begun);
        expect({ ...inPieces, revision: 0 }).toEqual({ ...wait(begun, total), revision: 0 });
      }),
      { numRuns: PROPERTY_RUNS.splitWaits },
    );
  });
});
