import { lineTest, LONGEST_CONTINUATION, type LogFilter } from '../../shared/setup-log/read/line-filter';
import { placeBefore, type LineIndex } from './line-index';
import { chunksOf, scanLines, type ScanPlace } from './line-scan';

const NEW_LINE = 0x0a;

/** So much of a line is searched. */
const SEARCHED_BYTES = 4 * 1024 * 1024;

/** A text that no line end is part of. */
const ASCII_WITHIN_LINE = /^[\t\x20-\x7e]+$/;

/** What is looked for, and where the search begins and ends. */
export interface LineSearch {
  readonly text: string;
  readonly isCaseSensitive: boolean;
  readonly filter: LogFilter;
}

/** Lines that were found, in their order. */
export interface LinesFound {
  readonly lines: number[];
  /** The limit was reached. */
  readonly isCapped: boolean;
}

/** A file as it is searched. */
export interface Searched {
  readonly place: Omit<ScanPlace, 'offset'>;
  readonly index: LineIndex;
  readonly from: number;
  readonly limit: number;
}

/** Searches a file line by line, streaming. @throws as chunksOf */
export async function searchLines(file: Searched, search: LineSearch): Promise<LinesFound> {
  const { filter } = search;
  const section = filter.kind === 'section' ? filter : null;
  const from = Math.max(file.from, section?.firstLine ?? 1);
  const last = section?.lastLine ?? Infinity;
  const found = new Found(from, Math.min(last, file.index.lineCount), file.limit);
  const isSimple = ASCII_WITHIN_LINE.test(search.text) && (filter.kind === 'all' || section !== null);
  if (from > last) return found.result();
  if (isSimple && file.place.encoding === 'utf-8') await searchBlocks(file, search, found);
  else await searchEachLine(file, search, found);
  return found.result();
}

/** Gathers line numbers up to a limit. */
class Found {
  readonly #lines: number[] = [];
  readonly #limit: number;
  readonly from: number;
  readonly last: number;
  /** Whether there were more than the limit allows. */
  isCapped = false;

  constructor(from: number, last: number, limit: number) {
    this.from = from;
    this.last = last;
    this.#limit = limit;
  }

  /** Takes a line; false where the search is at its end. */
  add(line: number): boolean {
    if (line > this.last) return false;
    if (line < this.from) return true;
    if (this.#lines.length === this.#limit) {
      this.isCapped = true;
      return false;
    }
    this.#lines.push(line);
    return true;
  }

  /** What was gathered. */
  result(): LinesFound {
    return { lines: this.#lines, isCapped: this.isCapped };
  }
}

async function searchEachLine({ place, index }: Searched, search: LineSearch, found: Found): Promise<void> {
  const isWanted = lineTest(search.filter);
  const hasText = textTest(search);
  const begin = placeBefore(index, Math.max(1, found.from - LONGEST_CONTINUATION));
  let number = begin.line;
  for await (const lines of scanLines({ ...place, offset: begin.offset }, SEARCHED_BYTES)) {
    for (const { text } of lines) {
      if (number > found.last) return;
      if (isWanted(text, number) && hasText(text) && !found.add(number)) return;
      number += 1;
    }
  }
}

function textTest({ text, isCaseSensitive }: LineSearch): (line: string) => boolean {
  if (text === '') return () => true;
  if (isCaseSensitive) return (line) => line.includes(text);
  const wanted = text.toLowerCase();
  return (line) => line.toLowerCase().includes(wanted);
}

/**
 * The same for a text of ASCII characters in all lines of a file of bytes, many lines at once. Such a text stands there in
 * the same bytes whatever the lines around are written in.
 */
async function searchBlocks({ place, index }: Searched, search: LineSearch, found: Found): Promise<void> {
  const begin = placeBefore(index, found.from);
  const isFolded = !search.isCaseSensitive;
  const wanted = Buffer.from(isFolded ? search.text.toLowerCase() : search.text);
  let line = begin.line;
  let rest = Buffer.alloc(0);
  for await (const { bytes } of chunksOf({ ...place, offset: begin.offset })) {
    if (isFolded) lowerLetters(bytes);
    const whole = bytes.lastIndexOf(NEW_LINE) + 1;
    if (whole > 0) {
      const block =
        rest.length > 0 ? Buffer.concat([rest, bytes.subarray(0, whole)]) : bytes.subarray(0, whole);
      const next = addHits(block, wanted, line, found);
      if (next === null) return;
      [line, rest] = [next, Buffer.alloc(0)];
    }
    if (rest.length < SEARCHED_BYTES) rest = Buffer.concat([rest, bytes.subarray(whole)]);
  }
  addHits(rest, wanted, line, found);
}

/** Adds the lines of a block of whole lines that contain a text; the number of the line behind it, or null at the search's end. */
function addHits(block: Buffer, wanted: Buffer, firstLine: number, found: Found): number | null {
  let [line, lineStart] = [firstLine, 0];
  for (let hit = block.indexOf(wanted); hit >= 0;) {
    let end = block.indexOf(NEW_LINE, lineStart);
    for (; end >= 0 && end < hit; end = block.indexOf(NEW_LINE, lineStart)) {
      line += 1;
      lineStart = end + 1;
    }
    if (!found.add(line)) return null;
    hit = end < 0 ? -1 : block.indexOf(wanted, end);
  }
  for (let end = block.indexOf(NEW_LINE, lineStart); end >= 0; end = block.indexOf(NEW_LINE, end + 1))
    line += 1;
  return line > found.last ? null : line;
}

/** Makes capital letters of ASCII small, in place. */
function lowerLetters(bytes: Buffer): void {
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x41 && byte <= 0x5a) bytes[at] = byte + 0x20;
  }
}
