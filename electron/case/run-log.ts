import type { CaseRun } from '../../shared/case/case-runs';
import type { CaseLogs } from '../customer-logs/case-logs';

/** So much of a run's log lies on the rehearsed server: enough to look at, little enough for its journal. */
const MOST_LINES = 1_000;
const MOST_CHARACTERS = 200_000;

/** The end of a run's log as it lies on the rehearsed server; null where there is none, or it cannot be read any more. */
export async function endOfLog({ log, facts }: CaseRun, logs: CaseLogs): Promise<string | null> {
  if (log === null || !facts) return null;
  const { startLine, endLine } = facts;
  const firstLine = Math.max(startLine, endLine - MOST_LINES + 1);
  const read = await logs.copyText({ log, ranges: [{ firstLine, lastLine: endLine }] });
  if (!read.ok) return null;
  return `${lastLines(read.value.text)}\r\n`;
}

/** Whole lines from the end. */
function lastLines(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  const end = text.slice(-MOST_CHARACTERS);
  return end.slice(end.indexOf('\n') + 1);
}
