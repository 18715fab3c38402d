import { existsSync, readFileSync, statSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { message } from '../../shared/message';
import type { Notice } from '../../shared/ipc/api';
import { copyAside, moveAside, writeFileAtomically } from './atomic-file';
import { type History, possibleHistories, replayHistory, type Replayer } from './history';
import { Journal, type JournalEnd, type SaveFailure } from './journal';
import { type Checkpoint, decodeEntry, encodeEntry, isCheckpoint } from './journal-entry';
import { type JournalContents, readJournal } from './journal-reader';

/** Records between two snapshots; a start replays at most so many. */
const SNAPSHOT_EVERY = 200;
/** What one record holds besides its number. */
export interface RecordedCommand<E> {
  readonly command: unknown;
  readonly source: string;
  readonly events: readonly E[];
}

/** Keeps a session's records; a folder on disk, or nothing at all where nothing is to be kept. */
export interface SessionRecorder<S, E> {
  /**
   * Keeps what a command led to; `session` is the state after it, null where the records alone rebuild it.
   * @returns why it is not safe on the disk, null when it is
   */
  record(what: RecordedCommand<E>, session: S | null): SaveFailure | null;
  close(): void;
}

/** A session with what keeps it. */
export interface KeptSession<S, E> {
  readonly session: S;
  readonly recorder: SessionRecorder<S, E>;
  /** Why its beginning is not on the disk; to be told by whoever has started it. */
  readonly failure?: SaveFailure | null;
}

/** What was found on the disk, if anything usable was, and what has to be told about it. */
export interface Findings<S, E> {
  readonly found: KeptSession<S, E> | null;
  readonly notices: readonly Notice[];
}

/** Begins a new session in a folder; its first record holds the events that open it. */
export function createSessionFolder<S, E>(
  folder: string,
  events: readonly E[],
  session: S,
): { readonly recorder: SessionRecorder<S, E>; readonly failure: SaveFailure | null } {
  const recorder = new FolderRecorder<S, E>(folder);
  const failure = recorder.record({ command: null, source: 'open', events }, session);
  return { recorder, failure };
}

/**
 * Finds the session of a folder again, as of its last whole record. Damaged files are set aside, never
 * deleted, and told; the longest history that is left goes on.
 * @throws the file system's error when something is damaged and cannot be set aside
 */
export function openSessionFolder<S, E>(folder: string, replayer: Replayer<S, E>): Findings<S, E> {
  const journal = readJournalOf<S, E>(folder);
  const snapshot = readSnapshot<S>(folder);
  const notices = snapshot.damagedAs === undefined ? [] : [damageNotice(snapshot.damagedAs)];

  const found = firstThatReplays(journal, snapshot.checkpoint, replayer);
  if (!found) return { found: null, notices: [...notices, ...setAsideUnusable(folder)] };

  const { session, history } = found;
  let { length } = journal;
  if (journal.damaged || history.end !== journal.entries.at(-1)?.n) {
    notices.push(...repair(folder, history, snapshot.checkpoint).map(damageNotice));
    length = statSync(journalFile(folder)).size;
  } else if (journal.torn) {
    truncateSync(journalFile(folder), length);
    notices.push(message('journal-line-dropped'));
  }
  return { found: { session, recorder: new FolderRecorder(folder, { n: history.end, length }) }, notices };
}

class FolderRecorder<S, E> implements SessionRecorder<S, E> {
  readonly #folder: string;
  readonly #journal: Journal<E>;

  constructor(folder: string, end?: JournalEnd) {
    this.#folder = folder;
    this.#journal = new Journal<E>(journalFile(folder), end);
  }

  record(what: RecordedCommand<E>, session: S | null): SaveFailure | null {
    const failure = this.#journal.append(what);
    if (session !== null && !failure && this.#journal.n % SNAPSHOT_EVERY === 0) this.#takeSnapshot(session);
    return failure;
  }

  close(): void {
    this.#journal.close();
  }

  #takeSnapshot(session: S): void {
    try {
      writeFileAtomically(snapshotFile(this.#folder), encodeEntry({ n: this.#journal.n, session }));
    } catch {
      // The journal has everything; without a snapshot the next start only takes longer.
    }
  }
}

function readJournalOf<S, E>(folder: string): JournalContents<S, E> {
  const file = journalFile(folder);
  return existsSync(file) ? readJournal<S, E>(file) : { entries: [], torn: false, damaged: false, length: 0 };
}

function readSnapshot<S>(folder: string): { checkpoint?: Checkpoint<S>; damagedAs?: string } {
  const file = snapshotFile(folder);
  if (!existsSync(file)) return {};
  const entry = decodeEntry<S, never>(readFileSync(file));
  return entry && isCheckpoint(entry) ? { checkpoint: entry } : { damagedAs: moveAside(file) };
}

/** The furthest history that the core can replay. */
function firstThatReplays<S, E>(
  journal: JournalContents<S, E>,
  snapshot: Checkpoint<S> | undefined,
  replayer: Replayer<S, E>,
): { session: S; history: History<S, E> } | undefined {
  const histories = possibleHistories(journal.entries, snapshot);
  // A sound journal needs no rewriting, so the shortest way from a snapshot is as good and quicker.
  if (!journal.damaged) histories.sort((one, other) => other.end - one.end || other.base.n - one.base.n);
  for (const history of histories) {
    const replayed = replayHistory(history, replayer);
    if (replayed) return replayed;
  }
  return undefined;
}

/** Puts the usable history in the journal's place. @returns the names under which the damaged files are kept */
function repair<S, E>(folder: string, history: History<S, E>, snapshot: Checkpoint<S> | undefined): string[] {
  const file = journalFile(folder);
  const asides = existsSync(file) ? [copyAside(file)] : [];
  const lines = [history.base, ...history.records].map((entry) => `${encodeEntry(entry)}\n`);
  writeFileAtomically(file, lines.join(''));
  // A snapshot from beyond the history would win at the next start.
  if (snapshot && snapshot.n > history.end) asides.push(moveAside(snapshotFile(folder)));
  return asides;
}

function setAsideUnusable(folder: string): Notice[] {
  const files = [journalFile(folder), snapshotFile(folder)].filter((file) => existsSync(file));
  return files.map((file) => damageNotice(moveAside(file)));
}

function damageNotice(file: string): Notice {
  return message('journal-damaged', { file });
}

function journalFile(folder: string): string {
  return path.join(folder, 'journal.jsonl');
}

function snapshotFile(folder: string): string {
  return path.join(folder, 'snapshot.json');
}
