import {
  type ActiveDirectoryConnector,
  type LegacyOrganization,
  type LegacyServer,
  type RecipientUpdateService,
  type RoutingGroup,
} from '../directory/legacy-organization';
import type { Organization } from '../directory/organization';
import type { PermissionObject } from '../directory/permission-objects';
import type { PolicyAddress, RecipientPolicy } from '../directory/recipient-policies';
import type { Host } from '../host';
import { sameName } from '../registry/registry';
import type { Changers } from './changers';
import { withOrganization } from './organization-changes';

/** The ways in which what Exchange 2003 and 2000 administer can change. */
export type LegacyChange =
  | { readonly type: 'recipient-policy-created'; readonly policy: RecipientPolicy }
  | { readonly type: 'recipient-policy-removed'; readonly name: string }
  /** An address that is there already takes the new flag. */
  | { readonly type: 'policy-address-set'; readonly policy: string; readonly address: PolicyAddress }
  | { readonly type: 'policy-address-removed'; readonly policy: string; readonly address: string }
  | { readonly type: 'active-directory-connector-added'; readonly connector: ActiveDirectoryConnector }
  | { readonly type: 'active-directory-connector-removed'; readonly name: string }
  | {
      readonly type: 'permission-inheritance-set';
      readonly object: PermissionObject;
      readonly inherits: boolean;
    }
  | { readonly type: 'legacy-mode-set'; readonly isNative: boolean }
  | { readonly type: 'recipient-update-service-created'; readonly service: RecipientUpdateService }
  | { readonly type: 'recipient-update-service-removed'; readonly domain: string }
  | { readonly type: 'site-replication-service-added'; readonly server: string }
  | { readonly type: 'site-replication-service-removed'; readonly server: string }
  /** The server joins the first routing group. */
  | { readonly type: 'legacy-server-added'; readonly server: LegacyServer }
  | { readonly type: 'legacy-server-removed'; readonly name: string }
  | { readonly type: 'legacy-build-set'; readonly name: string; readonly build: string };

export const LEGACY_CHANGERS: Changers<LegacyChange> = {
  'recipient-policy-created': (host, { policy }) =>
    withOrganization(host, ({ recipientPolicies: policies }) => ({
      recipientPolicies: policies.some(({ name }) => sameName(name, policy.name))
        ? policies
        : [...policies, policy],
    })),
  'recipient-policy-removed': (host, { name }) =>
    withOrganization(host, ({ recipientPolicies }) => ({
      recipientPolicies: recipientPolicies.filter((policy) => !sameName(policy.name, name)),
    })),
  'policy-address-set': (host, { policy, address }) =>
    withPolicy(host, policy, (addresses) => {
      const isIt = (other: PolicyAddress) => sameName(other.address, address.address);
      return addresses.some(isIt)
        ? addresses.map((other) => (isIt(other) ? address : other))
        : [...addresses, address];
    }),
  'policy-address-removed': (host, { policy, address }) =>
    withPolicy(host, policy, (addresses) => addresses.filter((other) => !sameName(other.address, address))),
  'active-directory-connector-added': (host, { connector }) =>
    withOrganization(host, ({ activeDirectoryConnectors: connectors }) => ({
      activeDirectoryConnectors: connectors.some(({ name }) => sameName(name, connector.name))
        ? connectors
        : [...connectors, connector],
    })),
  'active-directory-connector-removed': (host, { name }) =>
    withOrganization(host, ({ activeDirectoryConnectors: connectors }) => ({
      activeDirectoryConnectors: connectors.filter((connector) => !sameName(connector.name, name)),
    })),
  'permission-inheritance-set': (host, { object, inherits }) =>
    withOrganization(host, ({ blockedInheritance }) => {
      const others = blockedInheritance.filter((other) => other !== object);
      return { blockedInheritance: inherits ? others : [...others, object] };
    }),
  'legacy-mode-set': (host, { isNative }) => withLegacy(host, () => ({ isNativeMode: isNative })),
  'recipient-update-service-created': (host, { service }) =>
    withLegacy(host, ({ recipientUpdateServices: services }) => ({
      recipientUpdateServices: [
        ...services.filter(({ domain }) => !sameName(domain, service.domain)),
        service,
      ],
    })),
  'recipient-update-service-removed': (host, { domain }) =>
    withLegacy(host, ({ recipientUpdateServices: services }) => ({
      recipientUpdateServices: services.filter((service) => !sameName(service.domain, domain)),
    })),
  'site-replication-service-added': (host, { server }) =>
    withLegacy(host, ({ siteReplicationServers: servers }) => ({
      siteReplicationServers: servers.some((other) => sameName(other, server))
        ? servers
        : [...servers, server],
    })),
  'site-replication-service-removed': (host, { server }) =>
    withLegacy(host, ({ siteReplicationServers: servers }) => ({
      siteReplicationServers: servers.filter((other) => !sameName(other, server)),
    })),
  'legacy-server-added': (host, { server }) =>
    withLegacy(host, ({ routingGroups }) => ({ routingGroups: addServer(routingGroups, server) })),
  'legacy-server-removed': (host, { name }) =>
    withServers(host, (servers) => servers.filter((server) => !sameName(server.name, name))),
  'legacy-build-set': (host, { name, build }) =>
    withServers(host, (servers) =>
      servers.map((server) => (sameName(server.name, name) ? { ...server, build } : server)),
    ),
};

function withLegacy(host: Host, part: (legacy: LegacyOrganization) => Partial<LegacyOrganization>): Host {
  return withOrganization(host, ({ legacy }): Partial<Organization> =>
    legacy ? { legacy: { ...legacy, ...part(legacy) } } : {},
  );
}

function withServers(
  host: Host,
  change: (servers: readonly LegacyServer[]) => readonly LegacyServer[],
): Host {
  return withLegacy(host, ({ routingGroups }) => ({
    routingGroups: routingGroups.map((group) => ({ ...group, servers: change(group.servers) })),
  }));
}

function addServer(groups: readonly RoutingGroup[], server: LegacyServer): readonly RoutingGroup[] {
  const isKnown = groups.some(({ servers }) => servers.some(({ name }) => sameName(name, server.name)));
  const [first, ...others] = groups;
  return isKnown || !first ? groups : [{ ...first, servers: [...first.servers, server] }, ...others];
}

function withPolicy(
  host: Host,
  name: string,
  change: (addresses: readonly PolicyAddress[]) => readonly PolicyAddress[],
): Host {
  return withOrganization(host, ({ recipientPolicies }) => ({
    recipientPolicies: recipientPolicies.map((policy) =>
      sameName(policy.name, name) ? { ...policy, addresses: change(policy.addresses) } : policy,
    ),
  }));
}
