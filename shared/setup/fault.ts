import { holds, type HostCondition } from '../host/condition';
import type { Host } from '../host/host';
import { message, type MessageParams } from '../message';
import type { Failure, FailureCode } from './failure';
import { unmetNeed } from './needs';
import type { SetupPlan } from './plan/plan';
import type { SetupTask } from './task';

/** A fault that a scenario plants: the task fails as long as the condition on the host does not hold. */
export interface Fault {
  /** Name of the task, `start-TransportService`. */
  readonly task: string;
  /** Null for a task that always fails. */
  readonly until: HostCondition | null;
  /** What it fails with: a cause of the scenario's own, or one that a host could have had. */
  readonly failure: FailureCode;
  /** Values of the failure's sentence, beside the task's name. */
  readonly params: MessageParams;
}

/** Why a task cannot be done on this host now, whether planted or because the host lacks what it needs; null where it can. */
export function taskFailure(
  host: Host,
  plan: SetupPlan,
  faults: readonly Fault[],
  task: SetupTask,
): Failure | null {
  for (const need of task.needs) {
    const failure = unmetNeed(host, need, plan);
    if (failure) return failure;
  }
  const planted = faults.find((fault) => fault.task === task.name && !isCured(host, fault));
  return planted ? message(planted.failure, { task: task.name, ...planted.params }) : null;
}

/** Why a task that is begun anew cannot be done: what it makes is there already; null where it is not. */
export function redoFailure(host: Host, plan: SetupPlan, task: SetupTask): Failure | null {
  const existing = task.existing?.(host, plan) ?? null;
  return existing === null ? null : message('already-exists', { object: existing });
}

function isCured(host: Host, { until }: Fault): boolean {
  return until !== null && holds(host, until);
}
