import type { LabSnapshot } from '../../../../shared/lab/lab-snapshot';

/** Minutes left at which a student is warned, the last warning first. */
const WARNINGS = [1, 5] as const;
export type TimeWarning = (typeof WARNINGS)[number];

const MINUTE = 60_000;

/** How an attempt stands in time. */
export interface LabTime {
  /** Real milliseconds so far. */
  readonly elapsed: number;
  /** Real milliseconds left, in whole seconds, so that the last one is not shown as none; null: no limit, or finished. */
  readonly left: number | null;
  /** So many minutes or fewer are left; null while there is no hurry. */
  readonly warning: TimeWarning | null;
}

/** The time of an attempt; `since`: real milliseconds since the snapshot arrived. It stands still once finished. */
export function labTime(
  { elapsed, timeLimit, finished }: Pick<LabSnapshot, 'elapsed' | 'timeLimit' | 'finished'>,
  since: number,
): LabTime {
  const now = finished ? elapsed : elapsed + Math.max(0, since);
  if (timeLimit === null || finished) return { elapsed: now, left: null, warning: null };
  const left = Math.ceil(Math.max(0, timeLimit - now) / 1000) * 1000;
  const warning = WARNINGS.find((minutes) => left <= minutes * MINUTE && timeLimit > minutes * MINUTE);
  return { elapsed: Math.min(now, timeLimit), left, warning: warning ?? null };
}
