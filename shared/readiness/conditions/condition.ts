import type { HostChange } from '../../host/change';
import type { Host } from '../../host/host';
import { message, type Message } from '../../message';
import type { SetupPlan } from '../../setup/plan/plan';
import type { RuleId } from '../rules/rules';

/** Why a server cannot show a rule either way. */
export const CONDITION_OBSTACLES = [
  'needs-domain',
  'needs-organization',
  'needs-legacy-organization',
  'needs-child-domain',
  'needs-domain-controller',
  'needs-dns-server',
  'needs-site',
  'needs-other-site',
  'needs-other-domain',
  'needs-server-2003',
  'needs-server-2008',
  'needs-64-bit',
  /** The installation files are older than Service Pack 2. */
  'needs-later-media',
  /** Exchange is on the server. */
  'needs-no-exchange',
  'needs-role',
  'role-excluded',
  'role-installed',
  'needs-begun-web-role',
  /** The role is on the server, or on its object, already. */
  'needs-role-absent',
  /** Another server of the organization is further already. */
  'needs-first-server',
  /** The installation files are those of the first version. */
  'needs-service-pack',
  /** What would bring it about is there, and something else keeps it from showing. */
  'condition-held-otherwise',
] as const;
export type ConditionObstacle = (typeof CONDITION_OBSTACLES)[number];

/** Changes of the host, or why there are none to make. */
export type ConditionChanges = readonly HostChange[] | Message<ConditionObstacle>;

/** The host that a rule is to fail or to pass on, the plan that it runs for, and the simulated time. */
export interface ConditionContext {
  readonly host: Host;
  readonly plan: SetupPlan;
  readonly at: number;
}

/**
 * How a rule comes to fail on a server, and to pass again: by the changes that cause it there, never by a pretended
 * result. What an instructor chooses in Conditions, and what the rule's tests start from.
 */
export interface RuleCondition {
  /** The plan that meets it, where the smallest plan of the rule's action and role does not. */
  readonly plan?: (host: Host) => SetupPlan;
  readonly breaks: (context: ConditionContext) => ConditionChanges;
  readonly mends: (context: ConditionContext) => ConditionChanges;
  /** Rules that fail along with it, by the same cause. */
  readonly companions?: readonly RuleId[];
}

/** Conditions of a table of rules: one without does not compile. */
export type ConditionsOf<Rules extends readonly { readonly id: RuleId }[]> = Readonly<
  Record<Rules[number]['id'], RuleCondition>
>;

/** That a server cannot show a rule. */
export function obstacle(code: ConditionObstacle): Message<ConditionObstacle> {
  return message(code);
}

/** Whether a server cannot show a rule. */
export function isObstacle(changes: ConditionChanges): changes is Message<ConditionObstacle> {
  return 'code' in changes;
}
