import type { CaseRun } from '../../shared/case/take-case';
import { redactLine } from '../../shared/case/redaction/redact-line';
import type { Redactor } from '../../shared/case/redaction/redactor';
import type { CaseLogs } from '../customer-logs/case-logs';

/** So much of a run's log lies on the rehearsed server: enough to look at, little enough for its journal. */
const MOST_LINES = 1_000;
const MOST_CHARACTERS = 200_000;

/** The end of a run's log as it lies on the rehearsed server; null where there is none, or it cannot be read any more. */
export async function endOfLog(
  { log, facts }: CaseRun,
  logs: CaseLogs,
  redactor: Redactor | null,
): Promise<string | null> {
  if (log === null || !facts) return null;
  const { startLine, endLine } = facts;
  const firstLine = Math.max(startLine, endLine - MOST_LINES + 1);
  const read = await logs.copyText({ log, ranges: [{ firstLine, lastLine: endLine }] });
  if (!read.ok) return null;
  const text = `${lastLines(read.value.text)}\r\n`;
  return redactor ? redactText(text, redactor) : text;
}

/** As names may be told first at its end, all lines are met before one is redacted. */
function redactText(text: string, redactor: Redactor): string {
  redactor.meet(text);
  return text
    .split('\r\n')
    .map((line) => redactLine(line, redactor))
    .join('\r\n');
}

/** Whole lines from the end. */
function lastLines(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  const end = text.slice(-MOST_CHARACTERS);
  return end.slice(end.indexOf('\n') + 1);
}
