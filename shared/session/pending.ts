import type { Host } from '../host/host';
import { groupTimes, runningGroup } from '../readiness/checks';
import type { SetupRun } from '../setup/run';
import type { Session } from './session';

/** Whether checks, a Setup run or a move of replicas go on, so that time matters. */
export function isBusy(session: Session): boolean {
  return isChecking(session) || session.run?.status === 'running' || replicaMoveEnds(session.host).length > 0;
}

/** Simulated milliseconds after which, all going well, nothing runs any more; 0 when nothing does. */
export function millisecondsUntilIdle(session: Session): number {
  const { checks, run, clock } = session;
  const checksEnd = checks && isChecking(session) ? groupTimes(checks, checks.groups.length - 1).to : clock;
  return Math.max(
    0,
    checksEnd - clock,
    run?.status === 'running' ? remainingTime(run, clock) : 0,
    ...replicaMoveEnds(session.host).map((end) => end - clock),
  );
}

/** When the moves of public folder replicas that are under way will be done. */
function replicaMoveEnds({ directory }: Host): readonly number[] {
  const databases = directory?.organization?.databases ?? [];
  return databases.flatMap(({ replicaMove }) => (replicaMove ? [replicaMove.endsAt] : []));
}

function remainingTime(run: SetupRun, clock: number): number {
  const tasks = run.groups.flatMap((group) => group.tasks.slice(group.completed));
  const began = run.groups.find((group) => group.taskStartedAt !== null)?.taskStartedAt ?? clock;
  return tasks.reduce((sum, task) => sum + task.milliseconds, 0) - (clock - began);
}

function isChecking({ wizard, checks }: Session): boolean {
  return wizard !== null && checks !== null && runningGroup(checks) !== undefined;
}
