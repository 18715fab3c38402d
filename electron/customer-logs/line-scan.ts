import { isAscii } from 'node:buffer';
import type { FileHandle } from 'node:fs/promises';
import { asciiLine, byteLine, unitLine, wholeCharacters, type LineText } from '../customer-data/line-text';
import type { TextEncoding } from '../customer-data/text-encoding';

/** Read at once; even, so that it holds whole units of UTF-16. */
const CHUNK_BYTES = 256 * 1024;

/** Where lines are read from. */
export interface ScanPlace {
  readonly handle: FileHandle;
  readonly encoding: TextEncoding;
  /** In bytes; where a line begins. */
  readonly offset: number;
  readonly signal?: AbortSignal | undefined;
}

/** A part of a file; its bytes are written over when the next one is read. UTF-16 is in little-endian order. */
export interface Chunk {
  readonly bytes: Buffer;
  readonly offset: number;
}

/** The bytes of a file from a place on. @throws what reading throws, and AbortError where the signal says so */
export async function* chunksOf({ handle, encoding, offset, signal }: ScanPlace): AsyncGenerator<Chunk> {
  const buffer = Buffer.alloc(CHUNK_BYTES);
  for (let at = offset; ;) {
    signal?.throwIfAborted();
    const { bytesRead } = await handle.read(buffer, 0, CHUNK_BYTES, at);
    const whole = encoding === 'utf-8' ? bytesRead : bytesRead - (bytesRead % 2);
    if (whole === 0) return;
    const bytes = buffer.subarray(0, whole);
    if (encoding === 'utf-16be') bytes.swap16();
    yield { bytes, offset: at };
    at += whole;
  }
}

/** Where the first line end from `from` on stands, or -1; `bytes` as in a chunk. */
export function lineEnd(bytes: Buffer, from: number, encoding: TextEncoding): number {
  if (encoding === 'utf-8') return bytes.indexOf(0x0a, from);
  for (let at = bytes.indexOf(0x0a, from); at >= 0; at = bytes.indexOf(0x0a, at + 1)) {
    if (at % 2 === 0 && bytes[at + 1] === 0) return at;
  }
  return -1;
}

/** Bytes of a character's unit: what a line end takes. */
export function unitBytes(encoding: TextEncoding): 1 | 2 {
  return encoding === 'utf-8' ? 1 : 2;
}

/** A line of a file; its text is cut where it is longer than what is kept. */
export interface ScannedLine {
  readonly text: string;
  readonly isCut: boolean;
}

/**
 * Reads line by line, in batches, keeping at most `keptBytes` of each; memory stays flat however long a line is.
 * @throws as chunksOf
 */
export async function* scanLines(place: ScanPlace, keptBytes: number): AsyncGenerator<ScannedLine[]> {
  const gathering = new LineGathering(place.encoding, keptBytes);
  for await (const { bytes } of chunksOf(place)) yield gathering.push(bytes);
  yield gathering.end();
}

/** Puts lines together out of chunks. */
class LineGathering {
  readonly #encoding: TextEncoding;
  readonly #kept: number;
  /** The beginning of a line whose end has not come yet. */
  #pending: Buffer[] = [];
  #pendingBytes = 0;
  #isCut = false;

  constructor(encoding: TextEncoding, kept: number) {
    this.#encoding = encoding;
    this.#kept = kept;
  }

  /** The lines that end within the next bytes. */
  push(bytes: Buffer): ScannedLine[] {
    const lines: ScannedLine[] = [];
    const encoding = this.#encoding;
    const textOf = textFunction(encoding, bytes);
    let from = 0;
    for (let to = lineEnd(bytes, 0, encoding); to >= 0; to = lineEnd(bytes, from, encoding)) {
      lines.push(this.#line(bytes, from, to, textOf));
      from = to + unitBytes(encoding);
    }
    this.#keep(bytes, from, bytes.length);
    return lines;
  }

  /** The last line, where the file does not end with the end of a line. */
  end(): ScannedLine[] {
    return this.#pendingBytes > 0 ? [this.#endPending()] : [];
  }

  #line(bytes: Buffer, from: number, to: number, textOf: LineText): ScannedLine {
    if (this.#pendingBytes === 0 && to - from <= this.#kept) {
      return { text: textOf(bytes, from, withoutReturn(bytes, from, to, this.#encoding)), isCut: false };
    }
    this.#keep(bytes, from, to);
    return this.#endPending();
  }

  #keep(bytes: Buffer, from: number, to: number): void {
    const taken = Math.min(to - from, this.#kept - this.#pendingBytes);
    if (taken < to - from) this.#isCut = true;
    if (taken <= 0) return;
    this.#pending.push(Buffer.from(bytes.subarray(from, from + taken)));
    this.#pendingBytes += taken;
  }

  #endPending(): ScannedLine {
    const bytes = Buffer.concat(this.#pending);
    const isCut = this.#isCut;
    this.#pending = [];
    this.#pendingBytes = 0;
    this.#isCut = false;
    const end = isCut ? this.#wholeEnd(bytes) : withoutReturn(bytes, 0, bytes.length, this.#encoding);
    return { text: textFunction(this.#encoding, bytes)(bytes, 0, end), isCut };
  }

  #wholeEnd(bytes: Buffer): number {
    return this.#encoding === 'utf-8' ? wholeCharacters(bytes, 0, bytes.length) : bytes.length;
  }
}

function textFunction(encoding: TextEncoding, bytes: Buffer): LineText {
  if (encoding !== 'utf-8') return unitLine;
  return isAscii(bytes) ? asciiLine : byteLine;
}

/** Where a line ends that may have a CR before its LF. */
function withoutReturn(bytes: Buffer, from: number, to: number, encoding: TextEncoding): number {
  const width = unitBytes(encoding);
  if (to - from < width || bytes[to - width] !== 0x0d) return to;
  return width === 1 || bytes[to - 1] === 0 ? to - width : to;
}
