import {
  accountName,
  findFile,
  fullyQualifiedName,
  isBelow,
  siteOf,
  type AccountGroup,
  type Host,
  type Queue,
} from '../host/host';
import { isPresent, markedRoles, type MarkedRole, type SetupAction } from '../host/role-status';
import { sameName } from '../host/registry/registry';
import { isServerRole, SERVER_ROLES, type ServerRole } from '../host/server-role';
import type { PackageId } from '../host/windows/packages-table';
import type { Database, DistributionGroup, OfflineAddressBook } from '../host/directory/organization';
import { findService, type ServiceStartType } from '../host/windows/service';
import { componentEra, preferredDnsServer } from '../host/windows/windows';
import { pendingFileRenames } from '../host/registry/pending-renames';
import { directoryFailure } from '../setup/needs';
import type { SetupPlan } from '../setup/plan/plan';

/**
 * The named facts that rules look at, in the product's own vocabulary (domain.md 6.0; S30). Each is
 * computed from the host's tables and the plan; no table has a field for one rule's sake.
 */
export interface Settings {
  /** Roles whose key holds a watermark. */
  readonly Watermarks: readonly MarkedRole[];
  /** Whether Setup goes on with a marked role through the door it was started by (domain.md 14.1). */
  readonly ResumeAllowed: boolean;
  readonly PlannedRoles: readonly ServerRole[];
  readonly SetupAction: SetupAction;
  /** Whether a removal takes the last server role off the computer. */
  readonly RemovesAllRoles: boolean;
  readonly CurrentLogOn: string;
  readonly IsDomainLogOn: boolean;
  readonly LocalAdmin: boolean;
  readonly ExOrgAdmin: boolean;
  readonly EnterpriseAdmin: boolean;
  readonly SchemaAdmin: boolean;
  /** Whether the schema, or the organization, is still to be prepared. */
  readonly PrepareSchema: boolean;
  readonly PrepareOrganization: boolean;
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
  /** The offline address books and their generation servers; null: a deleted one. */
  readonly OffLineABServer: readonly OfflineAddressBook[];
  readonly ExchangeOrganization: boolean;
  /** Server roles of 2007 that stand in the computer's site, on other servers or this one. */
  readonly RolesInSite: readonly ServerRole[];
  readonly AdamInstalled: boolean;
  readonly AdamDataPath: string | null;
  /** Queues of this server's transport. */
  readonly TransportQueues: readonly Queue[];
  /** Names of the Send connectors that this server is a source of. */
  readonly SourceOfSendConnectors: readonly string[];
  /** Groups that this server expands. */
  readonly ExpandedGroups: readonly DistributionGroup[];
  /** Mailbox databases of this server. */
  readonly MailboxDatabases: readonly Database[];
  /** Databases and logs in the folder of the First Storage Group. */
  readonly FirstStorageGroupFiles: readonly string[];
  readonly MsXml6: boolean;
  readonly TimeZoneUpdate: boolean;
  readonly DotNet20Sp1: boolean;
  readonly Architecture: 'x64' | 'x86';
  readonly AspNetEnabled: boolean;
}

export type SettingName = keyof Settings;

type SettingTable = { readonly [Name in SettingName]: (host: Host, plan: SetupPlan) => Settings[Name] };

const startMode = (host: Host, service: string) => findService(host.services, service)?.startType ?? null;
const isRunning = (host: Host, service: string) => findService(host.services, service)?.status === 'running';
const isIn = (host: Host, group: AccountGroup) => host.account.groups.includes(group);
const hasPackage = (host: Host, id: PackageId) => host.windows.packages.includes(id);
const organization = (host: Host) => host.directory?.organization ?? null;
const primaryDns = (host: Host) => preferredDnsServer(host.network);

const FIRST_STORAGE_GROUP = 'Mailbox\\First Storage Group';
/** Default place of the ADAM instance's files below the installation folder. */
const ADAM_DATA_FILE = 'TransportRoles\\data\\Adam\\adamntds.dit';

/** How each setting is computed. */
export const SETTINGS: SettingTable = {
  Watermarks: (host) => markedRoles(host.registry),
  ResumeAllowed: ({ setupBehaviour }, { door }) =>
    door === 'wizard' || setupBehaviour.unattendedResume === 'continue',
  PlannedRoles: (_host, plan) => plan.roles,
  SetupAction: (_host, plan) => plan.action,
  RemovesAllRoles: (host, plan) =>
    plan.action === 'Uninstall' &&
    SERVER_ROLES.map(({ role }) => role)
      .filter((role) => isServerRole(role) && isPresent(host.registry, role))
      .every((role) => plan.roles.includes(role)),
  CurrentLogOn: accountName,
  IsDomainLogOn: ({ account }) => account.domain !== null,
  LocalAdmin: (host) => isIn(host, 'Administrators'),
  ExOrgAdmin: (host) => isIn(host, 'Exchange Organization Administrators'),
  EnterpriseAdmin: (host) => isIn(host, 'Enterprise Admins'),
  SchemaAdmin: (host) => isIn(host, 'Schema Admins'),
  PrepareSchema: ({ directory }) => directory !== null && !directory.preparation.schema,
  PrepareOrganization: ({ directory }) => directory !== null && !directory.preparation.organization,
  ComputerNameDnsFullyQualified: (host) => fullyQualifiedName(host),
  ComputerNameDnsDomain: (host) => host.dnsSuffix,
  DomainRole: (host) => (host.directory ? 'member' : 'stand-alone'),
  ComputerDomain: (host) => host.directory?.domain ?? '',
  DirectoryReachable: (host) => directoryFailure(host) === null,
  SiteName: siteOf,
  NtMixedDomainComputerDomainDN: (host) => host.directory?.domainLevel === 'windows-2000-mixed',
  LocalDomainIsPrepped: (host) => host.directory?.preparation.domain ?? false,
  SMTPSvcStartMode: (host) => startMode(host, 'SMTPSVC'),
  W3SVCStartMode: (host) => startMode(host, 'W3SVC'),
  WindowsInstallerServiceStartMode: (host) => startMode(host, 'msiserver'),
  EventSystemStarted: (host) => isRunning(host, 'EventSystem'),
  MSDTCStarted: (host) => isRunning(host, 'MSDTC'),
  ClusterService: (host) => findService(host.services, 'ClusSvc') !== undefined,
  Enable32BitAppOnWin64: (host) => host.windows.architecture === 'x64' && host.windows.iis32BitMode,
  DebugVersion: (host) => host.windows.isDebug,
  PendingFileRenames: pendingFileRenames,
  PrimaryDns: (host) => host.network.preferredDns,
  PrimaryDNSPortAvailable: (host) => primaryDns(host)?.answers ?? false,
  HostRecord: (host) =>
    primaryDns(host)?.hostRecords.some((record) => sameName(record, fullyQualifiedName(host))) ?? false,
  ConnectorToStar: (host) =>
    host.directory?.organization?.sendConnectors.some(({ addressSpaces }) => addressSpaces.includes('*')) ??
    false,
  OffLineABServer: (host) => host.directory?.organization?.offlineAddressBooks ?? [],
  ExchangeOrganization: (host) => (host.directory?.organization ?? null) !== null,
  RolesInSite: (host) => rolesInSite(host),
  AdamInstalled: (host) => host.windows.components.includes('adam'),
  AdamDataPath: (host, plan) => findFile(host, `${plan.targetDir}\\${ADAM_DATA_FILE}`)?.path ?? null,
  TransportQueues: (host) => host.queues,
  SourceOfSendConnectors: (host) =>
    (organization(host)?.sendConnectors ?? [])
      .filter(({ sourceServers }) => sourceServers.some((server) => sameName(server, host.name)))
      .map(({ name }) => name),
  ExpandedGroups: (host) =>
    (organization(host)?.distributionGroups ?? []).filter(
      ({ expansionServer }) => expansionServer !== null && sameName(expansionServer, host.name),
    ),
  MailboxDatabases: (host) =>
    (organization(host)?.databases ?? []).filter(
      ({ kind, server }) => kind === 'mailbox' && sameName(server, host.name),
    ),
  FirstStorageGroupFiles: (host, plan) =>
    host.files
      .map(({ path }) => path)
      .filter(
        (path) =>
          isBelow(path, `${plan.targetDir}\\${FIRST_STORAGE_GROUP}`) && /\.(edb|log|chk)$/i.test(path),
      ),
  MsXml6: (host) => hasPackage(host, 'msxml-6.0'),
  TimeZoneUpdate: (host) => hasPackage(host, 'time-zone-update'),
  DotNet20Sp1: (host) => hasPackage(host, 'dotnet-2.0-sp1'),
  Architecture: (host) => host.windows.architecture,
  AspNetEnabled: ({ windows }) =>
    windows.components.includes(componentEra(windows) === '2008' ? 'web-asp-net' : 'asp-net'),
};

/** The settings named, computed for a host and a plan; a rule gets those that its row names and no others. */
export function computeSettings(names: readonly SettingName[], host: Host, plan: SetupPlan): Settings {
  return Object.fromEntries(names.map((name) => [name, SETTINGS[name](host, plan)])) as unknown as Settings;
}

function rolesInSite(host: Host): ServerRole[] {
  const site = siteOf(host);
  const servers = host.directory?.organization?.servers ?? [];
  return servers.filter((server) => server.site === site).flatMap((server) => server.roles);
}
