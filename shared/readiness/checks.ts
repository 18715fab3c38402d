import type { SetupPlan } from '../setup/plan/plan';
import type { CheckGroupId } from './check-group';
import type { Finding } from './evaluate';
import type { RuleId } from './rules/rules';

export interface CheckGroup {
  readonly id: CheckGroupId;
  /** Simulated duration. */
  readonly milliseconds: number;
  /** Null until its rules have run. */
  readonly findings: readonly Finding[] | null;
  /** The rules that ran and found nothing. */
  readonly passed: readonly RuleId[];
}

/** What a group of the check before had found. */
export interface PreviousGroup {
  readonly id: CheckGroupId;
  readonly findings: readonly Finding[];
}

/** A readiness check in simulated time: its groups run one after another. */
export interface Checks {
  readonly plan: SetupPlan;
  readonly startedAt: number;
  readonly groups: readonly CheckGroup[];
  /** The check before, where this one repeats it; null where there is nothing to compare with. */
  readonly previous: readonly PreviousGroup[] | null;
}

/** Simulated time that a group takes: a start-up part and a part a rule. */
export function groupDuration(rules: number): number {
  return 4000 + rules * 600;
}

/** When the group at `index` begins and ends, in simulated milliseconds. */
export function groupTimes(checks: Checks, index: number): { readonly from: number; readonly to: number } {
  const before = checks.groups.slice(0, index).reduce((sum, group) => sum + group.milliseconds, 0);
  const from = checks.startedAt + before;
  return { from, to: from + (checks.groups[index]?.milliseconds ?? 0) };
}

/** Index of the group whose rules are running; undefined when all are done. */
export function runningGroup(checks: Checks): number | undefined {
  const index = checks.groups.findIndex((group) => group.findings === null);
  return index < 0 ? undefined : index;
}

/** `running`, or how the whole ended: any error blocks, warnings do not (S5). */
export function checksStatus(checks: Checks): 'running' | 'passed' | 'failed' {
  if (runningGroup(checks) !== undefined) return 'running';
  return checks.groups.some(hasError) ? 'failed' : 'passed';
}

/** Whether a group's rules found an error. */
export function hasError(group: CheckGroup): boolean {
  return group.findings?.some((finding) => finding.severity === 'error') ?? false;
}
