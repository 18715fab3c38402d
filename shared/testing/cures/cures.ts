import type { RuleId } from '../../readiness/rules/rules';
import { ACCOUNT_CURES } from './account';
import type { Cure } from './cure';
import { DIRECTORY_CURES, DOMAIN_CONTROLLER_CURES, PREPARATION_CURES } from './directory';

/** Every rule's cure. */
export const CURES: Readonly<Partial<Record<RuleId, Cure>>> = {
  ...ACCOUNT_CURES,
  ...DIRECTORY_CURES,
  ...DOMAIN_CONTROLLER_CURES,
  ...PREPARATION_CURES,
};
