import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { attemptId, attemptStatements } from '../testing/attempts';
import { StatementQueue } from './statement-queue';
import { type SenderOptions, StatementSender } from './statement-sender';
import type { Fetch } from './timed-fetch';
import type { Timing } from './timing';

const ENDPOINT = 'https://lrs.example/xapi';
const NOW = Date.parse('2026-03-01T08:00:00.000Z');

/** A request as the store gets it: what is asked for, or the ids of what is sent. */
interface Asked {
  readonly method: string;
  readonly ids: readonly string[];
  readonly url: string;
  readonly signal: AbortSignal;
}
type Store = (asked: Asked, index: number) => Response | Promise<Response>;

let folder: string;
let queue: StatementQueue;
let senders: StatementSender[];

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'sender-test-'));
  queue = new StatementQueue(folder, () => undefined);
  senders = [];
});
afterEach(async () => {
  await Promise.all(senders.map((sender) => sender.stop()));
  rmSync(folder, { recursive: true, force: true });
});

function idsOf(...attempts: number[]): string[] {
  return attempts.flatMap((n) => attemptStatements(n).map(({ id }) => id));
}

function fill(attempts: number): void {
  for (let n = 0; n < attempts; n += 1) queue.add(attemptId(n), attemptStatements(n));
}

/** A store that answers as it is told to, and remembers what it was asked. */
function fakeFetch(store: Store): { readonly fetch: Fetch; readonly asked: Asked[] } {
  const asked: Asked[] = [];
  const fetch: Fetch = async (input, init) => {
    const url = z.string().parse(input);
    const sent = z
      .array(z.looseObject({ id: z.string() }))
      .parse(JSON.parse(z.string().parse(init?.body ?? '[]')));
    const id = new URL(url).searchParams.get('statementId');
    const one = {
      method: init?.method ?? '',
      ids: id === null ? sent.map((statement) => statement.id) : [id],
      url,
      signal: init!.signal!,
    };
    asked.push(one);
    return store(one, asked.length - 1);
  };
  return { fetch, asked };
}

/** Time that passes at once, but that a wait after `most` others does not end by itself. */
function fakeTiming(most: number): { timing: Timing; waits: (number | null)[]; resting: Promise<void> } {
  const waits: (number | null)[] = [];
  let rest: () => void = () => undefined;
  const resting = new Promise<void>((resolve) => (rest = resolve));
  const timing: Timing = {
    now: () => NOW,
    random: () => 0.5,
    wait: (milliseconds, signal) => {
      waits.push(milliseconds);
      if (milliseconds !== null && waits.length < most) return Promise.resolve();
      rest();
      return new Promise((resolve) => signal.addEventListener('abort', () => resolve()));
    },
  };
  return { timing, waits, resting };
}

/** Sends until there is nothing more to do or `mostWaits` times something was wrong. */
async function send(store: Store, mostWaits = 20, options: SenderOptions = {}) {
  const { fetch, asked } = fakeFetch(store);
  const { timing, waits, resting } = fakeTiming(mostWaits);
  const settings = { endpoint: ENDPOINT, key: 'key', secret: 'secret' };
  const sender = new StatementSender(queue, settings, () => undefined, { fetch, timing, ...options });
  senders.push(sender);
  sender.start();
  await resting;
  return { sender, asked, waits };
}

const stores = ({ ids }: Asked): Response => Response.json(ids);
const says = (status: number, headers: Record<string, string> = {}): Response =>
  new Response('so it is', { status, headers });

function refusedFiles(): string[] {
  return readdirSync(path.join(folder, 'refused'));
}

describe('sending', () => {
  it('brings what waits to the store in batches, then rests', async () => {
    fill(7);
    const { sender, asked, waits } = await send(stores);
    expect(asked.map(({ ids }) => ids.length)).toEqual([45, 18]);
    expect(asked[0]).toMatchObject({ method: 'POST', url: `${ENDPOINT}/statements` });
    expect(sender.state).toEqual({ queued: 0, sent: 63, refused: 0, problem: null });
    expect(waits).toEqual([null]);
  });

  it('goes on when the queue has got more', async () => {
    const { sender, asked } = await send(stores);
    expect(asked).toEqual([]);
    fill(1);
    sender.wake();
    await expect.poll(() => sender.state.queued).toBe(0);
  });

  it('takes an answer without content for a yes, too', async () => {
    fill(1);
    const { sender } = await send(() => new Response(null, { status: 204 }));
    expect(sender.state).toMatchObject({ queued: 0, sent: 9 });
  });

  it('sends nothing where credentials could be read on the way', () => {
    fill(1);
    const { fetch, asked } = fakeFetch(stores);
    const endpoint = 'http://lrs.example/xapi';
    const sender = new StatementSender(queue, { endpoint, key: '', secret: '' }, () => undefined, { fetch });
    sender.start();
    expect(sender.state.problem).toEqual({ code: 'lrs-endpoint-refused', params: { endpoint } });
    expect(asked).toEqual([]);
  });
});

describe('a store that rejects', () => {
  it.each([400, 413, 422])(
    'a statement by %d: the others arrive, it is kept with the reason',
    async (status) => {
      fill(3);
      const bad = idsOf(1)[4]!;
      const { sender } = await send((asked) => (asked.ids.includes(bad) ? says(status) : stores(asked)));
      expect(sender.state).toEqual({ queued: 0, sent: 26, refused: 1, problem: null });
      expect(refusedFiles()).toEqual([`${bad}.json`]);
      expect(JSON.parse(readFileSync(path.join(folder, 'refused', `${bad}.json`), 'utf8'))).toMatchObject({
        attempt: attemptId(1),
        refusal: { status, reason: 'so it is', at: '2026-03-01T08:00:00.000Z' },
        statement: { id: bad },
      });
    },
  );

  it('for a conflict with what it has: it counts as stored', async () => {
    fill(1);
    const [known] = idsOf(0);
    const { sender, asked } = await send((one) => {
      if (one.method === 'GET') return Response.json({ id: known });
      return one.ids.includes(known!) ? says(409) : stores(one);
    });
    expect(sender.state).toEqual({ queued: 0, sent: 9, refused: 0, problem: null });
    expect(asked.filter(({ method }) => method === 'GET').map(({ url }) => url)).toEqual([
      `${ENDPOINT}/statements?statementId=${known}`,
    ]);
  });

  it.each([404, 403])('for a conflict with what it does not show (%d): it is kept aside', async (status) => {
    fill(1);
    const { sender } = await send(({ method }) => says(method === 'GET' ? status : 409));
    expect(sender.state).toMatchObject({ queued: 0, sent: 0, refused: 9 });
    expect(refusedFiles().sort()).toEqual(
      idsOf(0)
        .map((id) => `${id}.json`)
        .sort(),
    );
  });

  it('for a conflict, and then cannot say with what: it is asked again', async () => {
    fill(1);
    let isBroken = true;
    const { sender } = await send((one) => {
      if (one.method === 'POST') return says(409);
      if (!isBroken) return Response.json({ id: one.ids[0] });
      isBroken = false;
      return says(500);
    });
    expect(sender.state).toMatchObject({ queued: 0, sent: 9, refused: 0 });
  });
});

describe('a store that cannot now', () => {
  it('is asked again, after waits that double up to the longest', async () => {
    fill(1);
    const pace = { batch: { statements: 50, bytes: 1e6 }, firstWait: 1000, longestWait: 5000 };
    const { sender, waits } = await send(() => says(500), 5, { pace });
    expect(waits).toEqual([750, 1500, 3000, 3750, 3750]);
    expect(sender.state).toEqual({
      queued: 9,
      sent: 0,
      refused: 0,
      problem: { code: 'lrs-busy', params: { status: 500 } },
    });
  });

  it.each([
    [429, '120', 120_500],
    [503, '60', 60_500],
    [503, 'Sun, 01 Mar 2026 08:10:00 GMT', 600_500],
    [429, '0', 750],
    [429, 'soon', 750],
    [503, '999999999', 86_400_500],
  ])('is given the time that it asks for: %d, Retry-After %s', async (status, header, wait) => {
    fill(1);
    const { sender, waits } = await send((asked, index) =>
      index === 0 ? says(status, { 'Retry-After': header }) : stores(asked),
    );
    expect(waits).toEqual([wait, null]);
    expect(sender.state.queued).toBe(0);
  });

  it('is not asked earlier than it wants, but earlier than we would', async () => {
    fill(1);
    const patient = await send(() => says(429, { 'Retry-After': '60' }), 1);
    patient.sender.wake();
    await new Promise(setImmediate);
    expect(patient.asked).toHaveLength(1);
    await patient.sender.stop();
    const own = await send(() => says(500), 1);
    own.sender.wake();
    await expect.poll(() => own.asked.length).toBe(2);
  });

  it.each([408, 425, 429, 500, 502, 503, 504])('by %d loses nothing', async (status) => {
    fill(1);
    const { sender } = await send((asked, index) => (index < 3 ? says(status) : stores(asked)));
    expect(sender.state).toMatchObject({ queued: 0, sent: 9, refused: 0 });
  });

  it('breaks on one statement: the others arrive all the same', async () => {
    fill(6);
    const bad = idsOf(2)[0]!;
    const { sender } = await send((asked) => (asked.ids.includes(bad) ? says(500) : stores(asked)), 200);
    expect(queue.next({ statements: 100, bytes: 1e6 }).map(({ attempt }) => attempt)).toEqual(
      Array(sender.state.queued).fill(attemptId(2)),
    );
  });

  it('does not answer in time, or is not there: it is told and tried again', async () => {
    fill(1);
    const silent = await send(
      ({ signal }) =>
        new Promise((_, reject) =>
          signal.addEventListener('abort', () => reject(z.instanceof(Error).parse(signal.reason))),
        ),
      1,
      { requestTimeout: 20 },
    );
    expect(silent.sender.state).toMatchObject({
      queued: 9,
      problem: { code: 'lrs-unreachable', params: { detail: 'no answer within 20 ms' } },
    });
    await silent.sender.stop();
    const cause = Object.assign(new Error('x'), { code: 'ECONNREFUSED' });
    const absent = await send(() => Promise.reject(new TypeError('fetch failed', { cause })), 1);
    expect(absent.sender.state.problem?.params).toEqual({ detail: 'ECONNREFUSED' });
  });
});

describe('what is set wrongly', () => {
  it.each([
    [401, 'lrs-refuses-credentials'],
    [403, 'lrs-refuses-credentials'],
    [404, 'lrs-not-there'],
    [405, 'lrs-not-there'],
    [302, 'lrs-not-there'],
  ])('%d keeps everything and is told', async (status, code) => {
    fill(2);
    const { sender, waits } = await send(() => says(status), 2);
    expect(sender.state).toEqual({ queued: 18, sent: 0, refused: 0, problem: { code, params: { status } } });
    expect(waits).toEqual([900_000, 900_000]);
  });

  it.each([
    ['a page', () => new Response('<html>Sign in</html>')],
    ['other ids', () => Response.json([attemptId(9)])],
    ['an object', () => Response.json({ ok: true })],
  ])('a success that acknowledges nothing (%s) is no success', async (_what, answer) => {
    fill(1);
    const { sender } = await send(answer, 1);
    expect(sender.state).toMatchObject({ queued: 9, sent: 0, problem: { code: 'lrs-not-there' } });
  });
});

describe('ending', () => {
  it('cuts a request short, keeps what was not acknowledged, and can begin again', async () => {
    fill(1);
    const { fetch, asked } = fakeFetch((one, index) =>
      index > 0
        ? stores(one)
        : new Promise((_, reject) => one.signal.addEventListener('abort', () => reject(new Error('cut')))),
    );
    const settings = { endpoint: ENDPOINT, key: 'key', secret: 'secret' };
    const sender = new StatementSender(queue, settings, () => undefined, { fetch });
    senders.push(sender);
    sender.start();
    sender.start();
    await expect.poll(() => asked.length).toBe(1);
    await sender.stop();
    await sender.stop();
    expect(sender.state).toEqual({ queued: 9, sent: 0, refused: 0, problem: null });
    sender.start();
    await expect.poll(() => sender.state.queued).toBe(0);
  });
});

it('tells a disk that does not let go of what was acknowledged, and sends it once more', async () => {
  fill(1);
  const bad = idsOf(0)[0]!;
  // Where the refused ones go stands a file.
  rmSync(path.join(folder, 'refused'), { recursive: true });
  writeFileSync(path.join(folder, 'refused'), '');
  const { sender } = await send((asked) => (asked.ids.includes(bad) ? says(400) : stores(asked)), 3);
  expect(sender.state.problem?.code).toBe('statements-not-kept');
  expect(queue.next({ statements: 9, bytes: 1e6 }).map(({ statement }) => statement.id)).toContain(bad);
});
