import type { ReadinessRule } from '../rule';
import { IIS_RULES } from './computer/iis';
import { NAME_RULES } from './computer/names';
import { PROTOCOL_RULES } from './computer/protocols';
import { SOFTWARE_RULES } from './computer/software';
import { WEB_SERVER_2008_RULES } from './computer/web-server-2008';
import { UPGRADE_SOFTWARE_RULES } from './computer/upgrade-software';
import { WINDOWS_EDITION_RULES } from './computer/windows-edition';
import { WINDOWS_RULES } from './computer/windows';
import { DIRECTORY_RULES } from './directory/directory';
import { LEGACY_ORGANIZATION_RULES } from './directory/legacy-organization';
import { DOMAIN_CONTROLLER_RULES } from './directory/domain-controllers';
import { PREPARATION_RULES } from './directory/preparation';
import { RECIPIENT_POLICY_RULES } from './directory/recipient-policies';
import { ACCOUNT_RULES } from './exchange/account';
import { DELEGATION_RULES } from './exchange/delegation';
import { INSTALLED_EXCHANGE_RULES } from './exchange/installed-exchange';
import { PROVISIONING_RULES } from './exchange/provisioning';
import { RECOVERY_RULES } from './exchange/recovery';
import { REMOVAL_RULES } from './exchange/removal';
import { ROLE_NEEDS_RULES } from './exchange/role-needs';
import { ROLE_PRESENCE_RULES } from './exchange/role-presence';
import { VERSION_RULES } from './exchange/versions';

/** All rules, in the order in which the page lists what they find. */
export const RULES = [
  ...INSTALLED_EXCHANGE_RULES,
  ...ROLE_PRESENCE_RULES,
  ...VERSION_RULES,
  ...PROVISIONING_RULES,
  ...ACCOUNT_RULES,
  ...WINDOWS_EDITION_RULES,
  ...NAME_RULES,
  ...DELEGATION_RULES,
  ...WINDOWS_RULES,
  ...PROTOCOL_RULES,
  ...IIS_RULES,
  ...WEB_SERVER_2008_RULES,
  ...DIRECTORY_RULES,
  ...DOMAIN_CONTROLLER_RULES,
  ...ROLE_NEEDS_RULES,
  ...SOFTWARE_RULES,
  ...UPGRADE_SOFTWARE_RULES,
  ...PREPARATION_RULES,
  ...LEGACY_ORGANIZATION_RULES,
  ...RECIPIENT_POLICY_RULES,
  ...RECOVERY_RULES,
  ...REMOVAL_RULES,
] as const;

export type RuleId = (typeof RULES)[number]['id'];

const BY_ID: ReadonlyMap<string, ReadinessRule<RuleId>> = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule of that id. */
export function findRule(id: RuleId): ReadinessRule<RuleId> {
  const found = BY_ID.get(id);
  if (!found) throw new Error(`No such rule: ${id}`);
  return found;
}
