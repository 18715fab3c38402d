import type { Host } from '../host/host';
import { componentEra } from '../host/windows/windows';
import { isServerRole, type ServerRole } from '../host/server-role';
import type { MessageParams } from '../message';
import type { SetupPlan } from '../setup/plan/plan';
import { groupsOf, isOrganizationWorkDue } from '../setup/task-groups';
import type { CheckGroupId } from './check-group';
import type { ReadinessRule, Severity } from './rule';
import { RULES, type RuleId } from './rules/rules';
import { readSettings, type Settings } from './settings/settings';
import { showSetting, type ShownSetting } from './show-setting';

/** What a rule found. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly params: MessageParams;
  /** The settings that the rule looks at, as they were when it ran. */
  readonly settings: readonly ShownSetting[];
}

/** What the rules of a group came to. */
export interface GroupOutcome {
  /** Errors stand before warnings. */
  readonly findings: readonly Finding[];
  /** The rules that found nothing, in the order of the table. */
  readonly passed: readonly RuleId[];
}

/**
 * The groups of the Readiness Checks page for a plan: the organization when it has work to be done, then a
 * group a server role in the order of the task groups; the tools only when they are all there is (domain.md 14.2).
 */
export function checkGroups(host: Host, plan: SetupPlan): CheckGroupId[] {
  if (isOrganizationJob(plan)) return ['organization'];
  const inOrder = groupsOf('Install')
    .map((group) => group.id)
    .filter((id): id is ServerRole => plan.roles.includes(id as ServerRole));
  const roles = inOrder.filter(isServerRole);
  return [
    ...(isOrganizationWorkDue(host, plan) ? ['organization' as const] : []),
    ...(roles.length ? roles : inOrder),
  ];
}

/** Whether a plan is about the directory alone, which only the command line offers. */
function isOrganizationJob({ job }: SetupPlan): boolean {
  return ['prepare', 'provision-server', 'remove-provisioned-server'].includes(job.kind);
}

const RULES_OF_GROUPS = new Map<string, readonly RuleOfTable[]>();

/**
 * The rules of one group. A rule is reported once, in the first group that it is about. Kept once worked out: they
 * depend on nothing but the action, the era of Windows and the groups, of which there are few.
 */
export function rulesOfGroup(
  host: Host,
  plan: SetupPlan,
  groups: readonly CheckGroupId[],
  group: CheckGroupId,
): readonly RuleOfTable[] {
  const key = [plan.action, componentEra(host.windows), group, ...groups].join();
  const known = RULES_OF_GROUPS.get(key);
  if (known) return known;
  const rules = RULES.filter(
    (rule) => runsFor(rule, host, plan) && groups.find((candidate) => isAbout(rule, candidate)) === group,
  );
  RULES_OF_GROUPS.set(key, rules);
  return rules;
}

export type RuleOfTable = (typeof RULES)[number];

/** Runs one group's rules over the host as it is now. */
export function evaluateGroup(
  host: Host,
  plan: SetupPlan,
  groups: readonly CheckGroupId[],
  group: CheckGroupId,
): GroupOutcome {
  const settings = readSettings(host, plan);
  const found: Record<Severity, Finding[]> = { error: [], warning: [] };
  const passed: RuleId[] = [];
  for (const rule of rulesOfGroup(host, plan, groups, group)) {
    const findings = findingsOf(rule, settings);
    if (findings.length === 0) passed.push(rule.id);
    else found[rule.severity].push(...findings);
  }
  return { findings: [...found.error, ...found.warning], passed };
}

/** One list for all rules that pass, which are most. */
const NOTHING_FOUND: readonly Finding[] = [];

/** What one rule finds, with the settings that it looked at. */
export function findingsOf(rule: ReadinessRule<RuleId>, settings: Settings): readonly Finding[] {
  const found = rule.findings(settings);
  if (found.length === 0) return NOTHING_FOUND;
  const shown = rule.settings.map((name) => showSetting(name, settings[name]));
  return found.map((params) => ({ rule: rule.id, severity: rule.severity, params, settings: shown }));
}

/** Whether a rule runs for an action on this Windows at all. */
export function runsFor(rule: ReadinessRule, host: Host, { action }: SetupPlan): boolean {
  return (
    rule.actions.includes(action) && (rule.windows === null || rule.windows === componentEra(host.windows))
  );
}

/** Whether a rule is about a group of the page. */
export function isAbout({ scope }: ReadinessRule, group: CheckGroupId): boolean {
  if (scope === 'all-roles') return group !== 'organization';
  if (scope === 'directory-roles')
    return group !== 'organization' && isServerRole(group) && group !== 'EdgeTransport';
  return scope === 'organization' ? group === scope : scope.includes(group);
}
