import { redactLine } from '../../shared/case/redaction/redact-line';
import type { Redactor } from '../../shared/case/redaction/redactor';
import type { CaseRun } from '../../shared/case/case-runs';
import { caseRedactor, redactRun } from '../../shared/case/take-case';
import type { WayId } from '../../shared/case/way-out';
import type { CaseLogs } from '../customer-logs/case-logs';
import { type CaseScenario, caseScenarioOf } from './case-rehearsal';
import { endOfLog } from './run-log';

/** A run of the case and the end of its log with names as they are to be told, and what replaces them where it does. */
export interface ToldRun {
  readonly run: CaseRun;
  readonly log: string | null;
  readonly redactor: Redactor | null;
}

/** A run, redacted where that is wanted, by all names of its case: every text is met before a name is replaced in one. */
export async function toldRun(
  run: CaseRun,
  runs: readonly CaseRun[],
  logs: CaseLogs,
  isRedacted: boolean,
): Promise<ToldRun> {
  const log = await endOfLog(run, logs);
  if (!isRedacted) return { run, log, redactor: null };
  const redactor = caseRedactor(runs);
  const lines = log?.split('\r\n') ?? [];
  for (const line of lines) redactor.meet(line);
  const redacted = lines.map((line) => redactLine(line, redactor));
  return { run: redactRun(run, redactor), log: log && redacted.join('\r\n'), redactor };
}

/** The server of a run, as it is told, with a way out as its reference path; null where there is none. */
export function toldScenarioOf({ run, log }: ToldRun, way: WayId | null | undefined): CaseScenario | null {
  return caseScenarioOf(run, way, log);
}
