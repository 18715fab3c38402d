import { delegateOf } from '../directory/delegation';
import type {
  DistributionGroup,
  ExchangeServer,
  Organization,
  RoutingGroupConnector,
  SendConnector,
} from '../directory/organization';
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
  /** The server's Exchange Server Administrator; null: nobody any more. */
  | { readonly type: 'server-delegated'; readonly server: string; readonly admin: string | null }
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
  | { readonly type: 'offline-address-book-removed'; readonly name: string }
  /** Null: the server's object has been deleted, and the address book points to what is no more. */
  | {
      readonly type: 'offline-address-book-server-set';
      readonly name: string;
      readonly server: string | null;
    }
  | { readonly type: 'distribution-group-created'; readonly group: DistributionGroup }
  | { readonly type: 'expansion-server-set'; readonly group: string; readonly server: string | null };

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
  'server-delegated': (host, { server: name, admin }) =>
    withOrganization(host, ({ servers }) => ({
      servers: servers.map((server) => (sameName(server.name, name) ? delegated(server, admin) : server)),
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
  'offline-address-book-removed': (host, { name }) =>
    withOrganization(host, ({ offlineAddressBooks }) => ({
      offlineAddressBooks: offlineAddressBooks.filter((book) => book.name !== name),
    })),
  'offline-address-book-server-set': (host, { name, server }) =>
    withOrganization(host, ({ offlineAddressBooks: books }) => ({
      offlineAddressBooks: books.map((book) => (book.name === name ? { ...book, server } : book)),
    })),
  'distribution-group-created': (host, { group }) =>
    withOrganization(host, ({ distributionGroups: groups }) => ({
      distributionGroups: groups.some(({ name }) => sameName(name, group.name)) ? groups : [...groups, group],
    })),
  'expansion-server-set': (host, { group: name, server }) =>
    withOrganization(host, ({ distributionGroups }) => ({
      distributionGroups: distributionGroups.map((group) =>
        group.name === name ? { ...group, expansionServer: server } : group,
      ),
    })),
};

/** The host with a part of its organization changed; unchanged where there is none. */
export function withOrganization(
  host: Host,
  part: (organization: Organization) => Partial<Organization>,
): Host {
  return withDirectory(host, ({ organization }) =>
    organization ? { organization: { ...organization, ...part(organization) } } : {},
  );
}

function registerRole(
  { servers }: Organization,
  site: string | null,
  { server: name, role, version }: OrganizationChange & { type: 'server-role-registered' },
): Partial<Organization> {
  const known = servers.find((server) => sameName(server.name, name));
  if (!known) return { servers: [...servers, { name, site, version, roles: [role] }] };
  const roles = known.roles.includes(role) ? known.roles : [...known.roles, role];
  // The first role shows where the computer stands, wherever its object was made from.
  const place = known.roles.length > 0 ? known.site : site;
  const delegate = delegateOf(known);
  const installed = { name: known.name, site: place, version, roles, ...(delegate !== null && { delegate }) };
  return { servers: servers.map((server) => (server === known ? installed : server)) };
}

/** A server with another account to which it is delegated. */
function delegated(server: ExchangeServer, admin: string | null): ExchangeServer {
  if (server.provisioned) return { ...server, provisioned: { admin } };
  const { name, site, version, roles } = server;
  return { name, site, version, roles, ...(admin !== null && { delegate: admin }) };
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
