import type { Host } from '../../host/host';
import { installedTargetDir } from '../../setup/implied-host';
import { barePlan, type SetupPlan } from '../../setup/plan/plan';
import { checkGroups, findingsOf, rulesOfGroup, type RuleOfTable } from '../evaluate';
import type { ReadinessRule } from '../rule';
import type { RuleId } from '../rules/rules';
import { readSettings } from '../settings/settings';
import { NAME_CONDITIONS } from './computer/names';
import { PROTOCOL_CONDITIONS } from './computer/protocols';
import { SOFTWARE_CONDITIONS } from './computer/software';
import { UPGRADE_SOFTWARE_CONDITIONS } from './computer/upgrade-software';
import { WINDOWS_CONDITIONS } from './computer/windows';
import { WINDOWS_EDITION_CONDITIONS } from './computer/windows-edition';
import type { RuleCondition } from './condition';
import { LEGACY_ORGANIZATION_CONDITIONS } from './directory/legacy-organization';
import { RECIPIENT_POLICY_CONDITIONS } from './directory/recipient-policies';
import { IIS_CONDITIONS } from './computer/iis';
import { WEB_SERVER_2008_CONDITIONS } from './computer/web-server-2008';
import { DIRECTORY_CONDITIONS } from './directory/directory';
import { DOMAIN_CONTROLLER_CONDITIONS } from './directory/domain-controllers';
import { PREPARATION_CONDITIONS } from './directory/preparation';
import { ACCOUNT_CONDITIONS } from './exchange/account';
import { INSTALLED_EXCHANGE_CONDITIONS } from './exchange/installed-exchange';
import { PROVISIONING_CONDITIONS } from './exchange/provisioning';
import { ROLE_PRESENCE_CONDITIONS } from './exchange/role-presence';
import { VERSION_CONDITIONS } from './exchange/versions';
import { DELEGATION_CONDITIONS } from './exchange/delegation';
import { RECOVERY_CONDITIONS } from './exchange/recovery';
import { REMOVAL_CONDITIONS } from './exchange/removal';
import { ROLE_NEEDS_CONDITIONS } from './exchange/role-needs';

/** Every rule's condition. */
export const CONDITIONS: Readonly<Record<RuleId, RuleCondition>> = {
  ...INSTALLED_EXCHANGE_CONDITIONS,
  ...ROLE_PRESENCE_CONDITIONS,
  ...VERSION_CONDITIONS,
  ...PROVISIONING_CONDITIONS,
  ...ACCOUNT_CONDITIONS,
  ...LEGACY_ORGANIZATION_CONDITIONS,
  ...RECIPIENT_POLICY_CONDITIONS,
  ...IIS_CONDITIONS,
  ...WEB_SERVER_2008_CONDITIONS,
  ...WINDOWS_EDITION_CONDITIONS,
  ...NAME_CONDITIONS,
  ...WINDOWS_CONDITIONS,
  ...PROTOCOL_CONDITIONS,
  ...SOFTWARE_CONDITIONS,
  ...UPGRADE_SOFTWARE_CONDITIONS,
  ...DIRECTORY_CONDITIONS,
  ...DOMAIN_CONTROLLER_CONDITIONS,
  ...PREPARATION_CONDITIONS,
  ...DELEGATION_CONDITIONS,
  ...ROLE_NEEDS_CONDITIONS,
  ...RECOVERY_CONDITIONS,
  ...REMOVAL_CONDITIONS,
};

/** A plan that a rule runs for on a host: its condition's own, else its first action on its first role. */
export function planThatMeets(rule: ReadinessRule<RuleId>, host: Host): SetupPlan {
  const own = CONDITIONS[rule.id].plan;
  return own ? own(host) : smallestPlan(rule, host);
}

function smallestPlan({ scope, actions: [action = 'Install'] }: ReadinessRule, host: Host): SetupPlan {
  const folder = installedTargetDir(host);
  if (scope === 'organization') {
    const job = { kind: 'prepare', part: 'organization', domain: null } as const;
    return { ...barePlan(action, [], folder), job };
  }
  const [role] = typeof scope === 'string' ? ['HubTransport' as const] : scope.filter(isRole);
  return barePlan(action, role ? [role] : [], folder);
}

function isRole<Group extends string>(group: Group): group is Exclude<Group, 'organization'> {
  return group !== 'organization';
}

/** The rules that run for a plan on a host, in the order of the page. */
export function rulesThatRun(host: Host, plan: SetupPlan): RuleOfTable[] {
  const groups = checkGroups(host, plan);
  return groups.flatMap((group) => rulesOfGroup(host, plan, groups, group));
}

/** Ids of the rules that fail for a plan on a host. */
export function failingRules(host: Host, plan: SetupPlan): RuleId[] {
  const settings = readSettings(host, plan);
  return rulesThatRun(host, plan)
    .filter((rule) => findingsOf(rule, settings).length > 0)
    .map(({ id }) => id);
}
