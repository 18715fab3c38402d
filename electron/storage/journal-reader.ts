import { closeSync, openSync, readSync } from 'node:fs';
import { decodeEntry, type JournalEntry } from './journal-entry';

const CHUNK_BYTES = 1 << 20;
/** A scenario with 10,000 bridgehead servers makes an opening record of some 2 MB. */
const MAX_LINE_BYTES = 64 << 20;
const NEWLINE = 0x0a;

export interface JournalContents<S, E> {
  /** The good entries in the order of the file. */
  readonly entries: readonly JournalEntry<S, E>[];
  /** The last line has no end: the write was cut off. */
  readonly torn: boolean;
  /** A line that ends is not as it was written, or entries do not follow each other. */
  readonly damaged: boolean;
  /** Bytes up to the end of the last whole line. */
  readonly length: number;
}

/**
 * Reads a journal line by line, good lines and bad ones.
 * @throws the file system's error, ENOENT included
 */
export function readJournal<S, E>(file: string): JournalContents<S, E> {
  const entries: JournalEntry<S, E>[] = [];
  let damaged = false;
  let length = 0;
  let torn = false;
  for (const line of readLines(file)) {
    torn = !line.ended;
    if (torn) break;
    length += line.bytes + 1;
    const entry = line.content && decodeEntry<S, E>(line.content);
    const previous = entries.at(-1);
    if (!entry || (previous && entry.n !== previous.n + 1)) damaged = true;
    if (entry) entries.push(entry);
  }
  return { entries, torn, damaged, length };
}

interface Line {
  /** Undefined when the line is longer than anything we write. */
  readonly content: Buffer | undefined;
  readonly bytes: number;
  /** False for a rest without a line end. */
  readonly ended: boolean;
}

function* readLines(file: string): Generator<Line> {
  let parts: Buffer[] = [];
  let bytes = 0;
  const add = (part: Buffer): void => {
    bytes += part.length;
    // Of a line that is too long only the length is kept.
    if (bytes <= MAX_LINE_BYTES) parts.push(part);
    else parts = [];
  };
  const take = (ended: boolean): Line => {
    const line = { content: bytes <= MAX_LINE_BYTES ? Buffer.concat(parts) : undefined, bytes, ended };
    parts = [];
    bytes = 0;
    return line;
  };
  for (const chunk of readChunks(file)) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      add(chunk.subarray(start, end));
      yield take(true);
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  if (bytes > 0) yield take(false);
}

function* readChunks(file: string): Generator<Buffer> {
  const handle = openSync(file, 'r');
  try {
    for (;;) {
      const chunk = Buffer.alloc(CHUNK_BYTES);
      const count = readSync(handle, chunk);
      if (count === 0) return;
      yield chunk.subarray(0, count);
    }
  } finally {
    closeSync(handle);
  }
}
