import type { HostChange } from '../host/change';
import type { Evidence } from '../host/evidence';
import type { Host } from '../host/host';
import type { ServerRole } from '../host/server-role';
import type { MessageValue } from '../message';
import type { TaskNeed } from './needs';
import type { SetupPlan } from './plan/plan';

/** What a task may look at while it works out its effects. `at` is simulated milliseconds. */
export interface TaskContext {
  readonly host: Host;
  readonly plan: SetupPlan;
  readonly at: number;
}

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
  /** Whether a plan needs it at all on a host; left out: always. Asked when a run is planned. */
  readonly isDue?: (host: Host, plan: SetupPlan) => boolean;
  /** What of its result is there already, where it makes something that can exist once only; null where nothing is. */
  readonly existing?: (host: Host, plan: SetupPlan) => MessageValue | null;
  /** The role whose part of a common group it is. */
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
