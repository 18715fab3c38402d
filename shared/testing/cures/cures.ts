import type { RuleId } from '../../readiness/rules/rules';
import { ACCOUNT_CURES } from './account';
import type { Cure } from './cure';
import { DELEGATION_CURES } from './delegation';
import { RECOVERY_CURES } from './recovery';
import { REMOVAL_CURES } from './removal';
import { ROLE_NEEDS_CURES } from './role-needs';

/** Every rule's cure. */
export const CURES: Readonly<Partial<Record<RuleId, Cure>>> = {
  ...ACCOUNT_CURES,
  ...DELEGATION_CURES,
  ...ROLE_NEEDS_CURES,
  ...RECOVERY_CURES,
  ...REMOVAL_CURES,
};
