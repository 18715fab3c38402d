import type { Host } from '../host/host';
import { groupTimes, runningGroup } from '../readiness/checks';
import { currentGroup, type SetupRun } from '../setup/run';
import { isSetupOpen, type Session } from './session';

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

/** When the next thing ends that goes on now: a check group, a task, a move of replicas; null where nothing does. */
export function nextDue(session: Session): number | null {
  const { checks, run, host } = session;
  const group = checks && isChecking(session) ? runningGroup(checks) : undefined;
  const running = run?.status === 'running' ? currentGroup(run) : undefined;
  const task = running?.tasks[running.completed];
  const ends = [
    ...(checks && group !== undefined ? [groupTimes(checks, group).to] : []),
    ...(running && task && running.taskStartedAt !== null ? [running.taskStartedAt + task.milliseconds] : []),
    ...replicaMoveEnds(host),
  ];
  return ends.length > 0 ? Math.min(...ends) : null;
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

function isChecking(session: Session): boolean {
  const { checks } = session;
  return isSetupOpen(session) && checks !== null && runningGroup(checks) !== undefined;
}
