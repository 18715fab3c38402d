import { compileForm } from '../line-kinds/form';
import type { ShownAs } from '../line-kinds/line-kind';
import { LINE_KINDS, lineKind, type LineKindId } from '../line-kinds/line-kinds';
import { rawStamp, recordHead } from './head';

/** What kind of line of ExchangeSetup.log a line is, for who looks at the log (setup-log-format.md 1 and 2). */
export type LineClass = ShownAs | 'plain' | 'continuation';

/** The parts of a line. A continuation of the record above has neither stamp nor level; all of it is its message. */
export interface LogLineParts {
  readonly lineClass: LineClass;
  /** As logged, without its brackets; null for a continuation. */
  readonly stamp: string | null;
  readonly level: number | null;
  readonly message: string;
}

/** What a message begins with that is shown as something, by the table of kinds of lines. */
const SIGNS = (Object.keys(LINE_KINDS) as LineKindId[]).map(lineKind).flatMap(({ forms, shownAs }) =>
  shownAs === undefined
    ? []
    : [...new Set(forms.map((form) => compileForm(form).prefix))].map((prefix) => ({
        prefix,
        shownAs,
      })),
);
/** Cmdlets within a step write the same lines as tasks do, at a deeper level. */
const TASK_LEVEL = 1;
const FINDINGS = [LINE_KINDS.required, LINE_KINDS.recommended, LINE_KINDS.ruleFailed].map(
  ({ forms }) => compileForm(forms[0]).prefix,
);

/** Splits a line into its parts, in time that does not depend on its length. Never fails. */
export function logLineParts(line: string): LogLineParts {
  const head = recordHead(line);
  if (!head) return { lineClass: 'continuation', stamp: null, level: null, message: line };
  const { level, at } = head;
  const message = line.slice(at);
  return { lineClass: classOf(message, level), stamp: rawStamp(line), level, message };
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
  const sign = SIGNS.find(
    ({ prefix, shownAs }) => message.startsWith(prefix) && (shownAs !== 'task' || level <= TASK_LEVEL),
  );
  return sign?.shownAs ?? 'plain';
}

/** Whether a message tells of what the readiness checks have found. */
export function isFinding(message: string): boolean {
  return FINDINGS.some((prefix) => message.startsWith(prefix));
}
