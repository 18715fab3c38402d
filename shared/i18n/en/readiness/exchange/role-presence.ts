import type { ROLE_PRESENCE_RULES } from '../../../../readiness/rules/exchange/role-presence';
import type { RuleWording, WordingOf } from '../../../rule-wording';

/** What is said of a role, by its name, that is to be installed a second time. */
function alreadyExists(role: string, letter: string): RuleWording {
  return {
    title: `The ${role} role is already installed`,
    condition: `The ${role} role is to be installed, and it is complete on this computer already.`,
    text: `The ${role} role is already installed on this server.`,
    why: 'A role is installed once on a server. Its services, its files and its part of the server object in Active Directory are there, and a second installation would find the result of every task in its way. A role that was left half-way is another matter: Setup takes that one up again.',
    action: `Leave the role out of the line at the Command Prompt, and name only the roles that are missing. To install it anew, remove it first: click Remove in Add or Remove Programs (Uninstall in Programs and Features on Windows Server 2008), or enter Setup.com /mode:Uninstall /roles:${letter}. To bring it to a later version, upgrade the server with the disc of the service pack: Setup.com /mode:Upgrade.`,
  };
}

/** What is said of a role, by its name, that is to be removed or upgraded and is not there. */
function notInstalled(role: string, letter: string): RuleWording {
  return {
    title: `The ${role} role is not installed`,
    condition: `The ${role} role is to be removed or upgraded, and nothing of it is on this computer.`,
    text: `The ${role} role is not installed on this server.`,
    why: "Setup removes or upgrades what the registry says is on the server: each role has a key below HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Exchange\\v8.0. This role has no key with files or a watermark in it, so there is nothing to work on. Often the line was meant for another server, or the role's letter was mistaken for another one.",
    action: `Leave the role out of the line at the Command Prompt, and name only roles that are installed; Registry Editor and the Exchange Management Console show which ones are. If the role should be here, install it first: click Change in Add or Remove Programs (Programs and Features on Windows Server 2008), or enter Setup.com /roles:${letter}.`,
  };
}

export const rolePresenceRules: WordingOf<typeof ROLE_PRESENCE_RULES> = {
  BridgeheadRoleAlreadyExists: alreadyExists('Hub Transport', 'HubTransport'),
  ClientAccessRoleAlreadyExists: alreadyExists('Client Access', 'ClientAccess'),
  MailboxRoleAlreadyExists: alreadyExists('Mailbox', 'Mailbox'),
  UnifiedMessagingRoleAlreadyExists: alreadyExists('Unified Messaging', 'UnifiedMessaging'),
  GatewayRoleAlreadyExists: alreadyExists('Edge Transport', 'EdgeTransport'),
  BridgeheadRoleNotInstalled: notInstalled('Hub Transport', 'HubTransport'),
  ClientAccessRoleNotInstalled: notInstalled('Client Access', 'ClientAccess'),
  MailboxRoleNotInstalled: notInstalled('Mailbox', 'Mailbox'),
  UnifiedMessagingRoleNotInstalled: notInstalled('Unified Messaging', 'UnifiedMessaging'),
  GatewayRoleNotInstalled: notInstalled('Edge Transport', 'EdgeTransport'),
};
