import type { ServerRole } from '../../../host/server-role';
import { rule } from '../../rule';

/** Whether each server role of the plan is there already, or missing (domain.md 6.3; ids of two roles are ours). */
export const ROLE_PRESENCE_RULES = [
  alreadyExists('BridgeheadRoleAlreadyExists', 'HubTransport', 'Hub Transport'),
  alreadyExists('ClientAccessRoleAlreadyExists', 'ClientAccess', 'Client Access'),
  alreadyExists('MailboxRoleAlreadyExists', 'Mailbox', 'Mailbox'),
  alreadyExists('UnifiedMessagingRoleAlreadyExists', 'UnifiedMessaging', 'Unified Messaging'),
  alreadyExists('GatewayRoleAlreadyExists', 'EdgeTransport', 'Edge Transport'),
  notInstalled('BridgeheadRoleNotInstalled', 'HubTransport', 'Hub Transport'),
  notInstalled('ClientAccessRoleNotInstalled', 'ClientAccess', 'Client Access'),
  notInstalled('MailboxRoleNotInstalled', 'Mailbox', 'Mailbox'),
  notInstalled('UnifiedMessagingRoleNotInstalled', 'UnifiedMessaging', 'Unified Messaging'),
  notInstalled('GatewayRoleNotInstalled', 'EdgeTransport', 'Edge Transport'),
] as const;

/** A complete role is not installed a second time; one that was left half-way is. */
function alreadyExists<const Id extends string>(id: Id, role: ServerRole, name: string) {
  return rule({
    id,
    severity: 'error',
    scope: [role],
    actions: ['Install'],
    settings: ['ServerRoleInstalled'],
    findings: ({ ServerRoleInstalled }) => ServerRoleInstalled.includes(role),
    logText: `The ${name} server role is already installed on this computer.`,
    sources: ['S30'],
    hasArticle: false,
    evidence: role === 'UnifiedMessaging' || role === 'EdgeTransport' ? 'decision' : 'inferred',
  });
}

/** What is not there at all can be neither removed nor upgraded. */
function notInstalled<const Id extends string>(id: Id, role: ServerRole, name: string) {
  return rule({
    id,
    severity: 'error',
    scope: [role],
    actions: ['Uninstall', 'BuildToBuildUpgrade'],
    settings: ['ServerRoleUnpacked'],
    findings: ({ ServerRoleUnpacked }) => !ServerRoleUnpacked.includes(role),
    logText: `The ${name} server role is not installed on this computer.`,
    sources: ['S30'],
    hasArticle: false,
    evidence: role === 'ClientAccess' || role === 'EdgeTransport' ? 'decision' : 'inferred',
  });
}
