import type { HostPartInput } from './shape/host-schema';

const CONTOSO: HostPartInput = {
  name: 'EX01',
  dnsSuffix: 'contoso.com',
  account: {
    name: 'Administrator',
    domain: 'CONTOSO',
    groups: [
      'Administrators',
      'Domain Admins',
      'Enterprise Admins',
      'Schema Admins',
      'Exchange Organization Administrators',
    ],
  },
  windows: {
    product: 'Windows Server 2003',
    version: '5.2.3790',
    servicePack: 2,
    architecture: 'x64',
    isDebug: false,
    components: ['world-wide-web', 'iis-manager', 'asp-net', 'com-plus-network', 'rpc-over-http'],
    iis32BitMode: false,
  },
  disks: [
    { drive: 'C:', freeMegabytes: 21_480 },
    { drive: 'E:', freeMegabytes: 139_800 },
  ],
  network: {
    address: '10.0.0.21',
    preferredDns: '10.0.0.10',
    dnsServers: [
      { address: '10.0.0.10', answers: true, hostRecords: ['ex01.contoso.com', 'dc01.contoso.com'] },
      { address: '10.0.1.10', answers: true, hostRecords: ['ex01.contoso.com', 'dc02.contoso.com'] },
    ],
    isIpv6Bound: false,
  },
  media: { path: 'D:\\', build: '8.1.240.6' },
  directory: {
    domain: 'contoso.com',
    netbiosDomain: 'CONTOSO',
    isReachable: true,
    sites: [
      { name: 'Head-Office', subnets: ['10.0.0.0/24'] },
      { name: 'Branch-Office', subnets: ['10.0.1.0/24'] },
    ],
    domainControllers: [
      { name: 'DC01.contoso.com', site: 'Head-Office', isGlobalCatalog: true },
      { name: 'DC02.contoso.com', site: 'Branch-Office', isGlobalCatalog: true },
    ],
    domainLevel: 'windows-2003',
    forestLevel: 'windows-2003',
    schemaMaster: 'DC01.contoso.com',
    preparation: { schema: true, organization: true, domain: true },
    organization: {
      name: 'Contoso',
      servers: [
        {
          name: 'EX00',
          site: 'Head-Office',
          version: '8.1.240.6',
          roles: ['Mailbox', 'ClientAccess', 'HubTransport'],
        },
      ],
      legacy: null,
      sendConnectors: [{ name: 'Internet', addressSpaces: ['*'], sourceServers: ['EX00'] }],
      databases: [
        {
          name: 'Mailbox Database',
          server: 'EX00',
          kind: 'mailbox',
          storageGroup: 'First Storage Group',
          file: 'E:\\Exchange\\Mailbox\\First Storage Group\\Mailbox Database.edb',
          mailboxes: 212,
        },
      ],
      offlineAddressBooks: [{ name: 'Default Offline Address Book', server: 'EX00' }],
    },
  },
};

const CONTOSO_2008: HostPartInput = {
  ...CONTOSO,
  windows: {
    ...CONTOSO.windows,
    product: 'Windows Server 2008',
    version: '6.0.6001',
    servicePack: 1,
    components: [
      'world-wide-web',
      'web-static-content',
      'web-dir-browsing',
      'web-http-errors',
      'web-http-redirect',
      'web-asp-net',
      'web-net-ext',
      'web-isapi-ext',
      'web-isapi-filter',
      'web-http-logging',
      'web-request-monitor',
      'web-http-tracing',
      'web-basic-auth',
      'web-windows-auth',
      'web-digest-auth',
      'web-client-auth',
      'web-static-compression',
      'web-dynamic-compression',
      'web-management-console',
      'web-iis6-metabase',
      'web-iis6-wmi',
      'web-iis6-console',
      'powershell',
      'was-process-model',
      'desktop-experience',
      'rpc-over-http',
    ],
    packages: [
      'dotnet-2.0',
      'dotnet-2.0-sp1',
      'mmc-3.0',
      'powershell-1.0',
      'msxml-6.0',
      'time-zone-update',
      'windows-installer-4.5',
    ],
  },
  network: { ...CONTOSO.network, isIpv6Bound: true },
};

/**
 * Servers that a scenario may start from: its `host` names one as `base` and states only what differs.
 * `contoso`: EX01 on Windows Server 2003 x64, a member of contoso.com beside another 2007 server;
 * `contoso-2008`: the same on Windows Server 2008.
 */
export const BASE_HOSTS: Readonly<Record<string, HostPartInput>> = {
  contoso: CONTOSO,
  'contoso-2008': CONTOSO_2008,
};
