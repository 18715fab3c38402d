import { isUtf8 } from 'node:buffer';
import { decodeWindows1252 } from '../storage/decode-text';

const NOT_ASCII = /[\x80-\xff]/;
const BYTE_ORDER_MARK = '\uFEFF';

/** Gives the text of the line from `start` to `end`, without its end. */
export type LineText = (bytes: Buffer, start: number, end: number) => string;

/** Of bytes that are ASCII. A copy: a slice of a larger string would keep all of that in memory. */
export const asciiLine: LineText = (bytes, start, end) => bytes.toString('latin1', start, end);

/** Of any bytes: UTF-8, else Windows-1252. */
export const byteLine: LineText = (bytes, start, end) => {
  const text = asciiLine(bytes, start, end);
  if (!NOT_ASCII.test(text)) return text;
  const line = bytes.subarray(start, end);
  return isUtf8(line) ? withoutMark(line.toString('utf8')) : decodeWindows1252(line);
};

/** Of UTF-16, little-endian. */
export const unitLine: LineText = (bytes, start, end) => withoutMark(bytes.toString('utf16le', start, end));

/** A log that was put together from several files has marks inside. */
function withoutMark(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}

/** Where the bytes of a line that was cut at `end` have to stop so as not to end inside a character. */
export function wholeCharacters(bytes: Buffer, start: number, end: number): number {
  let lead = end - 1;
  while (lead > start && end - lead < 4 && isContinuation(bytes[lead])) lead -= 1;
  return lengthByLead(bytes[lead]) > end - lead ? lead : end;
}

function isContinuation(byte = 0): boolean {
  return byte >> 6 === 0b10;
}

function lengthByLead(byte = 0): number {
  if (byte >= 0xf0) return 4;
  if (byte >= 0xe0) return 3;
  return byte >= 0xc0 ? 2 : 1;
}
