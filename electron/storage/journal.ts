import { closeSync, constants, existsSync, fsyncSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import { syncFolder } from './atomic-file';
import { encodeEntry, type JournalRecord } from './journal-entry';
import { makeFolder } from './make-folder';

/** Where an existing journal is to be continued. */
export interface JournalEnd {
  /** Number of the last entry. */
  readonly n: number;
  /** Bytes of the good lines; what may stand behind them is overwritten. */
  readonly length: number;
}

/** Why something is not on the disk, as the system says it. */
export interface SaveFailure {
  readonly reason: string;
}

const NOWHERE: JournalEnd = { n: 0, length: 0 };

/**
 * The append-only file of a session, one record a line. A record that cannot be written, say because
 * the disk is full, is kept and written with the next one; appending never throws.
 */
export class Journal<E> {
  readonly #file: string;
  #handle: number | undefined;
  #n: number;
  #length: number;
  #unsaved: string[] = [];

  constructor(file: string, end: JournalEnd = NOWHERE) {
    this.#file = file;
    this.#n = end.n;
    this.#length = end.length;
  }

  /** Number of the last record, saved or not. */
  get n(): number {
    return this.#n;
  }

  /**
   * Adds a record and waits until it is on the disk.
   * @returns why it is not, null when it is, with everything before it
   */
  append(record: Omit<JournalRecord<E>, 'n'>): SaveFailure | null {
    this.#n += 1;
    this.#unsaved.push(`${encodeEntry({ n: this.#n, ...record })}\n`);
    return this.#save();
  }

  /** Writes what is left, if it can, and closes the file. */
  close(): void {
    if (this.#unsaved.length > 0) this.#save();
    this.#release();
  }

  #save(): SaveFailure | null {
    try {
      const handle = (this.#handle ??= openForWriting(this.#file));
      const bytes = Buffer.from(this.#unsaved.join(''));
      writeAll(handle, bytes, this.#length);
      fsyncSync(handle);
      this.#length += bytes.length;
      this.#unsaved = [];
      return null;
    } catch (error) {
      this.#dropPartialLine();
      this.#release();
      return { reason: error instanceof Error ? error.message : String(error) };
    }
  }

  /** A cut-off line would be told as damage at the next start, although nothing of it was promised. */
  #dropPartialLine(): void {
    try {
      if (this.#handle !== undefined) ftruncateSync(this.#handle, this.#length);
    } catch {
      // Then it is read as a torn last line, or overwritten by the next attempt.
    }
  }

  #release(): void {
    const handle = this.#handle;
    this.#handle = undefined;
    try {
      if (handle !== undefined) closeSync(handle);
    } catch {
      // Some file systems report a failed write only now; append has told it already.
    }
  }
}

function openForWriting(file: string): number {
  const isNew = !existsSync(file);
  makeFolder(path.dirname(file));
  const handle = openSync(file, constants.O_RDWR | constants.O_CREAT, 0o600);
  if (isNew) syncFolder(path.dirname(file));
  return handle;
}

function writeAll(handle: number, bytes: Buffer, position: number): void {
  let done = 0;
  while (done < bytes.length) {
    done += writeSync(handle, bytes, done, bytes.length - done, position + done);
  }
}
