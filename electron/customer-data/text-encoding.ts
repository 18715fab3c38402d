/** How the text of a file is written. `utf-8`: by bytes; a line that is no UTF-8 is Windows-1252. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** An encoding and the length of the byte order mark that tells it; 0 where there is none. */
export interface SniffedEncoding {
  readonly encoding: TextEncoding;
  readonly markBytes: number;
}

/** So many bytes from the beginning of a file tell its encoding. */
export const SNIFFED_BYTES = 4096;

const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: TextEncoding }[] = [
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
];

/** In UTF-16 text of our languages nearly every unit has a zero byte; in a log with some lost blocks far fewer pairs differ. */
const MOST = 0.7;

/** The encoding of a file by its first bytes: a byte order mark, else zero bytes in every second place. */
export function sniffEncoding(head: Uint8Array): SniffedEncoding {
  const mark = MARKS.find(({ bytes }) => bytes.every((byte, index) => head[index] === byte));
  if (mark) return { encoding: mark.encoding, markBytes: mark.bytes.length };
  return { encoding: unmarked(head.subarray(0, SNIFFED_BYTES)), markBytes: 0 };
}

function unmarked(head: Uint8Array): TextEncoding {
  const pairs = head.length >> 1;
  let [low, high] = [0, 0];
  for (let pair = 0; pair < pairs; pair += 1) {
    const [isFirstZero, isSecondZero] = [head[2 * pair] === 0, head[2 * pair + 1] === 0];
    if (isSecondZero && !isFirstZero) low += 1;
    if (isFirstZero && !isSecondZero) high += 1;
  }
  if (pairs > 0 && low >= MOST * pairs) return 'utf-16le';
  return pairs > 0 && high >= MOST * pairs ? 'utf-16be' : 'utf-8';
}
