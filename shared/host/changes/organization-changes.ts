import type { Database, Organization, RoutingGroupConnector, SendConnector } from '../directory/organization';
import { siteOf, type Host } from '../host';
import { sameName } from '../registry/registry';
import type { ServerRole } from '../server-role';
import type { Changers } from './changers';
import { withDirectory } from './directory-changes';

/** The ways in which the Exchange organization can change. */
export type OrganizationChange =
  | {
      readonly type: 'server-role-registered';
      readonly server: string;
      readonly role: ServerRole;
      readonly version: string;
    }
  | {
      readonly type: 'server-provisioned';
      readonly server: string;
      readonly admin: string | null;
      readonly version: string;
    }
  | { readonly type: 'provisioned-server-removed'; readonly server: string }
  /** The server's object goes with its last role. */
  | { readonly type: 'server-role-unregistered'; readonly server: string; readonly role: ServerRole }
  | { readonly type: 'routing-group-connector-created'; readonly connector: RoutingGroupConnector }
  /** Every connector that begins or ends at the server. */
  | { readonly type: 'routing-group-connectors-removed'; readonly server: string }
  | { readonly type: 'legacy-interop-member-added'; readonly server: string }
  | { readonly type: 'legacy-interop-members-removed' }
  | { readonly type: 'send-connector-created'; readonly connector: SendConnector }
  | { readonly type: 'send-connector-removed'; readonly name: string }
  | {
      readonly type: 'send-connector-sources-set';
      readonly name: string;
      readonly servers: readonly string[];
    }
  | { readonly type: 'offline-address-book-created'; readonly name: string; readonly server: string }
  | { readonly type: 'offline-address-book-server-set'; readonly name: string; readonly server: string }
  | { readonly type: 'expansion-server-set'; readonly group: string; readonly server: string | null }
  | { readonly type: 'database-created'; readonly database: Database }
  | { readonly type: 'database-removed'; readonly server: string; readonly name: string }
  | { readonly type: 'mailboxes-moved'; readonly server: string; readonly name: string; readonly to: string }
  | {
      readonly type: 'replica-move-begun';
      readonly server: string;
      readonly name: string;
      readonly to: string;
      readonly endsAt: number;
    }
  | { readonly type: 'replicas-moved'; readonly server: string; readonly name: string };

export const ORGANIZATION_CHANGERS: Changers<OrganizationChange> = {
  'server-role-registered': (host, change) =>
    withOrganization(host, (organization) => registerRole(organization, siteOf(host), change)),
  'server-provisioned': (host, { server, admin, version }) =>
    withOrganization(host, ({ servers }) => ({
      servers: [...servers, { name: server, site: siteOf(host), version, roles: [], provisioned: { admin } }],
    })),
  'provisioned-server-removed': (host, { server }) =>
    withOrganization(host, ({ servers }) => ({
      servers: servers.filter(({ name, roles }) => !sameName(name, server) || roles.length > 0),
    })),
  'server-role-unregistered': (host, change) =>
    withOrganization(host, (organization) => unregisterRole(organization, change)),
  'routing-group-connector-created': (host, { connector }) =>
    withOrganization(host, (organization) => addConnector(organization, connector)),
  'routing-group-connectors-removed': (host, { server }) =>
    withOrganization(host, ({ routingGroupConnectors: connectors }) => ({
      routingGroupConnectors: connectors.filter(
        ({ sourceServer, targetServer }) =>
          !isServer(sourceServer, server) && !isServer(targetServer, server),
      ),
    })),
  'legacy-interop-member-added': (host, { server }) =>
    withOrganization(host, ({ legacyInteropMembers: members }) => ({
      legacyInteropMembers: members.includes(server) ? members : [...members, server],
    })),
  'legacy-interop-members-removed': (host) => withOrganization(host, () => ({ legacyInteropMembers: [] })),
  'send-connector-created': (host, { connector }) =>
    withOrganization(host, ({ sendConnectors }) => ({ sendConnectors: [...sendConnectors, connector] })),
  'send-connector-removed': (host, { name }) =>
    withOrganization(host, ({ sendConnectors }) => ({
      sendConnectors: sendConnectors.filter((connector) => connector.name !== name),
    })),
  'send-connector-sources-set': (host, { name, servers }) =>
    withOrganization(host, ({ sendConnectors }) => ({
      sendConnectors: sendConnectors.map((connector) =>
        connector.name === name ? { ...connector, sourceServers: servers } : connector,
      ),
    })),
  'offline-address-book-created': (host, { name, server }) =>
    withOrganization(host, ({ offlineAddressBooks: books }) => ({
      offlineAddressBooks: books.some((book) => book.name === name) ? books : [...books, { name, server }],
    })),
  'offline-address-book-server-set': (host, { name, server }) =>
    withOrganization(host, ({ offlineAddressBooks: books }) => ({
      offlineAddressBooks: books.map((book) => (book.name === name ? { ...book, server } : book)),
    })),
  'expansion-server-set': (host, { group: name, server }) =>
    withOrganization(host, ({ distributionGroups }) => ({
      distributionGroups: distributionGroups.map((group) =>
        group.name === name ? { ...group, expansionServer: server } : group,
      ),
    })),
  'database-created': (host, { database }) =>
    withOrganization(host, ({ databases }) => ({
      databases: databases.some((other) => isDatabase(other, database))
        ? databases
        : [...databases, database],
    })),
  'database-removed': (host, change) =>
    withOrganization(host, ({ databases }) => ({
      databases: databases.filter((database) => !isDatabase(database, change)),
    })),
  'mailboxes-moved': (host, change) =>
    withOrganization(host, ({ databases }) => ({ databases: moveMailboxes(databases, change) })),
  'replica-move-begun': (host, { to, endsAt, ...which }) =>
    withDatabase(host, which, () => ({ replicaMove: { to, endsAt } })),
  'replicas-moved': (host, change) =>
    withOrganization(host, ({ databases }) => ({ databases: endReplicaMove(databases, change) })),
};

interface DatabaseName {
  readonly server: string;
  readonly name: string;
}

function isDatabase(database: Database, { server, name }: DatabaseName): boolean {
  return sameName(database.server, server) && sameName(database.name, name);
}

/** The host with a part of its organization changed; unchanged where there is none. */
export function withOrganization(
  host: Host,
  part: (organization: Organization) => Partial<Organization>,
): Host {
  return withDirectory(host, ({ organization }) =>
    organization ? { organization: { ...organization, ...part(organization) } } : {},
  );
}

function withDatabase(host: Host, which: DatabaseName, part: () => Partial<Database>): Host {
  return withOrganization(host, ({ databases }) => ({
    databases: databases.map((database) =>
      isDatabase(database, which) ? { ...database, ...part() } : database,
    ),
  }));
}

/** All mailboxes of a database go to the first mailbox database of the server `to`. */
function moveMailboxes(
  databases: readonly Database[],
  { server, name, to }: DatabaseName & { readonly to: string },
): Database[] {
  const source = databases.find((database) => isDatabase(database, { server, name }));
  const target = databases.find((database) => database.kind === 'mailbox' && sameName(database.server, to));
  return databases.map((database) => {
    if (database === source) return { ...database, mailboxes: 0 };
    return database === target
      ? { ...database, mailboxes: database.mailboxes + (source?.mailboxes ?? 0) }
      : database;
  });
}

/** The replicas of a database stand in the public folder database of the server that they were moved to. */
function endReplicaMove(databases: readonly Database[], which: DatabaseName): Database[] {
  const source = databases.find((database) => isDatabase(database, which));
  const to = source?.replicaMove?.to ?? '';
  const target = databases.find(({ kind, server }) => kind === 'public-folder' && sameName(server, to));
  return databases.map((database) => {
    if (database === source) return { ...database, replicas: 0, replicaMove: null };
    return database === target
      ? { ...database, replicas: database.replicas + (source?.replicas ?? 0) }
      : database;
  });
}

function registerRole(
  { servers }: Organization,
  site: string | null,
  { server: name, role, version }: OrganizationChange & { type: 'server-role-registered' },
): Partial<Organization> {
  const known = servers.find((server) => sameName(server.name, name));
  if (!known) return { servers: [...servers, { name, site, version, roles: [role] }] };
  const roles = known.roles.includes(role) ? known.roles : [...known.roles, role];
  const installed = { name: known.name, site: known.site, version, roles };
  return { servers: servers.map((server) => (server === known ? installed : server)) };
}

/** The server without the role; its object goes with the last one, and an offline address book loses its Mailbox server. */
function unregisterRole(
  { servers, offlineAddressBooks }: Organization,
  { server, role }: OrganizationChange & { type: 'server-role-unregistered' },
): Partial<Organization> {
  const isIt = (name: string) => sameName(name, server);
  return {
    servers: servers
      .map((other) =>
        isIt(other.name) ? { ...other, roles: other.roles.filter((its) => its !== role) } : other,
      )
      .filter((other) => !isIt(other.name) || other.roles.length > 0),
    offlineAddressBooks:
      role === 'Mailbox'
        ? offlineAddressBooks.map((book) =>
            book.server !== null && isIt(book.server) ? { ...book, server: null } : book,
          )
        : offlineAddressBooks,
  };
}

/** Whether two names are those of one server, whatever DNS suffix they carry: it may have changed since. */
function isServer(left: string, right: string): boolean {
  const label = (name: string) => name.split('.')[0] ?? name;
  return sameName(label(left), label(right));
}

function addConnector(organization: Organization, connector: RoutingGroupConnector): Partial<Organization> {
  const same = (other: RoutingGroupConnector) =>
    other.sourceRoutingGroup === connector.sourceRoutingGroup &&
    other.targetRoutingGroup === connector.targetRoutingGroup;
  const connectors = organization.routingGroupConnectors;
  return { routingGroupConnectors: connectors.some(same) ? connectors : [...connectors, connector] };
}
