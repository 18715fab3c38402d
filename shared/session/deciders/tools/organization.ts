import { delegateOf } from '../../../host/directory/delegation';
import { findBridgehead } from '../../../host/directory/legacy-organization';
import type { Database, Organization } from '../../../host/directory/organization';
import { fullyQualifiedName, type Host } from '../../../host/host';
import { isLinkedToLegacy } from '../../../host/condition';
import { linkToLegacy } from '../../../host/legacy-link';
import { sameName } from '../../../host/registry/registry';
import type { ServerRole } from '../../../host/server-role';
import { findService } from '../../../host/windows/service';
import { message } from '../../../message';
import { directoryFailure } from '../../../setup/needs';
import type { Command, CommandType } from '../../command';
import type { ToolContext, ToolDeciders, ToolDecision } from './tool-decision';

/** How long replication of one folder's replica takes, in simulated milliseconds (ours). */
const MILLISECONDS_A_REPLICA = 15_000;

type OrganizationCommands =
  | 'new-routing-group-connector'
  | 'new-send-connector'
  | 'remove-send-connector'
  | 'set-send-connector-source'
  | 'set-offline-address-book-server'
  | 'set-expansion-server'
  | 'move-mailboxes'
  | 'disable-mailboxes'
  | 'delegate-server'
  | 'move-replicas'
  | 'retry-queue';

/** What the Exchange Management Console does. */
export const ORGANIZATION_DECIDERS: ToolDeciders<OrganizationCommands> = {
  'new-routing-group-connector': inOrganization((_organization, { server }, { host }) =>
    newConnector(host, server),
  ),
  'new-send-connector': inOrganization((organization, { name, addressSpace, source }) => {
    if (organization.sendConnectors.some((connector) => sameName(connector.name, name))) {
      return message('connector-exists', { name });
    }
    if (!/^(\*|(\*\.)?[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*)$/.test(addressSpace))
      return message('name-refused', { name: addressSpace });
    if (!hasRole(organization, source, 'HubTransport'))
      return message('not-a-hub-transport-server', { server: source });
    const connector = { name, addressSpaces: [addressSpace], sourceServers: [source] };
    return [{ type: 'send-connector-created', connector }];
  }),
  'remove-send-connector': inOrganization(({ sendConnectors }, { name }) =>
    sendConnectors.some((connector) => connector.name === name)
      ? [{ type: 'send-connector-removed', name }]
      : message('no-such-connector', { name }),
  ),
  'set-send-connector-source': inOrganization((organization, { name, server }) => {
    if (!organization.sendConnectors.some((connector) => connector.name === name)) {
      return message('no-such-connector', { name });
    }
    if (!hasRole(organization, server, 'HubTransport'))
      return message('not-a-hub-transport-server', { server });
    return [{ type: 'send-connector-sources-set', name, servers: [server] }];
  }),
  'set-offline-address-book-server': inOrganization((organization, { name, server }) => {
    if (!organization.offlineAddressBooks.some((book) => book.name === name)) {
      return message('no-such-address-book', { name });
    }
    if (!hasRole(organization, server, 'Mailbox')) return message('not-a-mailbox-server', { server });
    return [{ type: 'offline-address-book-server-set', name, server }];
  }),
  'set-expansion-server': inOrganization((organization, { group, server }) => {
    if (!organization.distributionGroups.some(({ name }) => name === group))
      return message('no-such-group', { group });
    if (server !== null && !hasRole(organization, server, 'HubTransport')) {
      return message('not-a-hub-transport-server', { server });
    }
    return [{ type: 'expansion-server-set', group, server }];
  }),
  'move-mailboxes': inOrganization((organization, { server, database: name, to }) => {
    const database = findDatabase(organization, server, name);
    if (database?.kind !== 'mailbox') return message('no-such-database', { database: name });
    if (database.mailboxes === 0) return message('database-empty', { database: name });
    const target = organization.databases.find(
      (other) => other.kind === 'mailbox' && sameName(other.server, to),
    );
    if (!target || sameName(server, to)) return message('not-a-mailbox-server', { server: to });
    return [{ type: 'mailboxes-moved', server, name, to }];
  }),
  'disable-mailboxes': inOrganization((organization, { server, database: name }) => {
    const database = findDatabase(organization, server, name);
    if (database?.kind !== 'mailbox') return message('no-such-database', { database: name });
    return database.mailboxes === 0
      ? message('database-empty', { database: name })
      : [{ type: 'mailboxes-disabled', server: database.server, name: database.name }];
  }),
  'delegate-server': inOrganization(({ servers }, { server: name, admin }, { host }) => {
    const server = servers.find((other) => sameName(other.name, name));
    if (!server) return message('no-such-server', { server: name });
    const account = admin === null ? null : domainAccount(host, admin);
    if (account === undefined) return message('account-refused', { account: admin ?? '' });
    return delegateOf(server) === account
      ? message('already-so')
      : [{ type: 'server-delegated', server: server.name, admin: account }];
  }),
  'move-replicas': inOrganization((organization, { server, database: name, to }, { clock }) => {
    const database = findDatabase(organization, server, name);
    if (database?.kind !== 'public-folder') return message('no-such-database', { database: name });
    if (database.replicas === 0) return message('database-empty', { database: name });
    if (database.replicaMove) return message('move-under-way', { database: name });
    const target = organization.databases.find(
      (other) => other.kind === 'public-folder' && sameName(other.server, to),
    );
    if (!target || sameName(server, to)) return message('not-a-mailbox-server', { server: to });
    const endsAt = clock + database.replicas * MILLISECONDS_A_REPLICA;
    return [{ type: 'replica-move-begun', server, name, to, endsAt }];
  }),
  'retry-queue': ({ host }, { queue: name }) => {
    const queue = host.queues.find((other) => other.name === name);
    if (!queue) return message('no-such-queue', { queue: name });
    if (findService(host.services, 'MSExchangeTransport')?.status !== 'running')
      return message('transport-stopped');
    return queue.messages === 0
      ? message('queue-empty', { queue: name })
      : [{ type: 'queue-emptied', queue: name }];
  },
};

/** A decision that needs an Exchange organization within reach. */
export function inOrganization<Type extends CommandType>(
  decide: (
    organization: Organization,
    command: Extract<Command, { readonly type: Type }>,
    context: ToolContext,
  ) => ToolDecision,
): (context: ToolContext, command: Extract<Command, { readonly type: Type }>) => ToolDecision {
  return (context, command) => {
    const { directory } = context.host;
    if (directory && directoryFailure(context.host)) return message('directory-not-reachable');
    const organization = directory?.organization;
    return organization ? decide(organization, command, context) : message('no-organization');
  };
}

/** New Connector, between a Hub Transport server of 2007 (this one, if it is one) and a bridgehead server. */
function newConnector(host: Host, server: string): ToolDecision {
  const bridgehead = findBridgehead(host.directory, server);
  if (!bridgehead) return message('no-such-server', { server });
  if (isLinkedToLegacy(host)) return message('connector-exists', { name: bridgehead.routingGroup });
  const hubs = (host.directory?.organization?.servers ?? []).filter(({ roles }) =>
    roles.includes('HubTransport'),
  );
  const [hub] = [...hubs.filter(({ name }) => sameName(name, host.name)), ...hubs];
  if (!hub) return message('not-a-hub-transport-server', { server: host.name });
  return linkToLegacy(fullyQualifiedName({ ...host, name: hub.name }), bridgehead);
}

/** `CONTOSO\name` for what was typed with or without the domain before it; undefined for what is no account of the domain. */
function domainAccount({ directory }: Host, typed: string): string | undefined {
  const [, domain, account] = /^(?:([^\\]+)\\)?([^"/\\[\]:;|=,+*?<>@]{1,64})$/.exec(typed.trim()) ?? [];
  const own = directory?.netbiosDomain ?? '';
  return account && sameName(domain ?? own, own) ? `${own}\\${account.trim()}` : undefined;
}

function hasRole({ servers }: Organization, name: string, role: ServerRole): boolean {
  return servers.some((server) => sameName(server.name, name) && server.roles.includes(role));
}

function findDatabase({ databases }: Organization, server: string, name: string): Database | undefined {
  return databases.find((database) => sameName(database.server, server) && sameName(database.name, name));
}
