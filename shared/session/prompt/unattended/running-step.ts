import type { RunningStep } from '../../../command-line/unattended-line';
import { groupTimes, runningGroup } from '../../../readiness/checks';
import { currentGroup, groupProgress } from '../../../setup/run';
import type { Session } from '../../session';

/** The check or the task group at work, and how far it is. */
export function runningStep({ checks, run, clock }: Session): RunningStep | null {
  const group = run ? currentGroup(run) : undefined;
  if (run && group) {
    return { step: { kind: 'work', group: group.id }, progress: groupProgress(group, clock) };
  }
  const index = checks ? runningGroup(checks) : undefined;
  const check = index === undefined ? undefined : checks?.groups[index];
  if (!checks || index === undefined || !check) return null;
  const { from, to } = groupTimes(checks, index);
  const progress = Math.min(1, Math.max(0, (clock - from) / Math.max(1, to - from)));
  return { step: { kind: 'check', group: check.id }, progress };
}
