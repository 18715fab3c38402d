import { changeHostBy } from '../host/change';
import type { OtherDomain } from '../host/directory/directory';
import { newController } from '../host/directory/domain-controllers';
import { newOrganization, type Organization } from '../host/directory/organization';
import type { Host } from '../host/host';
import { EXCHANGE_ROOT } from '../host/registry/registry';
import { windowsServices } from '../host/windows/services-table';
import { completeHost } from '../setup/implied-host';
import { DEFAULT_TARGET_DIR } from '../setup/plan/plan';
import { writeProductVersion } from '../setup/product-version';
import { rollupKey } from '../setup/setup-place';
import { healthyHost, hostWith, withRole } from './make-host';
import { readScenario } from './read-scenario';

/** A file for a server: an answer file, an update rollup, a language pack. */
function withFiles(host: Host, files: Readonly<Record<string, string>>): Host {
  const added = Object.entries(files).map(([path, content]) => ({ path, content, modified: 0 }));
  return { ...host, files: [...host.files, ...added] };
}

/** What the file copy leaves in the Setup key. */
function installed(host: Host): Host {
  return changeHostBy(host, [
    ...writeProductVersion('8.1.240.6'),
    {
      type: 'registry-value-set',
      path: `${EXCHANGE_ROOT}\\Setup`,
      name: 'MsiInstallPath',
      value: { type: 'REG_SZ', data: `${DEFAULT_TARGET_DIR}\\` },
    },
  ]);
}

function withIpv6(host: Host): Host {
  return { ...host, network: { ...host.network, isIpv6Bound: true } };
}

const FRESH_HOST = readScenario('fresh-server').host;

/** Another server of 2007, in the same site, that does what a healthy organization needs. */
const EX00: OrganizationPart = {
  servers: [
    {
      name: 'EX00',
      site: 'Head-Office',
      version: '8.1.240.6',
      roles: ['Mailbox', 'ClientAccess', 'HubTransport'],
    },
  ],
  sendConnectors: [{ name: 'Internet', addressSpaces: ['*'], sourceServers: ['EX00'] }],
  databases: [],
  offlineAddressBooks: [{ name: 'Default Offline Address Book', server: 'EX00' }],
  legacy: null,
};

type OrganizationPart = Pick<
  Organization,
  'servers' | 'sendConnectors' | 'databases' | 'offlineAddressBooks' | 'legacy'
>;

/** A server in the organization of EX00, with what it has brought there itself. */
function besideEx00(host: Host): Host {
  const { directory } = host;
  const organization = directory?.organization;
  if (!directory || !organization) return host;
  const { servers, databases } = organization;
  const both = { servers: [...EX00.servers, ...servers], databases: [...EX00.databases, ...databases] };
  return { ...host, directory: { ...directory, organization: { ...organization, ...EX00, ...both } } };
}

const FULL: Host = withFiles(
  installed(
    hostWith({
      Mailbox: 'installed',
      ClientAccess: 'installed',
      HubTransport: 'installed',
      UnifiedMessaging: 'installed',
      ManagementTools: 'installed',
    }),
  ),
  { 'C:\\Packs\\Setup\\ServerRoles\\UnifiedMessaging\\umlang-fr-FR.msi': 'fr-FR\r\n' },
);

const PERIMETER = readScenario('perimeter-edge').host;

/** A child domain of contoso.com that nothing has been done in. */
const EMEA: OtherDomain = {
  name: 'emea.contoso.com',
  level: 'windows-2003',
  isRoot: false,
  isPrepared: false,
  hasLegacyPermissions: false,
};

/** The bare server among more domain controllers: two in its site, of which the second is the schema master, and a child domain. */
function inForest(): Host {
  const host = healthyHost();
  const { directory } = host;
  return {
    ...host,
    directory: directory && {
      ...directory,
      otherDomains: [EMEA],
      domainControllers: [
        ...directory.domainControllers,
        {
          ...newController('DC03.contoso.com', 'Head-Office', 'Windows Server 2003 SP2'),
          isGlobalCatalog: true,
        },
        newController('DC01.emea.contoso.com', 'Head-Office', 'Windows Server 2003 SP2'),
      ],
      schemaMaster: 'DC03.contoso.com',
    },
  };
}

/** The bare server as a member of the child domain, beside which contoso.com is the forest's root. */
function inChildDomain(): Host {
  const host = inForest();
  const { directory } = host;
  const record = 'ex01.emea.contoso.com';
  return {
    ...host,
    dnsSuffix: EMEA.name,
    account: { ...host.account, domain: 'EMEA' },
    network: {
      ...host.network,
      dnsServers: host.network.dnsServers.map((server) => ({
        ...server,
        hostRecords: [...server.hostRecords, record],
      })),
    },
    directory: directory && {
      ...directory,
      domain: EMEA.name,
      netbiosDomain: 'EMEA',
      otherDomains: [
        { ...EMEA, name: 'contoso.com', isRoot: true, isPrepared: true, hasLegacyPermissions: true },
      ],
      schemaMaster: 'DC01.emea.contoso.com',
    },
  };
}

/** The bare server on Windows Server 2008. */
function onWindows2008(): Host {
  const host = healthyHost();
  const { windows } = readScenario('hub-transport-ipv6-unticked').host;
  return { ...host, windows, services: windowsServices(windows.components) };
}

/** The servers that lines for Setup are tried on, by what they are. */
export const SERVERS = {
  /** No Exchange on it; the organization has Exchange 2003 and 2000 servers and no 2007 one. */
  bare: withFiles(healthyHost(), {
    'C:\\answers.txt': 'EnableErrorReporting\r\n; ports\r\nNoSelfSignedCertificates\r\n',
    'C:\\edge.txt': 'AdamLdapPort=50400\r\n/AdamSslPort:50401\r\n',
    'C:\\wrong.txt': 'EnableErrorReporting\r\nTargetDir=C:\\Exchange\r\n',
    'C:\\port.txt': 'AdamLdapPort=70000\r\n',
    'C:\\Updates\\KB945684.msp': 'rollup\r\n',
    'C:\\Media\\exchangeserver.msi': 'exchangeserver.msi 8.1.240.6\r\n',
  }),
  /** No organization in the forest, which has a second domain. */
  first: {
    ...FRESH_HOST,
    directory: FRESH_HOST.directory && {
      ...FRESH_HOST.directory,
      otherDomains: [EMEA],
    },
  },
  /** Mailbox, Client Access and the tools installed, Hub Transport left half-way. */
  failed: installed(
    hostWith({
      Mailbox: 'installed',
      ClientAccess: 'installed',
      HubTransport: { watermark: '4f57d852' },
      ManagementTools: 'installed',
    }),
  ),
  /** Everything but Edge Transport installed. */
  full: FULL,
  /** The full server with a later service pack in its drive. */
  upgradable: { ...FULL, media: { ...FULL.media, build: '8.3.83.6' } },
  /** As the bare one, on Windows Server 2008. */
  bare2008: healthyHost('hub-transport-ipv6-half-disabled'),
  /** Mailbox and the tools installed, Client Access left half-way. */
  begun: installed(
    hostWith({
      Mailbox: 'installed',
      ClientAccess: { watermark: '1c24a630' },
      ManagementTools: 'installed',
    }),
  ),
  /** Bare, among more domain controllers and beside a child domain. */
  forest: inForest(),
  /** Bare, in the child domain. */
  child: inChildDomain(),
  /** Bare, on Windows Server 2008. */
  windows2008: onWindows2008(),
  /** No Exchange on it, beside another server of 2007 and no older ones. */
  beside: besideEx00(healthyHost()),
  /** Everything but Edge Transport installed, beside another server. */
  pair: besideEx00(FULL),
  /** The full server's object with nothing left of the server itself: rebuilt after a disaster. */
  rebuilt: { ...healthyHost(), directory: FULL.directory },
  /** A workgroup computer. */
  perimeter: withFiles(PERIMETER, { 'C:\\edge.txt': 'AdamLdapPort=50400\r\n' }),
  /** The same, with Edge Transport installed. */
  edge: installed(
    completeHost({ ...PERIMETER, registry: withRole(PERIMETER.registry, 'EdgeTransport', 'installed') }, 0),
  ),
  /** Windows Server 2008, no Exchange on it. */
  server2008: withIpv6(healthyHost('hub-transport-ipv6-unticked')),
} as const satisfies Record<string, Host>;

/** The full server with a later service pack in its drive. */
export const UPGRADABLE: Host = SERVERS.upgradable;

/** The full server with an update rollup applied. */
export const ROLLED_UP: Host = changeHostBy(SERVERS.full, [
  {
    type: 'registry-value-set',
    path: rollupKey('8.1.240.6', 'KB945684.msp'),
    name: 'PackageName',
    value: { type: 'REG_SZ', data: 'KB945684.msp' },
  },
]);

/** The full server's object with nothing left of the server itself: rebuilt after a disaster. */
export const REBUILT: Host = SERVERS.rebuilt;

/** The forest of the first server, with an organization. */
export const PREPARED: Host = {
  ...SERVERS.first,
  directory: SERVERS.first.directory && {
    ...SERVERS.first.directory,
    organization: newOrganization('Contoso', 'contoso.com'),
    preparation: { legacyPermissions: true, schema: true, organization: true, domain: false },
  },
};
