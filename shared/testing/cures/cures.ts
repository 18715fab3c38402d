import type { RuleId } from '../../readiness/rules/rules';
import { ACCOUNT_CURES } from './account';
import { LEGACY_ORGANIZATION_CURES } from './legacy-organization';
import { RECIPIENT_POLICY_CURES } from './recipient-policies';
import type { Cure } from './cure';

/** Every rule's cure. */
export const CURES: Readonly<Partial<Record<RuleId, Cure>>> = {
  ...ACCOUNT_CURES,
  ...LEGACY_ORGANIZATION_CURES,
  ...RECIPIENT_POLICY_CURES,
};
