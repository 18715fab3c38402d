import { roleStatus } from '../../../host/role-status';
import type { ServerRole } from '../../../host/server-role';
import type { ROLE_PRESENCE_RULES } from '../../rules/exchange/role-presence';
import type { ConditionsOf, RuleCondition } from '../condition';
import { installRole, removeRole, roleObstacle } from './role-changes';

/** Each server role, there or not. */
export const ROLE_PRESENCE_CONDITIONS: ConditionsOf<typeof ROLE_PRESENCE_RULES> = {
  BridgeheadRoleAlreadyExists: thereAlready('HubTransport'),
  ClientAccessRoleAlreadyExists: thereAlready('ClientAccess'),
  MailboxRoleAlreadyExists: thereAlready('Mailbox'),
  UnifiedMessagingRoleAlreadyExists: thereAlready('UnifiedMessaging'),
  GatewayRoleAlreadyExists: { ...thereAlready('EdgeTransport'), companions: ['ADAMDataPathExists'] },
  BridgeheadRoleNotInstalled: notThere('HubTransport'),
  ClientAccessRoleNotInstalled: notThere('ClientAccess'),
  MailboxRoleNotInstalled: notThere('Mailbox'),
  UnifiedMessagingRoleNotInstalled: notThere('UnifiedMessaging'),
  GatewayRoleNotInstalled: notThere('EdgeTransport'),
};

function thereAlready(role: ServerRole): RuleCondition {
  return {
    breaks: ({ host, at }) => installRole(host, role, at),
    mends: ({ host, at }) =>
      roleStatus(host.registry, role).state === 'installed' ? removeRole(host, role, at) : [],
  };
}

function notThere(role: ServerRole): RuleCondition {
  return {
    breaks: ({ host, at }) => roleObstacle(host, role) ?? removeRole(host, role, at),
    mends: ({ host, at }) => installRole(host, role, at),
  };
}
