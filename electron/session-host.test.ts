import { readFileSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Notice } from '../shared/ipc/api';
import type { Command } from '../shared/session/command';
import type { SessionEvent } from '../shared/session/event';
import { openSession } from '../shared/session/open';
import type { Session } from '../shared/session/session';
import type { SnapshotUpdate } from '../shared/session/snapshot/snapshot';
import { takeSnapshot } from '../shared/session/snapshot/take-snapshot';
import { SessionHost } from './session-host';
import { SESSION_REPLAYER } from './storage/journal-replayer';
import { createSessionFolder, openSessionFolder, type KeptSession } from './storage/session-folder';
import { shippedScenario } from './testing/scenarios';
import { temporaryFolder } from './testing/tally';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function newHost() {
  const folder = temporaryFolder();
  const { session, events } = openSession(shippedScenario());
  const { recorder } = createSessionFolder(folder, events, session);
  return { folder, ...listening({ session, recorder }) };
}

function listening(kept: KeptSession<Session, SessionEvent>) {
  const updates: SnapshotUpdate[] = [];
  const notices: Notice[] = [];
  const host = new SessionHost(kept, {
    onUpdate: (update) => updates.push(update),
    onNotice: (notice) => notices.push(notice),
  });
  return { host, updates, notices };
}

interface Line {
  readonly n: number;
  readonly command: Command | null;
  readonly source: string;
}

const linesOf = (folder: string): Line[] =>
  readFileSync(path.join(folder, 'journal.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

const reopen = (folder: string) => openSessionFolder(folder, SESSION_REPLAYER);

/** Everything but the revision: several steps of the clock are one record. */
const stateOf = (session: Session) => ({ ...session, revision: 0 });

const PATH: readonly Command[] = [
  { type: 'open-setup', door: 'change' },
  { type: 'go-next' },
  { type: 'tick-role', role: 'HubTransport', ticked: true },
];

describe('SessionHost', () => {
  it('has written a command before it answers', () => {
    const { host, folder } = newHost();
    expect(host.execute(PATH[0]!, 'wizard')).toEqual({
      revision: 1,
      refusal: null,
      opened: [],
      closed: 'none',
    });
    expect(linesOf(folder).at(-1)).toMatchObject({ n: 2, command: PATH[0], source: 'wizard' });
  });

  it('tells each revision once, with what has changed', () => {
    const { host, updates } = newHost();
    let snapshot = host.snapshot;
    for (const command of PATH) host.execute(command, 'wizard');
    expect(updates.map(({ revision }) => revision)).toEqual([1, 2, 3]);
    for (const { patch } of updates) snapshot = { ...snapshot, ...patch };
    expect(snapshot).toEqual(takeSnapshot(host.session));
    expect(updates[0]?.patch).not.toHaveProperty('bridgeheads');
    expect(updates[0]?.patch).not.toHaveProperty('legacy');
  });

  it('answers a refused command with the reason, and keeps it', () => {
    const { host, folder } = newHost();
    const { refusal } = host.execute({ type: 'go-next' }, 'wizard');
    expect(refusal?.code).toBe('setup-not-open');
    expect(linesOf(folder)).toHaveLength(2);
  });

  it('writes steps of the clock together, after a second at the latest', () => {
    const { host, folder } = newHost();
    walkToChecks(host);
    const before = linesOf(folder).length;
    for (let step = 0; step < 9; step += 1) host.advance(10);
    expect(host.isBusy()).toBe(true);
    expect(linesOf(folder)).toHaveLength(before);
    vi.advanceTimersByTime(1000);
    expect(linesOf(folder).slice(before)).toMatchObject([
      { command: { type: 'advance-clock', milliseconds: 90 }, source: 'clock' },
    ]);
    expect(stateOf(reopen(folder).found!.session)).toEqual(stateOf(host.session));
  });

  it('writes at once a step in which something came to pass', () => {
    const { host, folder } = newHost();
    host.execute({ type: 'start-service', name: 'MSDTC' }, 'tool');
    walkToChecks(host);
    host.advance(host.millisecondsUntilIdle());
    expect(host.execute({ type: 'start-setup' }, 'wizard').refusal).toBeNull();
    const task = () => host.snapshot.wizard?.run?.groups.find(({ status }) => status === 'running')?.task;
    const first = task();
    while (task() === first) host.advance(100);
    expect(task()).toBeDefined();
    expect(stateOf(reopen(folder).found!.session)).toEqual(stateOf(host.session));
  });

  it('writes steps of the clock before the next command', () => {
    const { host, folder } = newHost();
    walkToChecks(host);
    const before = linesOf(folder).length;
    host.advance(10);
    host.advance(10);
    host.execute({ type: 'stop-service', name: 'Spooler' }, 'tool');
    expect(
      linesOf(folder)
        .slice(before)
        .map(({ command }) => command?.type),
    ).toEqual(['advance-clock', 'stop-service']);
  });

  it('writes at once what ends the checks', () => {
    const { host, folder } = newHost();
    walkToChecks(host);
    host.advance(host.millisecondsUntilIdle());
    expect(host.isBusy()).toBe(false);
    expect(linesOf(folder).at(-1)?.command?.type).toBe('advance-clock');
  });

  it('continues from every record of a whole walk, cut off at any of its last bytes', () => {
    const { host, folder } = newHost();
    walkToChecks(host);
    const before = stateOf(host.session);
    const whole = readFileSync(path.join(folder, 'journal.jsonl')).length;
    host.execute({ type: 'stop-service', name: 'Spooler' }, 'tool');
    const file = path.join(folder, 'journal.jsonl');
    for (let length = readFileSync(file).length - 1; length >= whole; length -= 1) {
      truncateSync(file, length);
      const { found, notices } = reopen(folder);
      expect(stateOf(found!.session)).toEqual(before);
      expect(notices).toHaveLength(length === whole ? 0 : 1);
      if (length > whole) break;
    }
    truncateSync(file, whole);
    expect(reopen(folder).notices).toEqual([]);
  });

  it('goes on when nothing can be saved, and says so once', () => {
    const { session } = openSession(shippedScenario());
    const failures = [null, { reason: 'ENOSPC' }, { reason: 'ENOSPC' }, null, { reason: 'EIO' }];
    const recorder = { record: () => failures.shift() ?? null, close: () => undefined };
    const { host, notices } = listening({ session, recorder });
    for (let count = 0; count < 5; count += 1) host.execute({ type: 'go-next' }, 'wizard');
    expect(notices.map(({ params }) => params['reason'])).toEqual(['ENOSPC', 'EIO']);
    expect(host.session.revision).toBe(5);
  });

  it('does not say again that nothing can be saved when that was told at the start', () => {
    const { session } = openSession(shippedScenario());
    const failure = { reason: 'ENOSPC' };
    const recorder = { record: () => failure, close: () => undefined };
    const { host, notices } = listening({ session, recorder, failure });
    host.execute({ type: 'go-next' }, 'wizard');
    expect(notices).toEqual([]);
  });
});

function walkToChecks(host: SessionHost): void {
  for (const command of PATH) host.execute(command, 'wizard');
  host.execute({ type: 'go-next' }, 'wizard');
  const [bridgehead] = host.snapshot.bridgeheads;
  host.execute({ type: 'choose-legacy-routing-server', server: bridgehead!.name }, 'wizard');
  host.execute({ type: 'go-next' }, 'wizard');
  expect(host.snapshot.wizard?.page).toBe('readiness-checks');
}
