import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drive } from '../testing/drive';
import { readScenario } from '../testing/read-scenario';
import { anyServer } from '../testing/any-server';
import { moves, play, unfinished, type Step } from '../testing/moves';
import { PROPERTY_RUNS } from '../testing/runs';
import { applyCommand } from './apply';
import type { SessionEvent } from './event';
import { openSession, replay } from './open';
import { isBusy } from './pending';
import type { Session } from './session';
import { diffSnapshot, takeSnapshot } from './snapshot/take-snapshot';

const RUNS = { numRuns: PROPERTY_RUNS.sessions };

/** How many of the cases meant something: a property over runs that never run proves nothing. */
function coverage() {
  const cases = { all: 0, started: 0, completed: 0, failed: 0, killed: 0, resumed: 0 };
  let seen = new Set<keyof typeof cases>();
  return {
    cases,
    begin: () => {
      cases.all += 1;
      seen = new Set();
    },
    look: ({ events }: Step) => {
      const mark = (what: keyof typeof cases) => {
        if (!seen.has(what)) cases[what] += 1;
        seen.add(what);
      };
      for (const event of events) {
        if (event.type === 'setup-started') mark('started');
        if (event.type === 'setup-started' && event.groups.some((group) => group.resumesAt !== null))
          mark('resumed');
        if (event.type === 'setup-finished') mark(event.outcome);
        if (event.type === 'setup-killed') mark('killed');
      }
    },
  };
}

describe('any behaviour', () => {
  it('reaches runs that complete, fail, are ended by force and are resumed', () => {
    const { cases, begin, look } = coverage();
    fc.assert(
      fc.property(anyServer, moves, (start, made) => {
        begin();
        play(start, made, look);
      }),
      { ...RUNS, seed: 1 },
    );
    expect(cases.started / cases.all).toBeGreaterThan(0.3);
    expect(cases.completed / cases.all).toBeGreaterThan(0.2);
    expect(cases.failed / cases.all).toBeGreaterThan(0.02);
    expect(cases.killed / cases.all).toBeGreaterThan(0.05);
    expect(cases.resumed / cases.all).toBeGreaterThan(0.05);
  });

  it('is rebuilt by its events', () => {
    fc.assert(
      fc.property(anyServer, moves, (start, made) => {
        const records: (readonly SessionEvent[])[] = [openSession(start).events];
        const end = play(start, made, ({ events }) => records.push(events));
        const restored = JSON.parse(JSON.stringify(records)) as (readonly SessionEvent[])[];
        expect(replay(restored)).toEqual(end);
      }),
      RUNS,
    );
  });

  it('is mirrored by patches: the snapshot before with its patch equals the snapshot after', () => {
    fc.assert(
      fc.property(anyServer, moves, (start, made) => {
        play(start, made, ({ before, after }) => {
          const [old, now] = [takeSnapshot(before), takeSnapshot(after)];
          expect({ ...old, ...diffSnapshot(old, now) }).toEqual(now);
        });
      }),
      RUNS,
    );
  });
});

describe('waiting', () => {
  it('leads to the same session whether it is done at once or in pieces, while checks and runs go on too', () => {
    const pieces = fc.array(fc.integer({ min: 0, max: 90_000 }), { minLength: 1, maxLength: 20 });
    let busy = 0;
    fc.assert(
      fc.property(anyServer, moves, unfinished, pieces, (start, made, last, waits) => {
        const begun = play(start, [...made, last], () => undefined);
        if (isBusy(begun)) busy += 1;
        const total = waits.reduce((sum, wait) => sum + wait, 0);
        const wait = (from: Session, milliseconds: number) =>
          applyCommand(from, { type: 'advance-clock', milliseconds }).session;
        const inPieces = waits.reduce(wait, begun);
        expect({ ...inPieces, revision: 0 }).toEqual({ ...wait(begun, total), revision: 0 });
      }),
      { numRuns: PROPERTY_RUNS.splitWaits, seed: 2 },
    );
    expect(busy).toBeGreaterThan(PROPERTY_RUNS.splitWaits / 5);
  });

  it('does so too while public folder replicas move under a removal that waits for them', () => {
    const scenario = readScenario('mailbox-removal-replicas');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300_000 }), (first) => {
        const walk = drive(scenario);
        walk.pass(
          { type: 'move-replicas', server: 'EX01', database: 'Public Folder Database', to: 'EX00' },
          { type: 'advance-clock', milliseconds: 120_000 },
          { type: 'open-setup', door: 'remove' },
          { type: 'go-next' },
          { type: 'tick-role', role: 'Mailbox', ticked: false },
          { type: 'go-next' },
          // Long enough for the checks, however many rules there are, and not for the move.
          { type: 'advance-clock', milliseconds: 55_000 },
          { type: 'start-setup' },
        );
        const wait = (from: Session, milliseconds: number) =>
          applyCommand(from, { type: 'advance-clock', milliseconds }).session;
        const begun = walk.session();
        const inPieces = wait(wait(begun, first), 300_000 - first);
        expect({ ...inPieces, revision: 0 }).toEqual({ ...wait(begun, 300_000), revision: 0 });
      }),
      { numRuns: PROPERTY_RUNS.splitWaits },
    );
  });
});

describe('the snapshot', () => {
  it('never tells planted faults, the objective, the reference path or what happened before', () => {
    const secret = 'SECRET-OF-THE-AUTHOR';
    fc.assert(
      fc.property(anyServer, moves, (start, made) => {
        const until = { kind: 'service-running', service: secret } as const;
        const hiding = {
          ...start,
          faults: [{ task: secret, until, failure: 'planted', params: { hint: secret } }] as const,
          objective: [until],
          referencePath: [{ do: { type: secret } }],
        };
        const end = play(hiding, made, () => undefined);
        expect(JSON.stringify(takeSnapshot(end))).not.toContain(secret);
      }),
      RUNS,
    );
  });
});
