import { ACCOUNT_RULES } from './account';
import { DIRECTORY_RULES } from './directory';
import { IIS_RULES } from './iis';
import { INSTALLED_EXCHANGE_RULES } from './installed-exchange';
import { ROLE_NEEDS_RULES } from './role-needs';
import { ORGANIZATION_RULES } from './organization';
import { REMOVAL_RULES } from './removal';
import { SOFTWARE_RULES } from './software';
import { WINDOWS_RULES } from './windows';

/** All rules, in the order in which the page lists what they find. */
export const RULES = [
  ...INSTALLED_EXCHANGE_RULES,
  ...ACCOUNT_RULES,
  ...WINDOWS_RULES,
  ...IIS_RULES,
  ...DIRECTORY_RULES,
  ...ROLE_NEEDS_RULES,
  ...SOFTWARE_RULES,
  ...ORGANIZATION_RULES,
  ...REMOVAL_RULES,
] as const;

export type RuleId = (typeof RULES)[number]['id'];
