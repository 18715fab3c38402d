import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { attemptId, attemptStatements } from '../testing/attempts';
import { contentOf, LearningRecordStore, type LrsFault } from '../testing/learning-record-store';
import { randomOf } from '../testing/random-of';
import { FAULTY_ATTEMPTS } from '../testing/runs';
import { StatementQueue } from './statement-queue';
import { type SenderOptions, StatementSender } from './statement-sender';
import { REAL_TIMING } from './timing';

/** How likely each fault is: of five requests about two have one. */
const FAULTS: readonly (readonly [LrsFault, number])[] = [
  ['no-answer', 0.01],
  ['too-slow-answer', 0.01],
  ['slow-answer', 0.02],
  ['cut-before-storing', 0.04],
  ['cut-after-storing', 0.04],
  ['conflict-though-same', 0.1],
  ['batch-refused', 0.04],
  [{ status: 408 }, 0.03],
  [{ status: 429, retryAfter: '1' }, 0.03],
  [{ status: 429 }, 0.02],
  [{ status: 500 }, 0.03],
  [{ status: 503, retryAfter: '2' }, 0.03],
];

const SEED = 20_070_308;
/** What the sender waits is so many times shorter here than it takes it to be; requests are not. */
const HASTE = 1000;
const OPTIONS: SenderOptions = {
  requestTimeout: 50,
  timing: {
    ...REAL_TIMING,
    wait: (milliseconds, signal) =>
      REAL_TIMING.wait(milliseconds === null ? null : milliseconds / HASTE, signal),
  },
};

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'lrs-test-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Draws a fault of the table, or none. */
function drawnFault(random: () => number): LrsFault {
  let left = random();
  for (const [fault, share] of FAULTS) {
    if (left < share) return fault;
    left -= share;
  }
  return 'none';
}

/** Sends until the queue has come down to so much, and stops as the end of the program does. */
async function sendUntil(endpoint: string, most: number): Promise<StatementQueue> {
  const problems: string[] = [];
  const queue = new StatementQueue(folder, ({ code }) => problems.push(code));
  await new Promise<void>((resolve) => {
    const settings = { endpoint, key: 'clé', secret: 'geheim' };
    const sender = new StatementSender(
      queue,
      settings,
      ({ queued }) => {
        if (queued <= most) void sender.stop().then(resolve);
      },
      OPTIONS,
    );
    sender.start();
  });
  expect(problems).toEqual([]);
  return queue;
}

/** Ten thousand files are flushed one by one; beside other work on a slow disk that takes minutes. */
const LONGEST_MS = 900_000;

it(
  `brings the statements of ${FAULTY_ATTEMPTS} attempts each exactly once to a store with faults`,
  async () => {
    const random = randomOf(SEED);
    const store = new LearningRecordStore({ nextFault: () => drawnFault(random), slow: 20, tooSlow: 70 });
    const endpoint = await store.listen();
    const expected = new Map<string, string>();
    const filling = new StatementQueue(folder, () => undefined);
    for (let n = 0; n < FAULTY_ATTEMPTS; n += 1) {
      const statements = attemptStatements(n);
      expect(filling.add(attemptId(n), statements)).toBeNull();
      for (const statement of statements) expected.set(statement.id, contentOf(statement));
    }
    expect(expected.size).toBe(FAULTY_ATTEMPTS * 9);

    await sendUntil(endpoint, (FAULTY_ATTEMPTS * 9) / 2);
    const queue = await sendUntil(endpoint, 0);
    await store.close();

    expect(store.stored).toEqual(expected);
    expect(store.contradictions).toBe(0);
    expect([queue.queued, queue.refused]).toEqual([0, 0]);
    expect(readdirSync(folder)).toEqual(['refused']);
    expect(readdirSync(path.join(folder, 'refused'))).toEqual([]);
    expect([...store.authorizations]).toEqual([
      `Basic ${Buffer.from('clé:geheim', 'utf8').toString('base64')}`,
    ]);
    for (const [fault] of FAULTS)
      expect(store.faults.get(typeof fault === 'string' ? fault : String(fault.status))).toBeGreaterThan(10);
  },
  LONGEST_MS,
);
