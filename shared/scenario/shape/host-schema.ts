import { z } from 'zod';
import { DOMAIN_LEVELS, FOREST_LEVELS } from '../../host/directory/directory';
import { CONTROLLER_HOTFIXES } from '../../host/directory/domain-controllers';
import { LEGACY_VERSIONS } from '../../host/directory/legacy-organization';
import { PERMISSION_OBJECTS } from '../../host/directory/permission-objects';
import { isPolicyAddress } from '../../host/directory/recipient-policies';
import { ACCOUNT_GROUPS } from '../../host/host';
import { SERVER_ROLES, type ServerRole } from '../../host/server-role';
import { COMPONENT_IDS } from '../../host/windows/components-table';
import { NETBIOS_NAME } from '../../host/windows/computer-name';
import { WINDOWS_EDITIONS, WINDOWS_INSTALLATIONS } from '../../host/windows/editions';
import { PACKAGE_IDS, USUAL_PACKAGES } from '../../host/windows/packages-table';
import { MEMBERSHIPS } from '../../host/windows/windows';

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

const servicePack = z.number().int().min(0).max(9);
const computerName = z.string().regex(NETBIOS_NAME);

export const windowsFields = {
  product: z.enum(['Windows Server 2003', 'Windows Server 2008']),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  servicePack,
  edition: z.enum(WINDOWS_EDITIONS),
  installation: z.enum(WINDOWS_INSTALLATIONS),
  architecture: z.enum(['x64', 'x86']),
  isDebug: z.boolean(),
  components: listOf(z.enum(COMPONENT_IDS)),
  packages: listOf(z.enum(PACKAGE_IDS)),
  iis32BitMode: z.boolean(),
  isAspNetRegistered: z.boolean(),
  pendingDnsSuffix: z.string().max(255).nullable(),
  pendingName: computerName.nullable(),
  pendingServicePack: servicePack.nullable(),
  pendingDebug: z.boolean().nullable(),
  pendingMembership: z.enum(MEMBERSHIPS).nullable(),
};

export const disks = listOf(
  z.strictObject({ drive: z.string().regex(/^[A-Z]:$/), freeMegabytes: z.number().int().min(0) }),
);

export const unallocatedMegabytes = z.number().int().min(0);

export const networkFields = {
  address: name,
  preferredDns: name.nullable(),
  dnsServers: listOf(z.strictObject({ address: name, answers: z.boolean(), hostRecords: listOf(name) })),
  isIpv4Bound: z.boolean(),
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
  version: z.enum(LEGACY_VERSIONS),
  build: z.string().regex(/^\d+(\.\d+)+$/),
  isFrontEnd: z.boolean(),
});
const routingGroup = z.strictObject({ name, administrativeGroup: name, servers: listOf(legacyServer) });

/** The rest of it is as a healthy organization has it, where a file leaves it out. */
const legacy = z.strictObject({
  routingGroups: listOf(routingGroup),
  isNativeMode: z.boolean().default(true),
  /** One for each domain with older servers where a file leaves them out. */
  recipientUpdateServices: listOf(z.strictObject({ domain: name, server: name })).optional(),
  siteReplicationServers: listOf(name).default([]),
});

const recipientPolicy = z.strictObject({
  name,
  addresses: listOf(
    z.strictObject({ address: z.string().refine(isPolicyAddress), isAuthoritative: z.boolean() }),
  ),
});

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
  legacy: legacy.nullable(),
  /** The default policy for the domain's addresses where a file leaves them out. */
  recipientPolicies: listOf(recipientPolicy).optional(),
  activeDirectoryConnectors: listOf(z.strictObject({ name, server: name })),
  blockedInheritance: listOf(z.enum(PERMISSION_OBJECTS)),
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
      isReadOnly: z.boolean().default(false),
      language: name.default('en-US'),
      hotfixes: listOf(z.enum(CONTROLLER_HOTFIXES)).default([]),
    }),
  ),
  domainLevel: z.enum(DOMAIN_LEVELS),
  forestLevel: z.enum(FOREST_LEVELS),
  schemaMaster: name,
  otherDomains: listOf(
    z.strictObject({
      name,
      level: z.enum(DOMAIN_LEVELS).default('windows-2003'),
      isRoot: z.boolean().default(false),
      isPrepared: z.boolean(),
      hasLegacyPermissions: z.boolean().default(true),
    }),
  ),
  duplicateContainers: listOf(name),
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
  activeDirectoryConnectors: organizationFields.activeDirectoryConnectors.default([]),
  blockedInheritance: organizationFields.blockedInheritance.default([]),
});

const directory = z.strictObject({
  ...directoryFields,
  otherDomains: directoryFields.otherDomains.default([]),
  duplicateContainers: directoryFields.duplicateContainers.default([]),
  preparation: z.strictObject({
    ...preparationFields,
    legacyPermissions: preparationFields.legacyPermissions.default(true),
  }),
  organization: organization.nullable(),
});

/** The server of a scenario: a host before its Exchange registry is laid over it. */
export const hostSchema = z.strictObject({
  name: computerName,
  dnsSuffix: z.string().max(255),
  account: z.strictObject(accountFields),
  windows: z.strictObject({
    ...windowsFields,
    edition: windowsFields.edition.default('standard'),
    installation: windowsFields.installation.default('full'),
    packages: windowsFields.packages.default([...USUAL_PACKAGES]),
    isAspNetRegistered: windowsFields.isAspNetRegistered.default(true),
    pendingDnsSuffix: windowsFields.pendingDnsSuffix.default(null),
    pendingName: windowsFields.pendingName.default(null),
    pendingServicePack: windowsFields.pendingServicePack.default(null),
    pendingDebug: windowsFields.pendingDebug.default(null),
    pendingMembership: windowsFields.pendingMembership.default(null),
  }),
  disks,
  unallocatedMegabytes: unallocatedMegabytes.default(40_960),
  network: z.strictObject({
    ...networkFields,
    isIpv4Bound: networkFields.isIpv4Bound.default(true),
    isIpv6Bound: networkFields.isIpv6Bound.default(true),
  }),
  /** Laid over the services of a plain Windows Server and those that the Exchange registry implies. */
  services: listOf(service).default([]),
  /** Services that the registry implies, but that are gone from this server. */
  lostServices: listOf(name).default([]),
  restrictedFolders: restrictedFolders.default([]),
  queues: queues.default([]),
  media: z.strictObject({ ...mediaFields, isDamaged: mediaFields.isDamaged.default(false) }),
  directory: directory.nullable(),
  /** The forest that a computer in a workgroup could join. */
  joinable: directory.nullable().default(null),
});

export type HostPart = z.infer<typeof hostSchema>;
/** A host part as it is written down, defaults left out. */
export type HostPartInput = z.input<typeof hostSchema>;
