import type { SetupPlan } from '../../setup/plan/plan';
import type { SwitchProblem } from '../switches/switch-problem';

/** What a task or mode adds to a plan, and what stands in its way. */
export interface PlanPart {
  readonly plan: Partial<SetupPlan>;
  readonly problems: readonly SwitchProblem[];
}

/** A part that cannot be. */
export function refusedBecause(...problems: readonly SwitchProblem[]): PlanPart {
  return { plan: {}, problems };
}
