import type { Catalog } from '../catalog';
import { accountRules } from './readiness/exchange/account';
import { delegationRules } from './readiness/exchange/delegation';
import { directoryRules } from './readiness/directory/directory';
import { iisRules } from './readiness/computer/iis';
import { installedExchangeRules } from './readiness/exchange/installed-exchange';
import { preparationRules } from './readiness/directory/preparation';
import { recoveryRules } from './readiness/exchange/recovery';
import { removalRules } from './readiness/exchange/removal';
import { roleNeedsRules } from './readiness/exchange/role-needs';
import { softwareRules } from './readiness/computer/software';
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
  rules: {
    ...installedExchangeRules,
    ...accountRules,
    ...delegationRules,
    ...roleNeedsRules,
    ...recoveryRules,
    ...removalRules,
    ...windowsRules,
    ...iisRules,
    ...softwareRules,
    ...directoryRules,
    ...preparationRules,
  },
};
