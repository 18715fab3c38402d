import { findFile, fullyQualifiedName, type AccountGroup, type Host } from '../host/host';
import { markedRoles, type MarkedRole } from '../host/role-status';
import { findValue, sameName } from '../host/registry';
import type { ServerRole } from '../host/server-role';
import { findService, type ServiceStartType } from '../host/service';
import type { SetupPlan } from '../setup/plan';

/**
 * The named facts that rules look at, in the product's own vocabulary (domain.md 6.0; S30). Each is
 * computed from the host's tables and the plan; no table has a field for one rule's sake.
 */
export interface Settings {
  /** Roles whose key holds a watermark. */
  readonly Watermarks: readonly MarkedRole[];
  readonly PlannedRoles: readonly ServerRole[];
  readonly CurrentLogOn: string;
  readonly IsDomainLogOn: boolean;
  readonly LocalAdmin: boolean;
  readonly ExOrgAdmin: boolean;
  readonly EnterpriseAdmin: boolean;
  readonly ComputerNameDnsFullyQualified: string;
  readonly ComputerNameDnsDomain: string;
  readonly DomainRole: 'member' | 'stand-alone';
  readonly ComputerDomain: string;
  readonly DirectoryReachable: boolean;
  readonly SiteName: string | null;
  readonly NtMixedDomainComputerDomainDN: boolean;
  readonly LocalDomainIsPrepped: boolean;
  /** Null where the service is not installed. */
  readonly SMTPSvcStartMode: ServiceStartType | null;
  readonly W3SVCStartMode: ServiceStartType | null;
  readonly WindowsInstallerServiceStartMode: ServiceStartType | null;
  readonly EventSystemStarted: boolean;
  readonly MSDTCStarted: boolean;
  readonly ClusterService: boolean;
  readonly Enable32BitAppOnWin64: boolean;
  readonly DebugVersion: boolean;
  readonly PendingFileRenames: readonly string[];
  /** Address of the first DNS server; null where none is set. */
  readonly PrimaryDns: string | null;
  readonly PrimaryDNSPortAvailable: boolean;
  readonly HostRecord: boolean;
  /** Whether a send connector covers the address space `*`. */
  readonly ConnectorToStar: boolean;
  readonly OffLineABServer: string | null;
  readonly ExchangeOrganization: boolean;
  /** Server roles of 2007 that stand in the computer's site, on other servers or this one. */
  readonly RolesInSite: readonly ServerRole[];
  readonly AdamInstalled: boolean;
  readonly AdamDataPath: string | null;
}

export type SettingName = keyof Settings;

type SettingTable = { readonly [Name in SettingName]: (host: Host, plan: SetupPlan) => Settings[Name] };

const startMode = (host: Host, service: string) => findService(host.services, service)?.startType ?? null;
const isRunning = (host: Host, service: string) => findService(host.services, service)?.status === 'running';
const isIn = (host: Host, group: AccountGroup) => host.account.groups.includes(group);
const primaryDns = (host: Host) => host.network.dnsServers[0];

const SESSION_MANAGER = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Session Manager';

/** Default place of the ADAM instance's files below the installation folder. */
const ADAM_DATA_FILE = 'TransportRoles\\data\\Adam\\adamntds.dit';

/** How each setting is computed. */
export const SETTINGS: SettingTable = {
  Watermarks: (host) => markedRoles(host.registry),
  PlannedRoles: (_host, plan) => plan.roles,
  CurrentLogOn: ({ name, account }) => `${account.domain ?? name}\\${account.name}`,
  IsDomainLogOn: ({ account }) => account.domain !== null,
  LocalAdmin: (host) => isIn(host, 'Administrators'),
  ExOrgAdmin: (host) => isIn(host, 'Exchange Organization Administrators'),
  EnterpriseAdmin: (host) => isIn(host, 'Enterprise Admins'),
  ComputerNameDnsFullyQualified: (host) => fullyQualifiedName(host),
  ComputerNameDnsDomain: (host) => host.dnsSuffix,
  DomainRole: (host) => (host.directory ? 'member' : 'stand-alone'),
  ComputerDomain: (host) => host.directory?.domain ?? '',
  DirectoryReachable: (host) => host.directory?.isReachable ?? false,
  SiteName: (host) => host.directory?.site ?? null,
  NtMixedDomainComputerDomainDN: (host) => host.directory?.isMixedMode ?? false,
  LocalDomainIsPrepped: (host) => host.directory?.preparation.domain ?? false,
  SMTPSvcStartMode: (host) => startMode(host, 'SMTPSVC'),
  W3SVCStartMode: (host) => startMode(host, 'W3SVC'),
  WindowsInstallerServiceStartMode: (host) => startMode(host, 'msiserver'),
  EventSystemStarted: (host) => isRunning(host, 'EventSystem'),
  MSDTCStarted: (host) => isRunning(host, 'MSDTC'),
  ClusterService: (host) => findService(host.services, 'ClusSvc') !== undefined,
  Enable32BitAppOnWin64: (host) => host.windows.architecture === 'x64' && host.windows.iis32BitMode,
  DebugVersion: (host) => host.windows.isDebug,
  PendingFileRenames: (host) => pendingFileRenames(host),
  PrimaryDns: (host) => primaryDns(host)?.address ?? null,
  PrimaryDNSPortAvailable: (host) => primaryDns(host)?.answers ?? false,
  HostRecord: (host) =>
    primaryDns(host)?.hostRecords.some((record) => sameName(record, fullyQualifiedName(host))) ?? false,
  ConnectorToStar: (host) =>
    host.directory?.organization?.sendConnectors.some(({ addressSpaces }) => addressSpaces.includes('*')) ??
    false,
  OffLineABServer: (host) => host.directory?.organization?.offlineAddressBookServer ?? null,
  ExchangeOrganization: (host) => (host.directory?.organization ?? null) !== null,
  RolesInSite: (host) => rolesInSite(host),
  AdamInstalled: (host) => host.windows.components.includes('adam'),
  AdamDataPath: (host, plan) => findFile(host, `${plan.targetDir}\\${ADAM_DATA_FILE}`)?.path ?? null,
};

/** The settings named, computed for a host and a plan; a rule gets those that its row names and no others. */
export function computeSettings(names: readonly SettingName[], host: Host, plan: SetupPlan): Settings {
  return Object.fromEntries(names.map((name) => [name, SETTINGS[name](host, plan)])) as unknown as Settings;
}

/** Files that wait for a restart: PendingFileRenameOperations of the Session Manager. */
function pendingFileRenames(host: Host): readonly string[] {
  const value = findValue(host.registry, SESSION_MANAGER, 'PendingFileRenameOperations');
  return value?.type === 'REG_MULTI_SZ' ? value.data : [];
}

function rolesInSite(host: Host): ServerRole[] {
  const site = host.directory?.site ?? null;
  const servers = host.directory?.organization?.servers ?? [];
  return servers.filter((server) => server.site === site).flatMap((server) => server.roles);
}
