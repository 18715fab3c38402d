import type { Registry } from '../host/registry/registry';
import type { Problem } from '../problem';
import type { LogRead } from '../setup-log/read/run-facts';

/** A Setup log that a customer sent. `id` names it towards the view, `name` is what the person knows it by. */
export interface CaseLog {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly read: LogRead;
}

/** A registry export, or the output of `reg query`. */
export interface CaseRegistry {
  readonly id: string;
  readonly name: string;
  readonly registry: Registry;
}

/** Everything that was made of the customer's data. */
export interface CustomerCase {
  /** Of this reading alone: the ids of its logs and registries, and the keys of its runs, begin with it. */
  readonly id: string;
  readonly logs: readonly CaseLog[];
  readonly registries: readonly CaseRegistry[];
  /** What could not be read, and where. */
  readonly problems: readonly Problem[];
  /** Files that are nothing of ours: msilog, ps1, pictures. */
  readonly ignored: readonly string[];
}
