import { assertNever } from '../assert-never';
import type { Directory, Organization, RoutingGroupConnector } from './directory';
import type { Host } from './host';
import { createKey, deleteKey, deleteValue, setValue, type Registry, type RegistryValue } from './registry';
import type { ServerRole } from './server-role';
import type { Service, ServiceStartType, ServiceStatus } from './service';

/** The ways in which the registry can change. */
export type RegistryChange =
  | { readonly type: 'registry-key-created'; readonly path: string }
  | { readonly type: 'registry-key-deleted'; readonly path: string }
  | {
      readonly type: 'registry-value-set';
      readonly path: string;
      readonly name: string;
      readonly value: RegistryValue;
    }
  | { readonly type: 'registry-value-deleted'; readonly path: string; readonly name: string };

/** The closed list of ways in which a host can change. Times are simulated milliseconds. */
export type HostChange =
  | RegistryChange
  | { readonly type: 'service-installed'; readonly service: Service }
  | { readonly type: 'service-status-changed'; readonly name: string; readonly status: ServiceStatus }
  | {
      readonly type: 'service-start-type-changed';
      readonly name: string;
      readonly startType: ServiceStartType;
    }
  | { readonly type: 'file-written'; readonly path: string; readonly content: string; readonly at: number }
  | { readonly type: 'file-appended'; readonly path: string; readonly content: string; readonly at: number }
  | { readonly type: 'organization-created'; readonly name: string }
  | { readonly type: 'directory-prepared'; readonly part: 'schema' | 'organization' | 'domain' }
  | {
      readonly type: 'server-role-registered';
      readonly server: string;
      readonly role: ServerRole;
      readonly version: string;
    }
  | { readonly type: 'routing-group-connector-created'; readonly connector: RoutingGroupConnector }
  | { readonly type: 'legacy-interop-member-added'; readonly server: string };

/**
 * The only function that changes a host. A change that finds its result already there leaves
 * the host equal, so that a task done twice does no harm to the tables.
 */
export function changeHost(host: Host, change: HostChange): Host {
  switch (change.type) {
    case 'registry-key-created':
    case 'registry-key-deleted':
    case 'registry-value-set':
    case 'registry-value-deleted':
      return { ...host, registry: changeRegistry(host.registry, change) };
    case 'service-installed':
      return { ...host, services: installService(host.services, change.service) };
    case 'service-status-changed':
      return changeService(host, change.name, { status: change.status });
    case 'service-start-type-changed':
      return changeService(host, change.name, { startType: change.startType });
    case 'file-written':
    case 'file-appended':
      return writeFile(host, change);
    case 'directory-prepared':
      return changeDirectory(host, (directory) => ({
        preparation: { ...directory.preparation, [change.part]: true },
      }));
    case 'organization-created':
      return changeDirectory(host, ({ organization }) => ({
        organization: organization ?? newOrganization(change.name),
      }));
    case 'server-role-registered':
      return changeOrganization(host, (organization, directory) =>
        registerRole(organization, directory, change),
      );
    case 'routing-group-connector-created':
      return changeOrganization(host, (organization) => addConnector(organization, change.connector));
    case 'legacy-interop-member-added':
      return changeOrganization(host, ({ legacyInteropMembers: members }) => ({
        legacyInteropMembers: members.includes(change.server) ? members : [...members, change.server],
      }));
    default:
      return assertNever(change);
  }
}

/** The part of `changeHost` that concerns the registry alone; a .reg file holds such changes. */
export function changeRegistry(registry: Registry, change: RegistryChange): Registry {
  switch (change.type) {
    case 'registry-key-created':
      return createKey(registry, change.path);
    case 'registry-key-deleted':
      return deleteKey(registry, change.path);
    case 'registry-value-set':
      return setValue(registry, change.path, change.name, change.value);
    case 'registry-value-deleted':
      return deleteValue(registry, change.path, change.name);
  }
}

/** All changes, in their order. */
export function changeHostBy(host: Host, changes: readonly HostChange[]): Host {
  return changes.reduce(changeHost, host);
}

function installService(services: readonly Service[], service: Service): Service[] {
  const others = services.filter((other) => other.name.toLowerCase() !== service.name.toLowerCase());
  return [...others, service];
}

function changeService(host: Host, name: string, part: Partial<Service>): Host {
  const services = host.services.map((service) =>
    service.name.toLowerCase() === name.toLowerCase() ? { ...service, ...part } : service,
  );
  return { ...host, services };
}

function writeFile(host: Host, change: HostChange & { type: 'file-written' | 'file-appended' }): Host {
  const index = host.files.findIndex((file) => file.path.toLowerCase() === change.path.toLowerCase());
  const before = change.type === 'file-appended' ? (host.files[index]?.content ?? '') : '';
  const file = { path: change.path, modified: change.at, content: before + change.content };
  return { ...host, files: index < 0 ? [...host.files, file] : host.files.with(index, file) };
}

function changeDirectory(host: Host, part: (directory: Directory) => Partial<Directory>): Host {
  const { directory } = host;
  return directory ? { ...host, directory: { ...directory, ...part(directory) } } : host;
}

function changeOrganization(
  host: Host,
  part: (organization: Organization, directory: Directory) => Partial<Organization>,
): Host {
  return changeDirectory(host, (directory) => {
    const { organization } = directory;
    return organization ? { organization: { ...organization, ...part(organization, directory) } } : {};
  });
}

function newOrganization(name: string): Organization {
  return {
    name,
    servers: [],
    legacy: null,
    routingGroupConnectors: [],
    sendConnectors: [],
    offlineAddressBookServer: null,
    legacyInteropMembers: [],
  };
}

function registerRole(
  { servers }: Organization,
  { site }: Directory,
  { server: name, role, version }: HostChange & { type: 'server-role-registered' },
): Partial<Organization> {
  const known = servers.find((server) => server.name.toLowerCase() === name.toLowerCase());
  if (!known) return { servers: [...servers, { name, site, version, roles: [role] }] };
  const roles = known.roles.includes(role) ? known.roles : [...known.roles, role];
  return { servers: servers.map((server) => (server === known ? { ...known, version, roles } : server)) };
}

function addConnector(organization: Organization, connector: RoutingGroupConnector): Partial<Organization> {
  const same = (other: RoutingGroupConnector) =>
    other.sourceRoutingGroup === connector.sourceRoutingGroup &&
    other.targetRoutingGroup === connector.targetRoutingGroup;
  const connectors = organization.routingGroupConnectors;
  return { routingGroupConnectors: connectors.some(same) ? connectors : [...connectors, connector] };
}
