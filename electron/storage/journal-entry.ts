import { seal, unseal } from './seal';

/** Raised when the form of entries changes; other versions are set aside, not guessed at. */
export const JOURNAL_VERSION = 4;

/** A command and the facts it led to. The first record of a journal has no command: it opens the session. */
export interface JournalRecord<E> {
  readonly n: number;
  readonly command: unknown;
  readonly source: string;
  readonly events: readonly E[];
}

/** A whole session as of record `n`: a snapshot.json, or the first line of a journal that was repaired. */
export interface Checkpoint<S> {
  readonly n: number;
  readonly session: S;
}

export type JournalEntry<S, E> = JournalRecord<E> | Checkpoint<S>;

/** An entry as its line, without the line end. */
export function encodeEntry<S, E>(entry: JournalEntry<S, E>): string {
  return seal({ v: JOURNAL_VERSION, ...entry });
}

/**
 * A line as its entry; undefined for anything that this version of the program has not written.
 * The checksum vouches for the types of events and session.
 */
export function decodeEntry<S, E>(line: Buffer): JournalEntry<S, E> | undefined {
  const value = unseal(line);
  if (typeof value !== 'object' || value === null) return undefined;
  const { v, ...entry } = value as { v?: unknown; n?: unknown; events?: unknown; session?: unknown };
  if (v !== JOURNAL_VERSION || !Number.isSafeInteger(entry.n)) return undefined;
  const isEntry =
    Array.isArray(entry.events) || (typeof entry.session === 'object' && entry.session !== null);
  return isEntry ? (entry as unknown as JournalEntry<S, E>) : undefined;
}

/** Whether an entry is a whole session rather than a record. */
export function isCheckpoint<S, E>(entry: JournalEntry<S, E>): entry is Checkpoint<S> {
  return 'session' in entry;
}
