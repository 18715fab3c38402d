import { type Checkpoint, isCheckpoint, type JournalEntry, type JournalRecord } from './journal-entry';

/** How records become a session. Either may throw at facts that it does not know. */
export interface Replayer<S, E> {
  /** The session that a first record's facts open. */
  readonly open: (events: readonly E[]) => S;
  /** The session after the facts of one more record. */
  readonly follow: (session: S, events: readonly E[]) => S;
}

/** An entry to begin with and the records that follow it without a gap. */
export interface History<S, E> {
  readonly base: JournalEntry<S, E>;
  readonly records: readonly JournalRecord<E>[];
  /** Number of the last record. */
  readonly end: number;
}

/**
 * Every way to a session that journal and snapshot leave open, the one that reaches furthest first;
 * among equals the earliest beginning, so that as much of the history as possible stays.
 */
export function possibleHistories<S, E>(
  entries: readonly JournalEntry<S, E>[],
  snapshot: Checkpoint<S> | undefined,
): History<S, E>[] {
  const records = new Map<number, JournalRecord<E>>();
  for (const entry of entries) {
    if (!isCheckpoint(entry) && !records.has(entry.n)) records.set(entry.n, entry);
  }
  const bases = entries.filter((entry) => isCheckpoint(entry) || opensSession(entry));
  return [...bases, ...(snapshot ? [snapshot] : [])]
    .map((base) => historyFrom(base, records))
    .sort((one, other) => other.end - one.end || one.base.n - other.base.n);
}

/**
 * The session that a history leads to. An event that the core cannot take, from another version of the
 * program perhaps, ends the history before its record; undefined where not even the beginning is usable.
 */
export function replayHistory<S, E>(
  history: History<S, E>,
  { open, follow }: Replayer<S, E>,
): { session: S; history: History<S, E> } | undefined {
  const { base, records } = history;
  let session: S;
  try {
    session = isCheckpoint(base) ? base.session : open(base.events);
  } catch {
    return undefined;
  }
  for (const [index, record] of records.entries()) {
    try {
      session = follow(session, record.events);
    } catch {
      return { session, history: { base, records: records.slice(0, index), end: base.n + index } };
    }
  }
  return { session, history };
}

function opensSession<E>(record: JournalRecord<E>): boolean {
  return record.n === 1;
}

function historyFrom<S, E>(
  base: JournalEntry<S, E>,
  records: ReadonlyMap<number, JournalRecord<E>>,
): History<S, E> {
  const followers: JournalRecord<E>[] = [];
  for (let next = records.get(base.n + 1); next; next = records.get(next.n + 1)) followers.push(next);
  return { base, records: followers, end: base.n + followers.length };
}
