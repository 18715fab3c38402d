import { chunksOf, lineEnd, unitBytes, type ScanPlace } from './line-scan';

/** So many lines have one place in the index. */
export const LINES_A_PLACE = 256;

/** Where the lines of a file are: about 8 bytes for 256 lines, however large the file is. */
export interface LineIndex {
  readonly lineCount: number;
  /** Offset in bytes of every 256th line, the first one included. */
  readonly offsets: Float64Array;
}

/** Indexes the lines of a file from a place on, in one pass. @throws as chunksOf */
export async function indexLines(
  place: ScanPlace,
  onProgress: (readBytes: number) => void = () => undefined,
): Promise<LineIndex> {
  const places = new Places(place.offset);
  const width = unitBytes(place.encoding);
  let [lines, lineStart, end] = [0, place.offset, place.offset];
  for await (const { bytes, offset } of chunksOf(place)) {
    for (let to = lineEnd(bytes, 0, place.encoding); to >= 0;) {
      lines += 1;
      lineStart = offset + to + width;
      if (lines % LINES_A_PLACE === 0) places.add(lineStart);
      to = lineEnd(bytes, to + width, place.encoding);
    }
    end = offset + bytes.length;
    onProgress(end);
  }
  // What stands behind the last line end is a line, nothing is none.
  return { lineCount: lineStart < end ? lines + 1 : lines, offsets: places.all() };
}

/** The line before a line that has a place in the index, and its offset. */
export function placeBefore(
  index: LineIndex,
  line: number,
): { readonly line: number; readonly offset: number } {
  const at = Math.floor((line - 1) / LINES_A_PLACE);
  return { line: at * LINES_A_PLACE + 1, offset: index.offsets[at] ?? 0 };
}

/** Numbers that grow as they come. */
class Places {
  #numbers = new Float64Array(1024);
  #count = 0;

  constructor(first: number) {
    this.add(first);
  }

  /** Takes the place of one more line. */
  add(offset: number): void {
    if (this.#count === this.#numbers.length) {
      const grown = new Float64Array(2 * this.#count);
      grown.set(this.#numbers);
      this.#numbers = grown;
    }
    this.#numbers[this.#count] = offset;
    this.#count += 1;
  }

  /** The places so far, in their order. */
  all(): Float64Array {
    return this.#numbers.slice(0, this.#count);
  }
}
