import { changeHostBy, type HostChange } from '../../host/change';
import type { Host } from '../../host/host';
import { componentEra } from '../../host/windows/windows';
import type { Message } from '../../message';
import type { SetupPlan } from '../../setup/plan/plan';
import { findingsOf, runsFor } from '../evaluate';
import type { ReadinessRule, Severity } from '../rule';
import { RULES, type RuleId } from '../rules/rules';
import { readSettings } from '../settings/settings';
import { isObstacle, obstacle, type ConditionObstacle } from './condition';
import { CONDITIONS, planThatMeets, rulesThatRun } from './conditions';

export type ConditionOutcome = 'fails' | 'passes';

/** How a rule stands on a server. */
export interface ConditionState {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly outcome: ConditionOutcome;
  /** Why the server cannot show it the other way; null where it can. */
  readonly obstacle: ConditionObstacle | null;
  /** Whether the plan that Setup is asked for runs it, so that it is met at once. */
  readonly isPlanned: boolean;
}

/** A server, what Setup is asked on it (null where it is not open), and the simulated time. */
export interface ConditionServer {
  readonly host: Host;
  readonly asked: SetupPlan | null;
  readonly at: number;
}

/** How every rule stands on a server, in the order of the page. */
export function conditionStates(server: ConditionServer): ConditionState[] {
  const planned = new Set(server.asked ? rulesThatRun(server.host, server.asked).map(({ id }) => id) : []);
  return RULES.map((rule: ReadinessRule<RuleId>) => {
    const { outcome, changes } = judge(server, rule, planned.has(rule.id));
    return {
      rule: rule.id,
      severity: rule.severity,
      outcome,
      obstacle: isObstacle(changes) ? changes.code : null,
      isPlanned: planned.has(rule.id),
    };
  });
}

/** The changes that bring a rule to an outcome on a server; none where it stands so already, or why there are none. */
export function conditionChanges(
  server: ConditionServer,
  rule: ReadinessRule<RuleId>,
  wanted: ConditionOutcome,
): readonly HostChange[] | Message<ConditionObstacle> {
  const { outcome, changes } = judge(server, rule, isAsked(server, rule));
  return outcome === wanted ? [] : changes;
}

function isAsked({ host, asked }: ConditionServer, rule: ReadinessRule<RuleId>): boolean {
  return asked !== null && rulesThatRun(host, asked).some(({ id }) => id === rule.id);
}

/** How a rule stands, by what Setup is asked where that runs it, and what would turn it, tried on the server first. */
function judge({ host, asked, at }: ConditionServer, rule: ReadinessRule<RuleId>, isPlanned: boolean) {
  const plan = asked && isPlanned ? asked : planThatMeets(rule, host);
  const isFailing = fails(rule, host, plan);
  const outcome: ConditionOutcome = isFailing ? 'fails' : 'passes';
  if (rule.windows !== null && rule.windows !== componentEra(host.windows)) {
    return { outcome, changes: obstacle(`needs-server-${rule.windows}`) };
  }
  const { breaks, mends } = CONDITIONS[rule.id];
  const context = { host, plan, at };
  const changes = isFailing ? mends(context) : breaks(context);
  const isTurned = isObstacle(changes) || fails(rule, changeHostBy(host, changes), plan) !== isFailing;
  return { outcome, changes: isTurned ? changes : obstacle('condition-held-otherwise') };
}

function fails(rule: ReadinessRule<RuleId>, host: Host, plan: SetupPlan): boolean {
  return runsFor(rule, host, plan) && findingsOf(rule, readSettings(host, plan)).length > 0;
}
