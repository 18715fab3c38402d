import { nextVoiceMail } from '../host/files/voice-mail';
import { groupTimes, runningGroup } from '../readiness/checks';
import { installedTargetDir } from '../setup/implied-host';
import { currentGroup, type SetupRun } from '../setup/run';
import { isSetupOpen, type Session } from './session';

/** Whether checks, a Setup run, a move of replicas or a delivery of voice mail go on, so that time matters. */
export function isBusy(session: Session): boolean {
  return isChecking(session) || session.run?.status === 'running' || ownEnds(session).length > 0;
}

/** Simulated milliseconds after which, all going well, nothing runs any more; 0 when nothing does. */
export function millisecondsUntilIdle(session: Session): number {
  const { checks, run, clock } = session;
  const checksEnd = checks && isChecking(session) ? groupTimes(checks, checks.groups.length - 1).to : clock;
  return Math.max(
    0,
    checksEnd - clock,
    run?.status === 'running' ? remainingTime(run, clock) : 0,
    ...ownEnds(session).map((end) => end - clock),
  );
}

/** When the next thing ends that goes on now: a check group, a task, what Exchange does by itself; null where nothing does. */
export function nextDue(session: Session): number | null {
  const { checks, run } = session;
  const group = checks && isChecking(session) ? runningGroup(checks) : undefined;
  const running = run?.status === 'running' ? currentGroup(run) : undefined;
  const task = running?.tasks[running.completed];
  const ends = [
    ...(checks && group !== undefined ? [groupTimes(checks, group).to] : []),
    ...(running && task && running.taskStartedAt !== null ? [running.taskStartedAt + task.milliseconds] : []),
    ...ownEnds(session),
  ];
  return ends.length > 0 ? Math.min(...ends) : null;
}

/** When that will be done which Exchange does by itself: moves of public folder replicas, delivery of voice mail. */
function ownEnds({ host, clock }: Session): readonly number[] {
  const databases = host.directory?.organization?.databases ?? [];
  const voiceMail = nextVoiceMail(host, installedTargetDir(host), clock);
  const ends = databases.flatMap(({ replicaMove }) => replicaMove?.endsAt ?? []);
  return voiceMail === null ? ends : [...ends, voiceMail];
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
