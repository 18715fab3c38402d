import { conditionStates, type ConditionState } from '../../readiness/conditions/condition-states';
import { conditionServer } from '../deciders/condition';
import type { Session } from '../session';

/** How a rule stands, as Conditions shows it. */
export type ConditionSnapshot = ConditionState;

/** How every rule stands on the session's server; apart from the snapshot, since only an open Conditions window asks. */
export function takeConditions(session: Session): readonly ConditionSnapshot[] {
  return conditionStates(conditionServer(session));
}
