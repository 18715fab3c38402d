import { describe, expect, it } from 'vitest';
import type { Directory } from '../../host/directory/directory';
import type { Host } from '../../host/host';
import { setValue } from '../../host/registry/registry';
import type { ServerRole } from '../../host/server-role';
import type { PackageId } from '../../host/windows/packages-table';
import type { SetupPlan } from '../../setup/plan/plan';
import { hostWith, installPlan } from '../../testing/make-host';
import { checkGroups, evaluateGroup, type Finding } from '../evaluate';
import { RULES, type RuleId } from './rules';
import { SETTINGS } from '../settings/settings';

const EX01 = hostWith({ Mailbox: 'installed', ClientAccess: 'installed', ManagementTools: 'installed' });
const BARE = hostWith({ ManagementTools: 'installed' });

function findings(host: Host, ...roles: readonly ServerRole[]): Finding[] {
  return findingsOf(host, installPlan(...roles));
}

function findingsOf(host: Host, plan: SetupPlan): Finding[] {
  const groups = checkGroups(host, plan);
  return groups.flatMap((group) => evaluateGroup(host, plan, groups, group).findings);
}

const directory = (part: Partial<Directory>): Host => ({
  ...BARE,
  directory: { ...BARE.directory!, ...part },
});
const organization = (part: Partial<NonNullable<Directory['organization']>>): Host =>
  directory({ organization: { ...BARE.directory!.organization!, ...part } });
const service = (name: string, part: Partial<Host['services'][number]>): Host => ({
  ...BARE,
  services: BARE.services.map((row) => (row.name === name ? { ...row, ...part } : row)),
});
const withService = (name: string): Host => ({
  ...BARE,
  services: [
    ...BARE.services,
    { name, displayName: name, status: 'running', startType: 'automatic', dependsOn: [] },
  ],
});
const PENDING: Host = {
  ...BARE,
  registry: setValue(
    BARE.registry,
    'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Session Manager',
    'PendingFileRenameOperations',
    { type: 'REG_MULTI_SZ', data: ['\\??\\C:\\x'] },
  ),
};
const windows = (part: Partial<Host['windows']>): Host => ({
  ...BARE,
  windows: { ...BARE.windows, ...part },
});
const groupsOfAccount = (...groups: Host['account']['groups']): Host => ({
  ...BARE,
  account: { ...BARE.account, groups },
});
const dns = (part: Partial<Host['network']['dnsServers'][number]>): Host => ({
  ...BARE,
  network: { ...BARE.network, dnsServers: BARE.network.dnsServers.map((server) => ({ ...server, ...part })) },
});
const EDGE: Host = { ...BARE, directory: null, windows: { ...BARE.windows, components: ['adam'] } };
const MARKED = hostWith({
  Mailbox: 'installed',
  HubTransport: { watermark: 'fdfe6b1a' },
  ManagementTools: 'installed',
});
const LEAVING = hostWith({
  Mailbox: 'installed',
  HubTransport: { watermark: 'fdfe6b1a', action: 'Uninstall' },
});

const UNPREPARED = directory({
  preparation: { legacyPermissions: true, schema: false, organization: false, domain: true },
});
const MAILBOX_ONLY = hostWith({ Mailbox: 'installed', ManagementTools: 'installed' });
const FIRST_STORAGE_GROUP: Host = {
  ...BARE,
  files: [
    {
      path: 'C:\\Program Files\\Microsoft\\Exchange Server\\Mailbox\\First Storage Group\\E00.log',
      modified: 0,
      content: '',
    },
  ],
};
const DATABASE = {
  name: 'Mailbox Database',
  server: 'EX01',
  kind: 'mailbox',
  storageGroup: 'First Storage Group',
  file: 'C:\\Mailbox Database.edb',
  mailboxes: 4,
  replicas: 0,
  replicaMove: null,
} as const;

function without(id: PackageId): Host {
  return windows({ packages: BARE.windows.packages.filter((other) => other !== id) });
}

/** For each rule: a role, a host that trips it, a host that does not. */
const EXAMPLES: Partial<Record<RuleId, readonly [role: ServerRole, trips: Host, passes: Host]>> = {
  InstallWatermark: ['UnifiedMessaging', MARKED, EX01],
  InterruptedUninstallNotContinued: ['UnifiedMessaging', LEAVING, MARKED],
  NotLocalAdmin: ['HubTransport', groupsOfAccount('Enterprise Admins'), BARE],
  LoggedOntoDomain: ['HubTransport', { ...BARE, account: { ...BARE.account, domain: null } }, BARE],
  GlobalServerInstall: ['HubTransport', groupsOfAccount('Administrators'), BARE],
  RebootPending: ['HubTransport', PENDING, BARE],
  OSCheckedBuild: ['HubTransport', windows({ isDebug: true }), BARE],
  WindowsInstallerServiceDisabledOrNotInstalled: [
    'HubTransport',
    service('msiserver', { startType: 'disabled' }),
    BARE,
  ],
  EventSystemStopped: ['ClientAccess', service('EventSystem', { status: 'stopped' }), BARE],
  MSDTCStopped: ['UnifiedMessaging', service('MSDTC', { status: 'stopped' }), BARE],
  ClusSvcInstalledRoleBlock: ['HubTransport', withService('ClusSvc'), BARE],
  SMTPSvcInstalled: ['HubTransport', withService('SMTPSVC'), BARE],
  W3SVCDisabledOrNotInstalled: ['Mailbox', service('W3SVC', { startType: 'disabled' }), BARE],
  Iis32BitMode: ['ClientAccess', windows({ iis32BitMode: true }), BARE],
  ComputerNotPartofDomain: ['HubTransport', { ...BARE, directory: null }, BARE],
  CannotAccessAD: ['HubTransport', directory({ isReachable: false }), BARE],
  InvalidADSite: ['HubTransport', directory({ sites: [] }), BARE],
  LocalDomainModeMixed: ['HubTransport', directory({ domainLevel: 'windows-2000-mixed' }), BARE],
  DomainPrepRequired: [
    'HubTransport',
    {
      ...directory({
        preparation: { legacyPermissions: true, schema: true, organization: true, domain: false },
      }),
      account: { ...BARE.account, groups: ['Administrators', 'Exchange Organization Administrators'] },
    },
    BARE,
  ],
  PrimaryDNSTestFailed: ['HubTransport', dns({ answers: false }), BARE],
  HostRecordMissing: ['HubTransport', dns({ hostRecords: [] }), BARE],
  NoConnectorToStar: [
    'HubTransport',
    BARE,
    organization({ sendConnectors: [{ name: 'Internet', addressSpaces: ['*'], sourceServers: [] }] }),
  ],
  OffLineABServerDeleted: [
    'ClientAccess',
    organization({ offlineAddressBooks: [{ name: 'OAB', server: null }] }),
    BARE,
  ],
  ClientAccessRoleNotPresentInSite: ['Mailbox', organization({ servers: [] }), EX01],
  BridgeheadRoleNotPresentInSite: [
    'Mailbox',
    organization({ servers: [] }),
    organization({
      servers: [{ name: 'HT01', site: 'Head-Office', version: '8.1.240.6', roles: ['HubTransport'] }],
    }),
  ],
  FqdnMissing: ['EdgeTransport', { ...EDGE, dnsSuffix: '' }, EDGE],
  AdamNotInstalled: ['EdgeTransport', { ...EDGE, windows: { ...EDGE.windows, components: [] } }, EDGE],
  FirstSGFilesExist: ['Mailbox', FIRST_STORAGE_GROUP, BARE],
  MsXml6NotInstalled: ['UnifiedMessaging', without('msxml-6.0'), BARE],
  TimeZoneUpdateNotInstalled: ['UnifiedMessaging', without('time-zone-update'), BARE],
  X86NotSupportedForProduction: ['HubTransport', windows({ architecture: 'x86' }), BARE],
  DotNetFramework20Sp1NotInstalled: ['HubTransport', without('dotnet-2.0-sp1'), BARE],
  AspNet64NotEnabled: ['ClientAccess', windows({ components: ['world-wide-web'] }), BARE],
  SchemaUpdateRequired: [
    'HubTransport',
    { ...UNPREPARED, account: { ...BARE.account, groups: ['Administrators', 'Enterprise Admins'] } },
    UNPREPARED,
  ],
  GlobalUpdateRequired: [
    'HubTransport',
    { ...UNPREPARED, account: { ...BARE.account, groups: ['Administrators', 'Schema Admins'] } },
    UNPREPARED,
  ],
  MessagesInQueue: ['HubTransport', { ...EX01, queues: [{ name: 'Submission', messages: 3 }] }, EX01],
  ServerIsSourceForSendConnector: [
    'HubTransport',
    organization({ sendConnectors: [{ name: 'Internet', addressSpaces: ['*'], sourceServers: ['EX01'] }] }),
    organization({ sendConnectors: [{ name: 'Internet', addressSpaces: ['*'], sourceServers: ['EX00'] }] }),
  ],
  ServerIsGroupExpansionServer: [
    'HubTransport',
    organization({ distributionGroups: [{ name: 'All', isDynamic: false, expansionServer: 'ex01' }] }),
    organization({ distributionGroups: [{ name: 'All', isDynamic: false, expansionServer: null }] }),
  ],
  ServerIsDynamicGroupExpansionServer: [
    'HubTransport',
    organization({ distributionGroups: [{ name: 'All', isDynamic: true, expansionServer: 'EX01' }] }),
    organization({ distributionGroups: [{ name: 'All', isDynamic: true, expansionServer: 'EX00' }] }),
  ],
  UnwillingToRemoveMailboxDatabase: [
    'Mailbox',
    organization({ databases: [DATABASE] }),
    organization({ databases: [{ ...DATABASE, mailboxes: 0 }] }),
  ],
  CannotUninstallDelegatedServer: [
    'Mailbox',
    { ...MAILBOX_ONLY, account: { ...BARE.account, groups: ['Administrators'] } },
    MAILBOX_ONLY,
  ],
  ADAMDataPathExists: [
    'EdgeTransport',
    {
      ...EDGE,
      files: [
        {
          path: 'C:\\Program Files\\Microsoft\\Exchange Server\\TransportRoles\\data\\Adam\\adamntds.dit',
          modified: 0,
          content: '',
        },
      ],
    },
    EDGE,
  ],
};

describe('every rule', () => {
  it.each(Object.entries(EXAMPLES))('%s trips and passes', (id, [role, trips, passes]) => {
    const { actions } = RULES.find((rule) => rule.id === id)!;
    const plan = { ...installPlan(role), action: actions[0]! };
    expect(findingsOf(trips, plan).map((finding) => finding.rule)).toContain(id);
    expect(findingsOf(passes, plan).map((finding) => finding.rule)).not.toContain(id);
  });

  it('takes Active Directory to be out of reach while the preferred DNS server does not answer', () => {
    const found = findings(dns({ answers: false }), 'HubTransport').map(({ rule }) => rule);
    expect(found).toEqual(expect.arrayContaining(['CannotAccessAD', 'PrimaryDNSTestFailed']));
  });

  it('has an id of its own, and every setting is read by one', () => {
    expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length);
    const read = new Set(RULES.flatMap((rule) => rule.settings as readonly string[]));
    expect(Object.keys(SETTINGS).filter((name) => !read.has(name))).toEqual([]);
  });
});

describe('InstallWatermark (domain.md 14.1)', () => {
  const ids = (...roles: readonly ServerRole[]) => findings(MARKED, ...roles).map((finding) => finding.rule);

  it('blocks another role, and passes when the plan includes the marked one', () => {
    expect(ids('UnifiedMessaging')).toContain('InstallWatermark');
    expect(ids('HubTransport')).not.toContain('InstallWatermark');
    expect(ids('HubTransport', 'UnifiedMessaging')).not.toContain('InstallWatermark');
  });

  it('lets several failed roles be reinstalled one by one', () => {
    const both = hostWith({
      Mailbox: 'installed',
      HubTransport: { watermark: 'x' },
      ClientAccess: { watermark: 'y' },
    });
    expect(findings(both, 'HubTransport').map((finding) => finding.rule)).not.toContain('InstallWatermark');
    expect(
      findings(both, 'UnifiedMessaging').filter((finding) => finding.rule === 'InstallWatermark'),
    ).toHaveLength(2);
  });
});
