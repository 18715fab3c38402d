import type { RuleId } from '../../readiness/rules/rules';
import { ACCOUNT_CURES } from './exchange/account';
import { LEGACY_ORGANIZATION_CURES } from './directory/legacy-organization';
import { RECIPIENT_POLICY_CURES } from './directory/recipient-policies';
import type { Cure } from './cure';
import { INSTALLED_EXCHANGE_CURES } from './exchange/installed-exchange';
import { PROVISIONING_CURES } from './exchange/provisioning';
import { ROLE_PRESENCE_CURES } from './exchange/role-presence';
import { VERSION_CURES } from './exchange/versions';
import { IIS_CURES } from './computer/iis';
import { WEB_SERVER_2008_CURES } from './computer/web-server-2008';
import { NAME_CURES, PROTOCOL_CURES, WINDOWS_CURES, WINDOWS_EDITION_CURES } from './computer/windows';
import { SOFTWARE_CURES, UPGRADE_SOFTWARE_CURES } from './computer/software';
import { DIRECTORY_CURES, DOMAIN_CONTROLLER_CURES, PREPARATION_CURES } from './directory/directory';
import { DELEGATION_CURES } from './exchange/delegation';
import { RECOVERY_CURES } from './exchange/recovery';
import { REMOVAL_CURES } from './exchange/removal';
import { ROLE_NEEDS_CURES } from './exchange/role-needs';

/** Every rule's cure. */
export const CURES: Readonly<Record<RuleId, Cure>> = {
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
