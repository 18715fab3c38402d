/** The head of a record: stamp, level and where its message begins. */
export interface RecordHead {
  readonly level: number;
  /** Position of the message in the line. */
  readonly at: number;
}

/** `[MM/DD/YYYY HH:MM:SS.ffff] [n] ` of 2010 and later, `[M/D/YYYY h:mm:ss AM] [n] ` of 2007; only a line's beginning is looked at. */
const HEAD = /\[\d{1,2}\/\d{1,2}\/\d{4} \d{1,2}:\d\d:\d\d(?:\.\d{1,7}| [AP]M)?\] \[(?:\d{1,3})\] ?/y;
const STAMP = /^\[(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):(\d\d):(\d\d)(?:\.(\d{1,7})| ([AP]M))?\]/;
const LONGEST_HEAD = 48;

/** The head of a line; null for a continuation of the record above. Linear: a long line is not looked through. */
export function recordHead(line: string): RecordHead | null {
  if (line.charCodeAt(0) !== 0x5b) return null;
  HEAD.lastIndex = 0;
  if (!HEAD.test(line)) return null;
  const at = HEAD.lastIndex;
  const bracket = line.charCodeAt(at - 1) === 0x20 ? at - 2 : at - 1;
  const isOneDigit = line.charCodeAt(bracket - 2) === 0x5b;
  const level = isOneDigit
    ? line.charCodeAt(bracket - 1) - 0x30
    : Number(line.slice(line.lastIndexOf('[', bracket) + 1, bracket));
  return { level, at };
}

/** The stamp between the brackets, as logged. */
export function rawStamp(line: string): string {
  return line.slice(1, Math.max(1, line.indexOf(']')));
}

/**
 * Milliseconds since 1970 of a line's stamp, read as if it were UTC; null where there is none. The digits behind the
 * point are a number of milliseconds (setup-log-format.md 1.1).
 */
export function stampTime(line: string): number | null {
  const parts = STAMP.exec(line.slice(0, LONGEST_HEAD));
  if (!parts) return null;
  const [, month = '', day = '', year = '', hour = '', minute = '', second = '', fraction = '0', half] =
    parts;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'PM' ? 12 : 0);
  return Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    hours,
    Number(minute),
    Number(second),
    Math.min(999, Number(fraction)),
  );
}

/** Where the parts of a stamp of 2010 and later stand, which has a fixed width: `[MM/DD/YYYY HH:MM:SS.ffff]`. */
const DAY_END = 11;
const FRACTION = 21;

/** Tells the times of lines that follow each other, most of which are of one day. */
export class StampClock {
  #day = '';
  #dayTime = 0;

  /** As `stampTime`. */
  timeOf(line: string): number | null {
    if (line.charCodeAt(FRACTION - 1) !== 0x2e || line.charCodeAt(DAY_END) !== 0x20) return stampTime(line);
    const day = line.slice(0, DAY_END);
    if (day !== this.#day) {
      const dayTime = stampTime(`${day} 00:00:00]`);
      if (dayTime === null) return null;
      this.#day = day;
      this.#dayTime = dayTime;
    }
    const hours = twoDigits(line, 12);
    const minutes = twoDigits(line, 15);
    const seconds = twoDigits(line, 18);
    const fraction = numberAt(line, FRACTION);
    if (!Number.isFinite(hours + minutes + seconds + fraction)) return stampTime(line);
    return this.#dayTime + ((hours * 60 + minutes) * 60 + seconds) * 1000 + Math.min(999, fraction);
  }
}

function twoDigits(line: string, at: number): number {
  return digit(line, at) * 10 + digit(line, at + 1);
}

/** The number that ends at a bracket; NaN where there is another character. */
function numberAt(line: string, at: number): number {
  let value = 0;
  let place = at;
  while (place < at + 7 && line.charCodeAt(place) !== 0x5d) value = value * 10 + digit(line, place++);
  return place > at && line.charCodeAt(place) === 0x5d ? value : NaN;
}

function digit(line: string, at: number): number {
  const value = line.charCodeAt(at) - 0x30;
  return value >= 0 && value <= 9 ? value : NaN;
}
