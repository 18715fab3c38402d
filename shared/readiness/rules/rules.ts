import type { ReadinessRule } from '../rule';
import { IIS_RULES } from './computer/iis';
import { SOFTWARE_RULES } from './computer/software';
import { WINDOWS_RULES } from './computer/windows';
import { DIRECTORY_RULES } from './directory/directory';
import { PREPARATION_RULES } from './directory/preparation';
import { ACCOUNT_RULES } from './exchange/account';
import { DELEGATION_RULES } from './exchange/delegation';
import { INSTALLED_EXCHANGE_RULES } from './exchange/installed-exchange';
import { RECOVERY_RULES } from './exchange/recovery';
import { REMOVAL_RULES } from './exchange/removal';
import { ROLE_NEEDS_RULES } from './exchange/role-needs';

/** All rules, in the order in which the page lists what they find. */
export const RULES = [
  ...INSTALLED_EXCHANGE_RULES,
  ...ACCOUNT_RULES,
  ...DELEGATION_RULES,
  ...WINDOWS_RULES,
  ...IIS_RULES,
  ...DIRECTORY_RULES,
  ...ROLE_NEEDS_RULES,
  ...SOFTWARE_RULES,
  ...PREPARATION_RULES,
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
