import { isPresent, roleStatus } from '../../../host/role-status';
import type { ServerRole } from '../../../host/server-role';
import type { ROLE_PRESENCE_RULES } from '../../rules/exchange/role-presence';
import { obstacle, type ConditionsOf, type RuleCondition } from '../condition';
import { installRole, isUnknown, roleObstacle, roleUndone } from './role-changes';

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

/** A role that is whole, or not there at all: what stands between is for the rules about marks. */
function thereAlready(role: ServerRole): RuleCondition {
  return {
    breaks: ({ host, at }) =>
      isUnknown(host, role) ? installRole(host, role, at) : obstacle('needs-role-absent'),
    mends: ({ host, at }) =>
      roleStatus(host.registry, role).state === 'installed' ? roleUndone(host, role, at) : [],
  };
}

function notThere(role: ServerRole): RuleCondition {
  return {
    breaks: ({ host, at }) => {
      if (!isPresent(host.registry, role)) return roleObstacle(host, role) ?? [];
      return roleStatus(host.registry, role).state === 'installed'
        ? (roleObstacle(host, role) ?? roleUndone(host, role, at))
        : obstacle('needs-role');
    },
    mends: ({ host, at }) => installRole(host, role, at),
  };
}
