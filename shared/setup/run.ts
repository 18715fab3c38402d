import type { SetupAction } from '../host/role-status';
import type { ServerRole } from '../host/server-role';
import type { Failure } from './failure';
import type { SetupPlan } from './plan/plan';
import type { TaskGroupId } from './task-group';

/** A task as the run's events carry it: what the pages and the log say of it. */
export interface RunTask {
  readonly id: string;
  readonly name: string;
  readonly weight: number;
  readonly milliseconds: number;
}

export interface RunGroup {
  readonly id: TaskGroupId;
  readonly role: ServerRole | null;
  readonly tasks: readonly RunTask[];
  readonly action: SetupAction;
  /** The watermark that the group took up again at; null where it began at its first task. */
  readonly resumesAt: string | null;
  /** Whether a task fails where its result is there already: the group begins anew after its mark was deleted by hand. */
  readonly isRedo: boolean;
  /** Tasks completed; the next one is at work while the group runs. */
  readonly completed: number;
  readonly status: 'pending' | 'running' | 'completed' | 'failed' | 'cancelled';
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  readonly taskStartedAt: number | null;
  readonly failure: Failure | null;
}

/** What a group is to do, told when the run starts. */
export type StartedGroup = Pick<RunGroup, 'id' | 'role' | 'action' | 'tasks' | 'resumesAt' | 'isRedo'>;

/** A Setup run in simulated time. */
export interface SetupRun {
  readonly plan: SetupPlan;
  readonly status: 'running' | 'completed' | 'failed';
  readonly startedAt: number;
  readonly endedAt: number | null;
  readonly groups: readonly RunGroup[];
}

/** The group at work or, between groups, the next one; undefined when none is left. */
export function currentGroup(run: SetupRun): RunGroup | undefined {
  return run.groups.find((group) => group.status === 'running' || group.status === 'pending');
}

/** Share of a group's work that is done at `clock`, 0 to 1, by the weights of its tasks. */
export function groupProgress(group: RunGroup, clock: number): number {
  if (group.status === 'completed') return 1;
  const total = group.tasks.reduce((sum, task) => sum + task.weight, 0);
  const done = group.tasks.slice(0, group.completed).reduce((sum, task) => sum + task.weight, 0);
  const current = group.tasks[group.completed];
  const began = group.taskStartedAt;
  if (!current || began === null || group.status !== 'running' || total === 0)
    return total === 0 ? 0 : done / total;
  const share = Math.min(1, (clock - began) / Math.max(1, current.milliseconds));
  return (done + current.weight * share) / total;
}
