import type { Host } from '../../host/host';
import type { SetupPlan } from '../../setup/plan/plan';

/** Computes a setting from the host's tables and the plan; no table has a field for one rule's sake. */
export type ComputeSetting<Value = unknown> = (host: Host, plan: SetupPlan) => Value;

/** A table of settings: each name with how it is computed, its type being that of the result. */
export function settingTable<Table extends Readonly<Record<string, ComputeSetting>>>(table: Table): Table {
  return table;
}
