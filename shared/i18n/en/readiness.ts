import type { CheckGroupId } from '../../readiness/check-group';
import type { Severity } from '../../readiness/rule';
import type { RuleId } from '../../readiness/rules/rules';
import type { RuleWording } from '../rule-wording';
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

const severity: Record<Severity, string> = {
  error: 'Error',
  warning: 'Warning',
};

const checkGroups: Record<CheckGroupId, string> = {
  organization: 'Organization Prerequisites',
  HubTransport: 'Hub Transport Role Prerequisites',
  ClientAccess: 'Client Access Role Prerequisites',
  Mailbox: 'Mailbox Role Prerequisites',
  UnifiedMessaging: 'Unified Messaging Role Prerequisites',
  EdgeTransport: 'Edge Transport Role Prerequisites',
  ManagementTools: 'Management Tools Prerequisites',
};

const rules: Record<RuleId, RuleWording> = {
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
};

export const readiness = { severity, checkGroups, rules };
