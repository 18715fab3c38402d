import { assertNever } from '../assert-never';
import type { Preparation } from './directory/directory';
import { EXCHANGE_2007_ROUTING_GROUP } from './directory/organization';
import { isBelow, siteOf, type Host } from './host';
import { isIpv6HalfDisabled, isIpv6UnboundOnly } from './ipv6';
import { findValue, sameName } from './registry/registry';
import { markedRoles, roleStatus, type RoleStatus } from './role-status';
import type { ServerRole } from './server-role';
import type { WindowsComponent } from './windows/components-table';
import type { PackageId } from './windows/packages-table';
import { hasSoftware } from './windows/software';
import { findService } from './windows/service';
import { preferredDnsServer } from './windows/windows';

/** Something that holds on a host or does not: until when a fault lasts, what a scenario aims at. */
export type HostCondition =
  | { readonly kind: 'service-running'; readonly service: string }
  | { readonly kind: 'component-installed'; readonly component: WindowsComponent }
  | { readonly kind: 'package-installed'; readonly package: PackageId }
  | { readonly kind: 'role-state'; readonly role: ServerRole; readonly state: RoleStatus['state'] }
  | { readonly kind: 'role-version'; readonly role: ServerRole; readonly version: string }
  | { readonly kind: 'no-watermark' }
  /** The value's text or number; null: the value is not there. */
  | {
      readonly kind: 'registry-value';
      readonly path: string;
      readonly name: string;
      readonly data: string | number | null;
    }
  | { readonly kind: 'full-control'; readonly path: string }
  /** The computer stands in a site of Active Directory, in the one of that name where one is given. */
  | { readonly kind: 'site-known'; readonly site?: string }
  /** Windows was restarted after the last package was installed, so that what it replaced is in use. */
  | { readonly kind: 'restarted-since-installation' }
  | { readonly kind: 'ipv6-whole' }
  | { readonly kind: 'dns-answers' }
  | { readonly kind: 'connector-to-legacy' }
  /** This server's object in the directory has the role, or has it not (or there is no object). */
  | { readonly kind: 'server-role-registered'; readonly role: ServerRole; readonly registered: boolean }
  /** That part of the forest is prepared for Exchange. */
  | { readonly kind: 'directory-prepared'; readonly part: keyof Preparation }
  /** No database of that name belongs to this server. */
  | { readonly kind: 'database-absent'; readonly name: string }
  /** Setup of that build has once entered into the event log that it was done. */
  | { readonly kind: 'setup-completed'; readonly build: string }
  | { readonly kind: 'not'; readonly condition: HostCondition };

/** Whether a condition holds on a host. */
export function holds(host: Host, condition: HostCondition): boolean {
  switch (condition.kind) {
    case 'service-running':
      return findService(host.services, condition.service)?.status === 'running';
    case 'component-installed':
      return host.windows.components.includes(condition.component);
    case 'package-installed':
      return hasSoftware(host.windows, condition.package);
    case 'role-state':
      return roleStatus(host.registry, condition.role).state === condition.state;
    case 'role-version': {
      const status = roleStatus(host.registry, condition.role);
      return status.state === 'installed' && status.version === condition.version;
    }
    case 'no-watermark':
      return markedRoles(host.registry).length === 0;
    case 'registry-value':
      return registryValueIs(host, condition);
    case 'full-control':
      return hasFullControl(host, condition.path);
    case 'site-known':
      return isInSite(host, condition.site);
    case 'restarted-since-installation':
      return hasRestarted(host);
    case 'ipv6-whole':
      return !isIpv6UnboundOnly(host) && !isIpv6HalfDisabled(host);
    case 'dns-answers':
      return preferredDnsServer(host.network)?.answers ?? false;
    case 'connector-to-legacy':
      return isLinkedToLegacy(host);
    case 'server-role-registered':
      return isRegistered(host, condition.role) === condition.registered;
    case 'directory-prepared':
      return host.directory?.preparation[condition.part] ?? false;
    case 'database-absent':
      return !hasDatabase(host, condition.name);
    case 'setup-completed':
      return host.eventLog.some(
        ({ code, params }) => code === 'setup-completed' && params['build'] === condition.build,
      );
    case 'not':
      return !holds(host, condition.condition);
    default:
      return assertNever(condition);
  }
}

/** Whether Administrators have full control of a folder and of everything below it. */
export function hasFullControl(host: Host, path: string): boolean {
  return !host.restrictedFolders.some((folder) => isBelow(folder.path, path) || isBelow(path, folder.path));
}

/** Whether a routing group connector leads from the 2007 routing group to a legacy one. */
export function isLinkedToLegacy(host: Host): boolean {
  const connectors = host.directory?.organization?.routingGroupConnectors ?? [];
  return connectors.some((connector) => connector.sourceRoutingGroup === EXCHANGE_2007_ROUTING_GROUP);
}

function isInSite(host: Host, site: string | undefined): boolean {
  const own = siteOf(host);
  return own !== null && (site === undefined || sameName(own, site));
}

function hasRestarted({ eventLog }: Host): boolean {
  const last = (wanted: string) => eventLog.findLastIndex(({ code }) => code === wanted);
  return last('log-service-started') > last('package-installed');
}

function isRegistered({ name, directory }: Host, role: ServerRole): boolean {
  const servers = directory?.organization?.servers ?? [];
  return servers.some((server) => sameName(server.name, name) && server.roles.includes(role));
}

function hasDatabase({ name: server, directory }: Host, name: string): boolean {
  const databases = directory?.organization?.databases ?? [];
  return databases.some((database) => sameName(database.server, server) && sameName(database.name, name));
}

function registryValueIs(
  host: Host,
  { path, name, data }: HostCondition & { kind: 'registry-value' },
): boolean {
  const value = findValue(host.registry, path, name);
  return data === null ? value === undefined : value !== undefined && value.data === data;
}
