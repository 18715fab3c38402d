import type { RuleId } from '../../readiness/rules/rules';
import { ACCOUNT_CURES } from './account';
import { NAME_CURES, PROTOCOL_CURES, WINDOWS_CURES, WINDOWS_EDITION_CURES } from './computer';
import type { Cure } from './cure';
import { SOFTWARE_CURES, UPGRADE_SOFTWARE_CURES } from './software';

/** Every rule's cure. */
export const CURES: Readonly<Partial<Record<RuleId, Cure>>> = {
  ...ACCOUNT_CURES,
  ...WINDOWS_EDITION_CURES,
  ...NAME_CURES,
  ...WINDOWS_CURES,
  ...PROTOCOL_CURES,
  ...SOFTWARE_CURES,
  ...UPGRADE_SOFTWARE_CURES,
};
