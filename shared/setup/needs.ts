import { hasFullControl } from '../host/condition';
import type { Directory } from '../host/directory/directory';
import { siteOf, type Host } from '../host/host';
import { disabledComponents, isIpv6HalfDisabled, isIpv6UnboundOnly } from '../host/ipv6';
import { EXCHANGE_ROOT, findText } from '../host/registry/registry';
import { isPresent, rolesInState, roleKeyPath } from '../host/role-status';
import { SERVER_ROLES } from '../host/server-role';
import { windowsComponent, type WindowsComponent } from '../host/windows/components-table';
import { findService } from '../host/windows/service';
import { isOnDisc } from '../host/files/media';
import { componentEra, preferredDnsServer } from '../host/windows/windows';
import { message } from '../message';
import { holdsInstallationFiles } from '../host/files/installation-files';
import type { Failure } from './failure';
import type { SetupPlan } from './plan/plan';

/** What a task truly needs of the host; lacking it, the task fails. */
export type TaskNeed =
  | { readonly kind: 'service-starts'; readonly service: string }
  | { readonly kind: 'service-enabled'; readonly service: string }
  /** Active Directory, found through DNS. */
  | { readonly kind: 'directory' }
  /** An Exchange organization, to stand in. */
  | { readonly kind: 'organization' }
  /** The computer's own site, where it stands in a domain. */
  | { readonly kind: 'site' }
  /** Full control of the installation folder. */
  | { readonly kind: 'full-control' }
  /** Of the components, the one that this Windows knows. */
  | { readonly kind: 'component'; readonly components: readonly WindowsComponent[] }
  /** IPv6 not switched off on the adapter alone. */
  | { readonly kind: 'ipv6-on-adapter' }
  /** IPv6 on or off as a whole. */
  | { readonly kind: 'ipv6-whole' }
  | { readonly kind: 'offline-address-books' }
  /** Nothing of another build on the server. */
  | { readonly kind: 'same-build' }
  /** The installation files, where Setup can read them. */
  | { readonly kind: 'source-files' }
  /** The drive of the installation folder. */
  | { readonly kind: 'target-drive' }
  | { readonly kind: 'no-public-folder-replicas' }
  | { readonly kind: 'no-mailboxes' };

type NeedOf<Kind extends TaskNeed['kind']> = Extract<TaskNeed, { readonly kind: Kind }>;

type Checks = {
  readonly [Kind in TaskNeed['kind']]: (host: Host, need: NeedOf<Kind>, plan: SetupPlan) => Failure | null;
};

/** How each need is looked at; null where it is met. */
const CHECKS: Checks = {
  'service-starts': (host, { service }) => serviceWillNotStart(host, service, []),
  'service-enabled': (host, { service }) => serviceIsOff(host, service),
  directory: directoryFailure,
  organization: (host) => unless(host.directory?.organization, () => message('organization-missing')),
  site: unknownSite,
  'full-control': (host, _need, { targetDir }) =>
    unless(hasFullControl(host, targetDir), () => message('access-denied', { path: targetDir })),
  component: (host, { components }) => missingComponent(host, components),
  'ipv6-on-adapter': unboundIpv6,
  'ipv6-whole': (host) =>
    unless(!isIpv6HalfDisabled(host), () =>
      message('ipv6-half-disabled', { bits: `0x${disabledComponents(host).toString(16)}` }),
    ),
  'offline-address-books': (host) => deletedBookServer(host),
  'same-build': (host, _need, { action }) => (action === 'BuildToBuildUpgrade' ? null : otherBuild(host)),
  'source-files': (host, _need, { options }) => unreadableSource(host, options.sourceDir),
  'target-drive': (host, _need, { targetDir }) =>
    unless(
      host.disks.some(({ drive }) => drive === targetDir.slice(0, 2).toUpperCase()),
      () => message('drive-missing', { drive: targetDir.slice(0, 2) }),
    ),
  'no-public-folder-replicas': (host) => fullDatabase(host, 'public-folder'),
  'no-mailboxes': (host) => fullDatabase(host, 'mailbox'),
};

/**
 * What some services need of the server beside other services, whoever starts them: transport S37, S52; that AD
 * topology cannot start where no domain controller is found is a decision of ours.
 */
const SERVICE_NEEDS: ReadonlyMap<string, readonly ((host: Host) => Failure | null)[]> = new Map([
  ['MSExchangeADTopology', [directoryFailure]],
  ['MSExchangeTransport', [unboundIpv6, unknownSite]],
]);

/** Why a service would stop again as soon as it is started; null where it stays up. */
export function serviceFailure(host: Host, service: string): Failure | null {
  for (const check of SERVICE_NEEDS.get(service) ?? []) {
    const failure = check(host);
    if (failure) return failure;
  }
  return null;
}

/** Why the host does not give what a task needs; null where it does. */
export function unmetNeed(host: Host, need: TaskNeed, plan: SetupPlan): Failure | null {
  const check = CHECKS[need.kind] as (host: Host, need: TaskNeed, plan: SetupPlan) => Failure | null;
  return check(host, need, plan);
}

function unless(met: unknown, failure: () => Failure): Failure | null {
  return met ? null : failure();
}

/** Why Active Directory is out of reach, as it always is from a workgroup; null where it is not. */
export function directoryFailure(host: Host): Failure | null {
  const dns = preferredDnsServer(host.network);
  if (!dns?.answers) return message('dns-unreachable', { address: host.network.preferredDns ?? '' });
  return host.directory?.isReachable
    ? null
    : message('directory-unreachable', { domain: host.directory?.domain ?? host.name });
}

/** The directory as Setup reads it: nothing where no domain controller answers. */
export function reachedDirectory(host: Host): Directory | null {
  return directoryFailure(host) ? null : host.directory;
}

function unknownSite(host: Host): Failure | null {
  return unless(!host.directory || siteOf(host), () => message('site-unknown', { server: host.name }));
}

function unboundIpv6(host: Host): Failure | null {
  return unless(!isIpv6UnboundOnly(host), () => message('ipv6-unbound'));
}

function serviceWillNotStart(host: Host, name: string, seen: readonly string[]): Failure | null {
  if (seen.includes(name)) return null;
  const off = serviceIsOff(host, name) ?? serviceFailure(host, name);
  if (off) return off;
  for (const needed of findService(host.services, name)?.dependsOn ?? []) {
    if (findService(host.services, needed)?.status === 'running') continue;
    const failure = serviceWillNotStart(host, needed, [...seen, name]);
    if (failure) return failure;
  }
  return null;
}

function serviceIsOff(host: Host, name: string): Failure | null {
  const service = findService(host.services, name);
  if (!service) return message('service-missing', { service: { kind: 'service', service: name } });
  return service.startType === 'disabled' && service.status !== 'running'
    ? message('service-disabled', { service: { kind: 'service', service: service.name } })
    : null;
}

function missingComponent(host: Host, components: readonly WindowsComponent[]): Failure | null {
  const component = components.find((id) => windowsComponent(id).eras.includes(componentEra(host.windows)));
  if (!component || host.windows.components.includes(component)) return null;
  return message('component-missing', { component: { kind: 'component', component } });
}

function deletedBookServer(host: Host): Failure | null {
  const book = host.directory?.organization?.offlineAddressBooks.find(({ server }) => server === null);
  return book ? message('object-not-found', { object: book.name }) : null;
}

function otherBuild(host: Host): Failure | null {
  const { registry, media } = host;
  const builds = rolesInState(registry, 'installed', 'unpacked', 'partially-configured').flatMap(
    (role) => findText(registry, roleKeyPath(role), 'UnpackedVersion') ?? [],
  );
  const other = builds.find((build) => build !== media.build);
  return other === undefined
    ? null
    : message('other-version-installed', { installed: other, media: media.build });
}

function unreadableSource(host: Host, sourceDir: string | null): Failure | null {
  const folder = sourceDir ?? host.media.path;
  const isReadable =
    holdsInstallationFiles(host, folder) && !(host.media.isDamaged && isOnDisc(host, folder));
  return unless(isReadable, () => message('source-unreadable', { path: folder }));
}

function fullDatabase(host: Host, kind: 'mailbox' | 'public-folder'): Failure | null {
  const database = host.directory?.organization?.databases.find(
    (other) =>
      other.kind === kind &&
      other.server.toLowerCase() === host.name.toLowerCase() &&
      other.mailboxes + other.replicas > 0,
  );
  if (!database) return null;
  return kind === 'mailbox'
    ? message('database-has-mailboxes', { database: database.name, count: database.mailboxes })
    : message('database-has-replicas', { database: database.name, count: database.replicas });
}

/** Where Exchange's own part of the registry says it is installed; undefined where it does not, or nothing of it is there. */
export function recordedTargetDir(host: Host): string | undefined {
  if (!SERVER_ROLES.some(({ role }) => isPresent(host.registry, role))) return undefined;
  return findText(host.registry, `${EXCHANGE_ROOT}\\Setup`, 'MsiInstallPath')?.replace(/\\+$/, '');
}
