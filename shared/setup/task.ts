import type { HostChange } from '../host/change';
import type { Evidence } from '../host/evidence';
import type { Host } from '../host/host';
import type { ServerRole } from '../host/server-role';
import type { SetupPlan } from './plan';

/** What a task may look at while it works out its effects. `at` is simulated milliseconds. */
export interface TaskContext {
  readonly host: Host;
  readonly plan: SetupPlan;
  readonly at: number;
}

/** What a task truly needs of the host; lacking it, the task fails. */
export type TaskNeed =
  | { readonly kind: 'service-starts'; readonly service: string }
  | { readonly kind: 'service-enabled'; readonly service: string }
  | { readonly kind: 'directory' }
  /** An Exchange organization, to stand in. */
  | { readonly kind: 'organization' };

/** One piece of a task group's work. */
export interface SetupTask {
  /** Eight hex digits: what the watermark holds and the generated script prints after `ID =`. */
  readonly id: string;
  /** In the manner of the product's cmdlets, `install-TransportService`. */
  readonly name: string;
  readonly weight: number;
  /** Simulated duration. */
  readonly seconds: number;
  readonly needs: readonly TaskNeed[];
  /** What it leaves on the host, beside the role's own key. */
  readonly changes: (context: TaskContext) => readonly HostChange[];
  /** Set where the task belongs to the plan only if this role is planned. */
  readonly onlyFor?: ServerRole;
  readonly evidence: Evidence;
}

/** A row of a task table; the work of the product's tasks is inferred, their weights and durations are ours. */
export function task(
  id: string,
  name: string,
  seconds: number,
  changes: SetupTask['changes'],
  ...needs: readonly TaskNeed[]
): SetupTask {
  return {
    id,
    name,
    weight: Math.max(1, Math.round(seconds / 10)),
    seconds,
    needs,
    changes,
    evidence: 'inferred',
  };
}
