import { message } from '../../message';
import type { ServerRole } from '../../host/server-role';
import { redoFailure, taskFailure } from '../../setup/fault';
import type { SetupPlan } from '../../setup/plan/plan';
import { currentGroup, type RunGroup, type RunTask } from '../../setup/run';
import type { SetupTask } from '../../setup/task';
import { findTask, planTaskGroups, roleOfGroup } from '../../setup/task-groups';
import type { Recorder } from '../recorder';
import type { Refusal } from '../refusal';
import { nextRefusal } from './wizard';

/** Install on the Readiness Checks page: the plan that was checked is carried out. */
export function startSetup(recorder: Recorder): Refusal | null {
  const session = recorder.session();
  if (session.wizard?.page !== 'readiness-checks') {
    return message(session.wizard ? 'not-on-this-page' : 'setup-not-open');
  }
  const refusal = nextRefusal(session);
  const plan = session.checks?.plan;
  if (refusal || !plan) return refusal ?? message('checks-running');
  if (plan.roles.length === 0) return message('no-role-chosen');
  beginRun(recorder, plan);
  return null;
}

/** Starts a run of Setup, through whichever door it was asked for. */
export function beginRun(recorder: Recorder, plan: SetupPlan): void {
  const session = recorder.session();
  const groups = planTaskGroups(session.host, plan).map((group) => ({
    id: group.id,
    role: roleOfGroup(group.id),
    resumesAt: group.resumesAt,
    action: group.action,
    isRedo: group.isRedo && isRedone(session.scenario.redoFails, roleOfGroup(group.id)),
    tasks: group.tasks.map(runTask),
  }));
  recorder.emit({ type: 'setup-started', plan, groups, at: session.clock });
  if (session.wizard) recorder.emit({ type: 'page-entered', page: 'progress' });
  startNext(recorder, session.clock);
}

/** End Task: a run stops in the task at work, and its mark stays; a wizard that does not work is closed. */
export function endSetupTask(recorder: Recorder): Refusal | null {
  const { run, wizard, unattended, clock } = recorder.session();
  if (!wizard && !unattended) return message('setup-not-running');
  const isAtWork = run?.status === 'running' || unattended !== null;
  recorder.emit({ type: isAtWork ? 'setup-killed' : 'setup-closed', at: clock });
  return null;
}

/** Ends the tasks that are due by `until`, one after another. */
export function advanceRun(recorder: Recorder, until: number): void {
  for (;;) {
    const { run } = recorder.session();
    const group = run?.status === 'running' ? currentGroup(run) : undefined;
    const task = group?.tasks[group.completed];
    if (!group || !task || group.taskStartedAt === null) return;
    const at = group.taskStartedAt + task.milliseconds;
    if (at > until) return;
    endTask(recorder, group, task, at);
  }
}

function isRedone(roles: readonly ServerRole[], role: ServerRole | null): boolean {
  return role !== null && roles.includes(role);
}

function runTask({ id, name, weight, seconds }: SetupTask): RunTask {
  return { id, name, weight, milliseconds: seconds * 1000 };
}

/** A task's time is over: it succeeds, or fails for what the host lacks now. */
function endTask(recorder: Recorder, group: RunGroup, task: RunTask, at: number): void {
  const { host, run, scenario } = recorder.session();
  const row = findTask(task.id);
  if (!run) return;
  const redone = row && group.isRedo ? redoFailure(host, run.plan, row) : null;
  const failure = redone ?? (row ? taskFailure(host, run.plan, scenario.faults, row) : null);
  if (failure) {
    recorder.emit({ type: 'task-failed', group: group.id, task: task.id, failure, at });
    finish(recorder, 'failed', at);
    return;
  }
  const changes = row ? row.changes({ host, plan: run.plan, at }) : [];
  recorder.emit({ type: 'task-completed', group: group.id, task: task.id, changes, at });
  startNext(recorder, at);
}

/** Starts the next task of the group at work, or the next group, or ends the run. */
function startNext(recorder: Recorder, at: number): void {
  const { run } = recorder.session();
  const group = run ? currentGroup(run) : undefined;
  if (!run || !group) {
    finish(recorder, 'completed', at);
    return;
  }
  if (group.status === 'pending') {
    recorder.emit({ type: 'task-group-started', group: group.id, at });
    if (group.role) {
      const { role, action } = group;
      recorder.emit({ type: 'role-configuration-started', role, action, at });
    }
  }
  const task = group.tasks[group.completed];
  if (!task) {
    if (group.role) recorder.emit({ type: 'role-configuration-completed', role: group.role, at });
    recorder.emit({ type: 'task-group-completed', group: group.id, at });
    startNext(recorder, at);
    return;
  }
  if (group.role) recorder.emit({ type: 'watermark-written', role: group.role, watermark: task.id, at });
  recorder.emit({ type: 'task-started', group: group.id, task: task.id, at });
}

function finish(recorder: Recorder, outcome: 'completed' | 'failed', at: number): void {
  recorder.emit({ type: 'setup-finished', outcome, at });
  const { wizard, unattended } = recorder.session();
  if (wizard) recorder.emit({ type: 'page-entered', page: 'completion' });
  if (unattended) {
    recorder.emit({ type: 'unattended-setup-ended', exitCode: outcome === 'completed' ? 0 : 1, at });
  }
}
