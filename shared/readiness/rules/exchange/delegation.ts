import type { ServerRole } from '../../../host/server-role';
import type { MessageParams } from '../../../message';
import { rule, type ReadinessRule } from '../../rule';
import type { Settings } from '../../settings/settings';

type Rights = Pick<Settings, 'ServerDelegated' | 'ExOrgAdmin' | 'EnterpriseAdmin' | 'CurrentLogOn'>;

/** What a delegate may not do, where the signed-in account is one and nothing more. */
function refusedToDelegate(
  { ServerDelegated, ExOrgAdmin, EnterpriseAdmin, CurrentLogOn }: Rights,
  role: ServerRole,
): MessageParams[] {
  const isDelegate = ServerDelegated && !ExOrgAdmin && !EnterpriseAdmin;
  return isDelegate ? [{ account: CurrentLogOn, role: { kind: 'role', role } }] : [];
}

/** The first server of a role is not for a delegate. In a recovery the server's own object counts as one. */
function firstInstall<const Id extends string>(id: Id, role: ServerRole): ReadinessRule<Id> {
  return rule({
    id,
    severity: 'error',
    scope: [role],
    settings: ['ServerDelegated', 'ExOrgAdmin', 'EnterpriseAdmin', 'CurrentLogOn', 'RolesInOrganization'],
    findings: (settings) =>
      settings.RolesInOrganization.includes(role) ? [] : refusedToDelegate(settings, role),
    logText:
      'The first server with the {role} role cannot be installed by {account}, to whom only this server is delegated.',
    eras: ['2007', '2013'],
    sources: ['S29', 'S23'],
    evidence: 'inferred',
  });
}

/** Nor is the first one that comes to a service pack; named after SP1, read for each (decision). */
function firstServicePack<const Id extends string>(id: Id, role: ServerRole): ReadinessRule<Id> {
  return rule({
    id,
    severity: 'error',
    scope: [role],
    actions: ['BuildToBuildUpgrade'],
    settings: [
      'ServerDelegated',
      'ExOrgAdmin',
      'EnterpriseAdmin',
      'CurrentLogOn',
      'RolesAtServicePack',
      'MediaServicePack',
    ],
    findings: (settings) =>
      settings.MediaServicePack === 0 || settings.RolesAtServicePack.includes(role)
        ? []
        : refusedToDelegate(settings, role),
    logText:
      'The first server with the {role} role cannot be upgraded to a service pack by {account}, to whom only this server is delegated.',
    sources: ['S30'],
    hasArticle: false,
    evidence: 'inferred',
  });
}

/** Rules about a server that is delegated to somebody who is no administrator of the organization (domain.md 6.1, 6.3). */
export const DELEGATION_RULES = [
  firstInstall('DelegatedBridgeheadFirstInstall', 'HubTransport'),
  firstInstall('DelegatedClientAccessFirstInstall', 'ClientAccess'),
  firstInstall('DelegatedMailboxFirstInstall', 'Mailbox'),
  firstInstall('DelegatedUnifiedMessagingFirstInstall', 'UnifiedMessaging'),
  firstServicePack('DelegatedBridgeheadFirstSP1upgrade', 'HubTransport'),
  firstServicePack('DelegatedClientAccessFirstSP1upgrade', 'ClientAccess'),
  firstServicePack('DelegatedMailboxFirstSP1upgrade', 'Mailbox'),
  firstServicePack('DelegatedUnifiedMessagingFirstSP1upgrade', 'UnifiedMessaging'),
] as const;
