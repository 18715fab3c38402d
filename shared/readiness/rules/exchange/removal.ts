import { voiceMailFolder } from '../../../host/files/voice-mail';
import { rule } from '../../rule';

const UNINSTALL = ['Uninstall'] as const;

/** Rules about what a removal would leave without a home (domain.md 6.1; S29, S21). */
export const REMOVAL_RULES = [
  rule({
    id: 'MessagesInQueue',
    severity: 'warning',
    scope: ['HubTransport', 'EdgeTransport'],
    actions: UNINSTALL,
    settings: ['TransportQueues'],
    findings: ({ TransportQueues }) =>
      TransportQueues.filter(({ messages }) => messages > 0).map(({ name, messages }) => ({
        queue: name,
        count: messages,
      })),
    logText: 'The queue {queue} holds {count} message(s). They are lost when the role is removed.',
  }),
  rule({
    id: 'VoiceMessagesInQueue',
    severity: 'error',
    scope: ['UnifiedMessaging'],
    actions: ['Uninstall', 'BuildToBuildUpgrade'],
    settings: ['VoiceMessages', 'TargetDir'],
    findings: ({ VoiceMessages, TargetDir }) =>
      VoiceMessages.length > 0 ? [{ count: VoiceMessages.length, path: voiceMailFolder(TargetDir) }] : [],
    logText: 'Voice messages ({count}) are still waiting in {path}. Let them be delivered, or delete them.',
    sources: ['S30'],
    hasArticle: false,
    evidence: 'inferred',
  }),
  rule({
    id: 'ServerIsSourceForSendConnector',
    severity: 'error',
    scope: ['HubTransport'],
    actions: UNINSTALL,
    settings: ['SourceOfSendConnectors'],
    findings: ({ SourceOfSendConnectors }) => SourceOfSendConnectors.map((connector) => ({ connector })),
    logText: 'This server is a source of the Send connector {connector}. Move or delete the connector.',
  }),
  rule({
    id: 'ServerIsGroupExpansionServer',
    severity: 'error',
    scope: ['HubTransport'],
    actions: UNINSTALL,
    settings: ['ExpandedGroups'],
    findings: ({ ExpandedGroups }) =>
      ExpandedGroups.filter(({ isDynamic }) => !isDynamic).map(({ name }) => ({ group: name })),
    logText: 'This server expands the distribution group {group}. Assign another expansion server.',
  }),
  rule({
    id: 'ServerIsDynamicGroupExpansionServer',
    severity: 'error',
    scope: ['HubTransport'],
    actions: UNINSTALL,
    settings: ['ExpandedGroups'],
    findings: ({ ExpandedGroups }) =>
      ExpandedGroups.filter(({ isDynamic }) => isDynamic).map(({ name }) => ({ group: name })),
    logText: 'This server expands the dynamic distribution group {group}. Assign another expansion server.',
  }),
  rule({
    id: 'UnwillingToRemoveMailboxDatabase',
    severity: 'error',
    scope: ['Mailbox'],
    actions: UNINSTALL,
    settings: ['ServerDatabases'],
    findings: ({ ServerDatabases }) =>
      ServerDatabases.filter(({ kind, mailboxes }) => kind === 'mailbox' && mailboxes > 0).map(
        ({ name, mailboxes }) => ({ database: name, count: mailboxes }),
      ),
    logText: 'The mailbox database {database} holds {count} mailbox(es). Move or disable them first.',
    eras: ['2007', '2013'],
    sources: ['S29', 'S21'],
  }),
  rule({
    id: 'CannotUninstallDelegatedServer',
    severity: 'error',
    scope: 'all-roles',
    actions: UNINSTALL,
    settings: ['RemovesAllRoles', 'ExOrgAdmin', 'EnterpriseAdmin', 'DomainRole', 'CurrentLogOn'],
    findings: ({ RemovesAllRoles, ExOrgAdmin, EnterpriseAdmin, DomainRole, CurrentLogOn }) =>
      RemovesAllRoles && DomainRole !== 'stand-alone' && !ExOrgAdmin && !EnterpriseAdmin
        ? [{ account: CurrentLogOn }]
        : [],
    logText: 'The user {account} may not remove the last server roles of this computer.',
  }),
] as const;
