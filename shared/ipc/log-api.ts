import type { Result } from '../problem';
import type { LogFilter } from '../setup-log/read/line-filter';

/** A longer line is shown cut; copied it is whole. */
export const LONGEST_SHOWN_LINE = 4000;

/** Most lines that are asked for at once. */
export const MOST_LINES_ASKED = 1000;

/** Most lines that a search tells of. */
export const MOST_FOUND = 100_000;

/** Most ranges of lines that are copied at once. */
export const MOST_RANGES = 2000;

/** Most characters that are looked for, and those of a rule's id. */
export const LONGEST_WANTED = 500;

/** Lines of an open log, from 1. */
export interface LinesAsked {
  readonly log: string;
  readonly from: number;
  readonly count: number;
}

/** A line as it is shown. */
export interface ShownLine {
  readonly text: string;
  /** There is more of it than LONGEST_SHOWN_LINE. */
  readonly isCut: boolean;
}

/** Who looks for something in a log: its list for the lines to show, or the person for a text. */
export interface LogAsker {
  readonly log: string;
  readonly purpose: 'filter' | 'find';
}

/** What to look for in an open log: a text, which may be empty, in the lines that a filter lets through. */
export interface LogSearch extends LogAsker {
  readonly text: string;
  readonly isCaseSensitive: boolean;
  readonly filter: LogFilter;
  /** The line to begin with. */
  readonly from: number;
  /** At most MOST_FOUND. */
  readonly limit: number;
}

/** The lines that a search found, in their order. */
export interface FoundLines {
  readonly lines: readonly number[];
  /** There may be more. */
  readonly isCapped: boolean;
  /** Another search of the same asker, or the person, has ended this one; what it had found by then does not count. */
  readonly isCancelled: boolean;
}

/** Lines to copy: ranges, both ends included. */
export interface LinesCopied {
  readonly log: string;
  readonly ranges: readonly { readonly firstLine: number; readonly lastLine: number }[];
}

/** What was copied. */
export interface CopiedLines {
  readonly lines: number;
  /** The Clipboard takes only so much. */
  readonly isCut: boolean;
}

/** What the view can ask about the logs of a customer's case; refused in kiosk mode. A file that has gone is a problem. */
export interface LogApi {
  logLines(asked: LinesAsked): Promise<Result<readonly ShownLine[]>>;
  /** A new search ends the one before of the same asker. */
  findInLog(search: LogSearch): Promise<Result<FoundLines>>;
  cancelFindInLog(asker: LogAsker): Promise<void>;
  /** Copies whole lines to the Clipboard. */
  copyLogLines(asked: LinesCopied): Promise<Result<CopiedLines>>;
}
