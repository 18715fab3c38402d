import type { RuleId } from '../../readiness/rules/rules';
import { ACCOUNT_CURES } from './account';
import type { Cure } from './cure';

/** Every rule's cure. */
export const CURES: Readonly<Partial<Record<RuleId, Cure>>> = {
  ...ACCOUNT_CURES,
};
