import type { Catalog } from '../catalog';
import { ruleNotes } from './readiness/rule-notes';
import { laterRules } from './readiness/later-rules';
import { accountRules } from './readiness/exchange/account';
import { delegationRules } from './readiness/exchange/delegation';
import { directoryRules } from './readiness/directory/directory';
import { domainControllerRules } from './readiness/directory/domain-controllers';
import { iisRules } from './readiness/computer/iis';
import { nameRules } from './readiness/computer/names';
import { protocolRules } from './readiness/computer/protocols';
import { upgradeSoftwareRules } from './readiness/computer/upgrade-software';
import { windowsEditionRules } from './readiness/computer/windows-edition';
import { installedExchangeRules } from './readiness/exchange/installed-exchange';
import { legacyOrganizationRules } from './readiness/directory/legacy-organization';
import { preparationRules } from './readiness/directory/preparation';
import { recipientPolicyRules } from './readiness/directory/recipient-policies';
import { provisioningRules } from './readiness/exchange/provisioning';
import { recoveryRules } from './readiness/exchange/recovery';
import { removalRules } from './readiness/exchange/removal';
import { roleNeedsRules } from './readiness/exchange/role-needs';
import { rolePresenceRules } from './readiness/exchange/role-presence';
import { softwareRules } from './readiness/computer/software';
import { versionRules } from './readiness/exchange/versions';
import { webServer2008Rules } from './readiness/computer/web-server-2008';
import { windowsRules } from './readiness/computer/windows';

export const readiness: Catalog['readiness'] = {
  severity: {
    error: 'Erreur',
    warning: 'Avertissement',
  },
  checkGroups: {
    organization: "Conditions préalables de l'organisation",
    HubTransport: 'Conditions préalables du rôle de transport Hub',
    ClientAccess: "Conditions préalables du rôle d'accès au client",
    Mailbox: 'Conditions préalables du rôle de boîte aux lettres',
    UnifiedMessaging: 'Conditions préalables du rôle de messagerie unifiée',
    EdgeTransport: 'Conditions préalables du rôle de transport Edge',
    ManagementTools: 'Conditions préalables des outils de gestion',
  },
  laterRules,
  ruleNotes,
  rules: {
    ...installedExchangeRules,
    ...rolePresenceRules,
    ...versionRules,
    ...provisioningRules,
    ...accountRules,
    ...delegationRules,
    ...roleNeedsRules,
    ...recoveryRules,
    ...removalRules,
    ...windowsEditionRules,
    ...nameRules,
    ...windowsRules,
    ...protocolRules,
    ...iisRules,
    ...webServer2008Rules,
    ...softwareRules,
    ...upgradeSoftwareRules,
    ...directoryRules,
    ...domainControllerRules,
    ...preparationRules,
    ...legacyOrganizationRules,
    ...recipientPolicyRules,
  },
};
