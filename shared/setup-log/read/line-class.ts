/** What kind of line of ExchangeSetup.log a line is, for who looks at the log (setup-log-format.md 1 and 2). */
export type LineClass = 'error' | 'warning' | 'rule' | 'task' | 'head' | 'plain' | 'continuation';

/** The parts of a line. A continuation of the record above has neither stamp nor level; all of it is its message. */
export interface LogLineParts {
  readonly lineClass: LineClass;
  /** As logged, without its brackets; null for a continuation. */
  readonly stamp: string | null;
  readonly level: number | null;
  readonly message: string;
}

/** The stamps of 2010 and later, and of 2007. */
const HEAD = /^\[(\d{1,2}\/\d{1,2}\/\d{4} \d{1,2}:\d\d:\d\d(?:\.\d{1,7}| [AP]M)?)\] \[(\d{1,3})\] ?/;
/** No head is longer; behind it a line is not searched for one. */
const LONGEST_HEAD = 48;

/** What makes a class stands at the beginning of the message, but for the name of a task. */
const LONGEST_SIGN = 240;

const ERROR = /^(?:\[(?:ERROR|ERROR-REFERENCE|REQUIRED)\]|Failed \[Rule:)/;
const WARNING = /^\[(?:WARNING|RECOMENDED|RECOMMENDED)\]/;
const FINDING = /^(?:\[(?:REQUIRED|RECOMENDED|RECOMMENDED)\]|Failed \[Rule:)/;
const RULE = /^(?:Evaluated|Started|Finished) \[Rule:/;
const RUN_TASK = /^(?:Setup will run the task |Setup launched task )/;
const PROCESSING = /^(?:Beginning|Ending) processing /;
const FRAME = /^(?:\*{14,}$|Starting Microsoft Exchange |End of Setup)/;

/** Splits a line into its parts, in time that does not depend on its length. Never fails. */
export function logLineParts(line: string): LogLineParts {
  const head = line.charCodeAt(0) === 0x5b ? HEAD.exec(line.slice(0, LONGEST_HEAD)) : null;
  if (!head) return { lineClass: 'continuation', stamp: null, level: null, message: line };
  const [whole, stamp = '', digits = ''] = head;
  const level = Number(digits);
  const start = line.slice(whole.length, whole.length + LONGEST_SIGN);
  return { lineClass: classOf(start, level), stamp, level, message: line.slice(whole.length) };
}

/** The class of a line. */
export function lineClass(line: string): LineClass {
  return logLineParts(line).lineClass;
}

/** The time of day in a stamp, as logged. */
export function timeOfStamp(stamp: string): string {
  return stamp.slice(stamp.indexOf(' ') + 1);
}

function classOf(message: string, level: number): LineClass {
  if (ERROR.test(message)) return 'error';
  if (WARNING.test(message)) return 'warning';
  if (RULE.test(message)) return 'rule';
  if (RUN_TASK.test(message)) return 'task';
  if (level <= 1 && PROCESSING.test(message)) return 'task';
  return FRAME.test(message) ? 'head' : 'plain';
}

/** Whether a message tells of what the readiness checks have found. */
export function isFinding(message: string): boolean {
  return FINDING.test(message.slice(0, LONGEST_SIGN));
}
