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
  return { level: Number(line.slice(line.lastIndexOf('[', bracket) + 1, bracket)), at };
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
