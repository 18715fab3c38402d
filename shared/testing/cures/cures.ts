import type { RuleId } from '../../readiness/rules/rules';
import { ACCOUNT_CURES } from './account';
import { LEGACY_ORGANIZATION_CURES } from './legacy-organization';
import { RECIPIENT_POLICY_CURES } from './recipient-policies';
import type { Cure } from './cure';
import { INSTALLED_EXCHANGE_CURES } from './installed-exchange';
import { PROVISIONING_CURES } from './provisioning';
import { ROLE_PRESENCE_CURES } from './role-presence';
import { VERSION_CURES } from './versions';
import { IIS_CURES } from './iis';
import { WEB_SERVER_2008_CURES } from './web-server-2008';
import { NAME_CURES, PROTOCOL_CURES, WINDOWS_CURES, WINDOWS_EDITION_CURES } from './computer';
import { SOFTWARE_CURES, UPGRADE_SOFTWARE_CURES } from './software';
import { DIRECTORY_CURES, DOMAIN_CONTROLLER_CURES, PREPARATION_CURES } from './directory';
import { DELEGATION_CURES } from './delegation';
import { RECOVERY_CURES } from './recovery';
import { REMOVAL_CURES } from './removal';
import { ROLE_NEEDS_CURES } from './role-needs';

/** Every rule's cure. */
export const CURES: Readonly<Partial<Record<RuleId, Cure>>> = {
  ...INSTALLED_EXCHANGE_CURES,
  ...ROLE_PRESENCE_CURES,
  ...VERSION_CURES,
  ...PROVISIONING_CURES,
  ...ACCOUNT_CURES,
  ...LEGACY_ORGANIZATION_CURES,
  ...RECIPIENT_POLICY_CURES,
  ...IIS_CURES,
  ...WEB_SERVER_2008_CURES,
  ...WINDOWS_EDITION_CURES,
  ...NAME_CURES,
  ...WINDOWS_CURES,
  ...PROTOCOL_CURES,
  ...SOFTWARE_CURES,
  ...UPGRADE_SOFTWARE_CURES,
  ...DIRECTORY_CURES,
  ...DOMAIN_CONTROLLER_CURES,
  ...PREPARATION_CURES,
  ...DELEGATION_CURES,
  ...ROLE_NEEDS_CURES,
  ...RECOVERY_CURES,
  ...REMOVAL_CURES,
};
