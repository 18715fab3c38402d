import { z } from 'zod';
import { DOMAIN_LEVELS, FOREST_LEVELS } from '../../host/directory/directory';
import { ACCOUNT_GROUPS } from '../../host/host';
import { SERVER_ROLES, type ServerRole } from '../../host/server-role';
import { COMPONENT_IDS } from '../../host/windows/components-table';
import { PACKAGE_IDS } from '../../host/windows/packages-table';

/** No list of a server that anyone could survey is longer; a legacy organization of 10,000 servers fits. */
export const MAX_LIST = 20_000;
export const name = z.string().min(1).max(256);
const filePath = z.string().min(3).max(1000);
export const build = z.string().regex(/^\d+\.\d+\.\d+\.\d+$/);
const count = z.number().int().min(0).max(10_000_000);
export const roleName = z.enum(SERVER_ROLES.map((row) => row.role) as [ServerRole, ...ServerRole[]]);

/** A list of anything, not longer than any list. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.array(item).max(MAX_LIST);
}

export const accountFields = { name, domain: name.nullable(), groups: listOf(z.enum(ACCOUNT_GROUPS)) };

export const windowsFields = {
  product: z.enum(['Windows Server 2003', 'Windows Server 2008']),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  servicePack: z.number().int().min(0).max(9),
  architecture: z.enum(['x64', 'x86']),
  isDebug: z.boolean(),
  components: listOf(z.enum(COMPONENT_IDS)),
  packages: listOf(z.enum(PACKAGE_IDS)),
  iis32BitMode: z.boolean(),
  isAspNetRegistered: z.boolean(),
  pendingDnsSuffix: z.string().max(255).nullable(),
};

export const disks = listOf(
  z.strictObject({ drive: z.string().regex(/^[A-Z]:$/), freeMegabytes: z.number().int().min(0) }),
);

export const unallocatedMegabytes = z.number().int().min(0);

export const networkFields = {
  address: name,
  preferredDns: name.nullable(),
  dnsServers: listOf(z.strictObject({ address: name, answers: z.boolean(), hostRecords: listOf(name) })),
  isIpv6Bound: z.boolean(),
};

export const restrictedFolders = listOf(z.strictObject({ path: filePath }));
export const queues = listOf(z.strictObject({ name, messages: count }));
export const mediaFields = { path: name, build, isDamaged: z.boolean() };

const service = z.strictObject({
  name,
  displayName: name.optional(),
  status: z.enum(['running', 'stopped']).optional(),
  startType: z.enum(['automatic', 'manual', 'disabled']).optional(),
});

const legacyServer = z.strictObject({
  name,
  version: z.enum(['Exchange 2003', 'Exchange 2000']),
  build: z.string().regex(/^\d+(\.\d+)+$/),
  isFrontEnd: z.boolean(),
});
const routingGroup = z.strictObject({ name, administrativeGroup: name, servers: listOf(legacyServer) });

const database = z.strictObject({
  name,
  server: name,
  kind: z.enum(['mailbox', 'public-folder']),
  storageGroup: name,
  file: filePath,
  logFolder: filePath.exactOptional(),
  mailboxes: count.default(0),
  replicas: count.default(0),
  replicaMove: z.null().default(null),
});

export const organizationFields = {
  name,
  servers: listOf(
    z.strictObject({
      name,
      site: name.nullable(),
      version: name,
      roles: listOf(roleName),
      provisioned: z.strictObject({ admin: name.nullable() }).exactOptional(),
      delegate: name.exactOptional(),
    }),
  ),
  legacy: z.strictObject({ routingGroups: listOf(routingGroup) }).nullable(),
  sendConnectors: listOf(
    z.strictObject({ name, addressSpaces: listOf(name).min(1), sourceServers: listOf(name) }),
  ),
  databases: listOf(database),
  distributionGroups: listOf(
    z.strictObject({ name, isDynamic: z.boolean(), expansionServer: name.nullable() }),
  ),
  offlineAddressBooks: listOf(z.strictObject({ name, server: name.nullable() })),
};

export const preparationFields = {
  legacyPermissions: z.boolean(),
  schema: z.boolean(),
  organization: z.boolean(),
  domain: z.boolean(),
};
/** The parts of a forest that are prepared, by themselves. */
export const preparedPart = z.strictObject(preparationFields).keyof();

export const directoryFields = {
  domain: name,
  netbiosDomain: name,
  isReachable: z.boolean(),
  sites: listOf(z.strictObject({ name, subnets: listOf(name) })),
  domainControllers: listOf(
    z.strictObject({
      name,
      site: name,
      isGlobalCatalog: z.boolean(),
      windows: name.default('Windows Server 2003 SP2'),
    }),
  ),
  domainLevel: z.enum(DOMAIN_LEVELS),
  forestLevel: z.enum(FOREST_LEVELS),
  schemaMaster: name,
  otherDomains: listOf(
    z.strictObject({ name, isPrepared: z.boolean(), hasLegacyPermissions: z.boolean().default(true) }),
  ),
  /** The first domain controller where a file leaves them out, as nobody has moved them. */
  domainNamingMaster: name.optional(),
  pdcEmulator: name.optional(),
  ridMaster: name.optional(),
  infrastructureMaster: name.optional(),
};

const organization = z.strictObject({
  ...organizationFields,
  databases: organizationFields.databases.default([]),
  distributionGroups: organizationFields.distributionGroups.default([]),
  offlineAddressBooks: organizationFields.offlineAddressBooks.default([]),
});

/** The server of a scenario: a host before its Exchange registry is laid over it. */
export const hostSchema = z.strictObject({
  name: z.string().regex(/^[A-Za-z0-9-]{1,15}$/),
  dnsSuffix: z.string().max(255),
  account: z.strictObject(accountFields),
  windows: z.strictObject({
    ...windowsFields,
    packages: windowsFields.packages.default([
      'dotnet-2.0',
      'dotnet-2.0-sp1',
      'mmc-3.0',
      'powershell-1.0',
      'msxml-6.0',
      'time-zone-update',
    ]),
    isAspNetRegistered: windowsFields.isAspNetRegistered.default(true),
    pendingDnsSuffix: windowsFields.pendingDnsSuffix.default(null),
  }),
  disks,
  unallocatedMegabytes: unallocatedMegabytes.default(40_960),
  network: z.strictObject({ ...networkFields, isIpv6Bound: networkFields.isIpv6Bound.default(true) }),
  /** Laid over the services of a plain Windows Server and those that the Exchange registry implies. */
  services: listOf(service).default([]),
  /** Services that the registry implies, but that are gone from this server. */
  lostServices: listOf(name).default([]),
  restrictedFolders: restrictedFolders.default([]),
  queues: queues.default([]),
  media: z.strictObject({ ...mediaFields, isDamaged: mediaFields.isDamaged.default(false) }),
  directory: z
    .strictObject({
      ...directoryFields,
      otherDomains: directoryFields.otherDomains.default([]),
      preparation: z.strictObject({
        ...preparationFields,
        legacyPermissions: preparationFields.legacyPermissions.default(true),
      }),
      organization: organization.nullable(),
    })
    .nullable(),
});

export type HostPart = z.infer<typeof hostSchema>;
/** A host part as it is written down, defaults left out. */
export type HostPartInput = z.input<typeof hostSchema>;
