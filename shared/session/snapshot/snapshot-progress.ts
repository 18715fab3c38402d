import { printPlan } from '../../command-line/print-plan';
import {
  checksStatus,
  groupTimes,
  hasError,
  runningGroup,
  type CheckGroup,
  type Checks,
} from '../../readiness/checks';
import { compareFindings } from '../../readiness/compare-checks';
import { groupProgress, type RunGroup, type SetupRun } from '../../setup/run';
import type { CheckGroupSnapshot, ChecksSnapshot, RunSnapshot, TaskGroupSnapshot } from './snapshot';

/** The checks as the page shows them at `clock` (simulated milliseconds). */
export function checksSnapshot(checks: Checks, clock: number): ChecksSnapshot {
  const running = runningGroup(checks);
  const done = checks.groups.filter((group) => group.findings !== null);
  const failed = done.filter(hasError).length;
  const end = running === undefined ? groupTimes(checks, checks.groups.length - 1).to : clock;
  return {
    status: checksStatus(checks),
    elapsed: end - checks.startedAt,
    groups: checks.groups.map((_group, index) => checkGroupSnapshot(checks, index, running, clock)),
    succeeded: done.length - failed,
    failed,
  };
}

function checkGroupSnapshot(
  checks: Checks,
  index: number,
  running: number | undefined,
  clock: number,
): CheckGroupSnapshot {
  const group = checks.groups[index];
  if (!group) throw new Error(`No check group at ${index}`);
  const { from, to } = groupTimes(checks, index);
  const common = { id: group.id, ...foundParts(checks, group) };
  if (group.findings !== null) {
    return { ...common, status: hasError(group) ? 'failed' : 'completed', elapsed: to - from, progress: 1 };
  }
  if (index !== running) return { ...common, status: 'pending', elapsed: 0, progress: 0 };
  const elapsed = Math.max(0, clock - from);
  return { ...common, status: 'running', elapsed, progress: Math.min(1, elapsed / Math.max(1, to - from)) };
}

type FoundParts = Pick<CheckGroupSnapshot, 'findings' | 'gone' | 'passed'>;

const FOUND = new WeakMap<CheckGroup, FoundParts>();

/** The same objects as long as the group is: a finished group does not change while the clock goes on. */
function foundParts({ previous }: Checks, group: CheckGroup): FoundParts {
  const known = FOUND.get(group);
  if (known) return known;
  const { id, findings: found, passed } = group;
  const { findings, gone } = compareFindings(
    previous?.find((other) => other.id === id)?.findings,
    found ?? [],
  );
  const parts = {
    findings: findings.map(({ finding, mark, before }) => ({
      ...finding,
      mark,
      settingsBefore: before && before.settings,
    })),
    // What is not found before the rules have run is not gone.
    gone: found === null ? [] : gone,
    passed,
  };
  FOUND.set(group, parts);
  return parts;
}

/** The run as the Progress and Completion pages show it at `clock`. */
export function runSnapshot(run: SetupRun, clock: number): RunSnapshot {
  return {
    commandLine: `Setup.com ${printPlan(run.plan)}`,
    action: run.plan.action,
    status: run.status,
    elapsed: (run.endedAt ?? clock) - run.startedAt,
    groups: run.groups.map((group) => taskGroupSnapshot(group, clock)),
  };
}

function taskGroupSnapshot(group: RunGroup, clock: number): TaskGroupSnapshot {
  const isAtTask = group.status === 'running' || group.status === 'failed';
  return {
    id: group.id,
    status: group.status,
    elapsed: group.startedAt === null ? 0 : (group.endedAt ?? clock) - group.startedAt,
    progress: groupProgress(group, clock),
    task: isAtTask ? (group.tasks[group.completed]?.name ?? null) : null,
    failure: group.failure,
  };
}
