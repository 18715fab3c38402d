import type { RunningStep } from '../../command-line/unattended-line';
import { groupTimes, runningGroup } from '../../readiness/checks';
import { currentGroup, groupProgress } from '../../setup/run';
import type { Session } from '../session';
import type { PromptSnapshot } from './snapshot';

/** The Command Prompt as the view sees it. */
export function promptSnapshot(session: Session): PromptSnapshot {
  return {
    folder: session.prompt.folder,
    leftAt: session.prompt.leftAt,
    gone: session.prompt.gone,
    isBusy: session.unattended !== null,
    running: session.unattended && runningStep(session),
  };
}

/** The check or the task group at work, and how far it is. */
function runningStep({ checks, run, clock }: Session): RunningStep | null {
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
