import { isAscii } from 'node:buffer';
import { asciiLine, byteLine, type LineText, unitLine, wholeCharacters } from './line-text';
import { sniffEncoding, SNIFFED_BYTES, type TextEncoding } from './text-encoding';

/** A longer line is cut: nothing that Setup writes comes near, and memory stays flat. */
export const MAX_LINE_BYTES = 4 * 1024 * 1024;

const NEW_LINE = 0x0a;
const RETURN = 0x0d;
const NOTHING = Buffer.alloc(0);

/** Lines that came together, without their ends. */
export interface LineBatch {
  readonly lines: string[];
  /** Where in the file the first of them begins, in bytes. */
  readonly offset: number;
}

/**
 * Divides the bytes of a file into lines, whatever encoding it has and however the bytes are divided. A line ends with
 * LF or CRLF; a lone CR is part of it. The bytes that are pushed are not kept.
 */
export class LineSplitter {
  /** Undefined until enough bytes have come to tell. */
  encoding: TextEncoding | undefined;
  /** Lines that were longer than MAX_LINE_BYTES; the rest of each is dropped. */
  cutLines = 0;

  /** The line that has begun; its first `#pendingLength` bytes are in use. */
  #pending = Buffer.alloc(SNIFFED_BYTES);
  #pendingLength = 0;
  #isTooLong = false;
  /** Half a code unit. */
  #odd = NOTHING;
  #batchOffset = 0;
  #bytes = 0;

  /** The lines that have become whole with these bytes. */
  push(chunk: Uint8Array): LineBatch {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    if (this.encoding !== undefined) return this.#batch(bytes);
    const missing = Math.min(SNIFFED_BYTES - this.#pendingLength, bytes.length);
    this.#append(bytes, 0, missing);
    if (this.#pendingLength < SNIFFED_BYTES) return { lines: [], offset: 0 };
    const first = this.#begin();
    const rest = this.#batch(bytes.subarray(missing));
    return first.lines.length > 0 ? { lines: first.lines.concat(rest.lines), offset: first.offset } : rest;
  }

  /** The last lines, once all bytes have been pushed. */
  end(): LineBatch {
    const { lines, offset } =
      this.encoding === undefined ? this.#begin() : { lines: [], offset: this.#batchOffset };
    if (this.#pendingLength > 0 || this.#isTooLong) lines.push(this.#endPending());
    this.#pending = NOTHING;
    return { lines, offset };
  }

  #begin(): LineBatch {
    const head = Buffer.from(this.#pending.subarray(0, this.#pendingLength));
    const { encoding, markBytes } = sniffEncoding(head);
    this.encoding = encoding;
    this.#pendingLength = 0;
    this.#batchOffset = markBytes;
    this.#bytes = markBytes;
    return this.#batch(head.subarray(markBytes));
  }

  #batch(bytes: Buffer): LineBatch {
    const lines: string[] = [];
    const offset = this.#batchOffset;
    if (this.encoding === 'utf-8') this.#splitBytes(bytes, lines);
    else this.#splitUnits(this.#wholeUnits(bytes), lines);
    return { lines, offset };
  }

  #splitBytes(bytes: Buffer, lines: string[]): void {
    const textOf = isAscii(bytes) ? asciiLine : byteLine;
    let from = 0;
    for (let to = bytes.indexOf(NEW_LINE); to >= 0; to = bytes.indexOf(NEW_LINE, from)) {
      lines.push(this.#line(bytes, from, to, textOf));
      from = to + 1;
    }
    this.#keepRest(bytes, from, lines.length > 0);
  }

  #splitUnits(bytes: Buffer, lines: string[]): void {
    let from = 0;
    for (let to = bytes.indexOf(NEW_LINE); to >= 0; to = bytes.indexOf(NEW_LINE, to + 1)) {
      if (to % 2 === 1 || bytes[to + 1] !== 0) continue;
      lines.push(this.#line(bytes, from, to, unitLine));
      from = to + 2;
    }
    this.#keepRest(bytes, from, lines.length > 0);
  }

  /** Bytes with the half unit before them, without one at their end, and in little-endian order. */
  #wholeUnits(bytes: Buffer): Buffer {
    const all = Buffer.concat([this.#odd, bytes]);
    const end = all.length - (all.length % 2);
    this.#odd = Buffer.from(all.subarray(end));
    const whole = all.subarray(0, end);
    return this.encoding === 'utf-16be' ? whole.swap16() : whole;
  }

  /** The line that ends at `to`. */
  #line(bytes: Buffer, from: number, to: number, textOf: LineText): string {
    if (this.#pendingLength > 0 || this.#isTooLong || to - from > MAX_LINE_BYTES) {
      this.#append(bytes, from, to);
      return this.#endPending();
    }
    return textOf(bytes, from, withoutReturn(bytes, from, to, this.#width));
  }

  #keepRest(bytes: Buffer, from: number, hasLines: boolean): void {
    if (hasLines) this.#batchOffset = this.#bytes + from;
    this.#bytes += bytes.length;
    this.#append(bytes, from, bytes.length);
  }

  #append(bytes: Buffer, from: number, to: number): void {
    // Two more than a line may have: a CR may be among them that is not part of it.
    const taken = Math.min(to - from, MAX_LINE_BYTES + 2 - this.#pendingLength);
    if (taken < to - from) this.#isTooLong = true;
    const length = this.#pendingLength + taken;
    if (length > this.#pending.length) {
      const grown = Buffer.alloc(Math.max(length, 2 * this.#pending.length));
      this.#pending.copy(grown, 0, 0, this.#pendingLength);
      this.#pending = grown;
    }
    bytes.copy(this.#pending, this.#pendingLength, from, from + taken);
    this.#pendingLength = length;
  }

  #endPending(): string {
    const bytes = this.#pending;
    const isOneByte = this.encoding === 'utf-8';
    let end = this.#pendingLength;
    if (!this.#isTooLong) end = withoutReturn(bytes, 0, end, this.#width);
    if (end > MAX_LINE_BYTES) {
      end = isOneByte ? wholeCharacters(bytes, 0, MAX_LINE_BYTES) : MAX_LINE_BYTES;
      this.cutLines += 1;
    }
    this.#pendingLength = 0;
    this.#isTooLong = false;
    return (isOneByte ? byteLine : unitLine)(bytes, 0, end);
  }

  get #width(): 1 | 2 {
    return this.encoding === 'utf-8' ? 1 : 2;
  }
}

/** Where a line ends that may have a CR before its LF. */
function withoutReturn(bytes: Buffer, from: number, to: number, width: 1 | 2): number {
  const at = to - width;
  const isReturn = at >= from && bytes[at] === RETURN && (width === 1 || bytes[at + 1] === 0);
  return isReturn ? at : to;
}
