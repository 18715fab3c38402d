import { z } from 'zod';
import { DOMAIN_LEVELS, FOREST_LEVELS } from '../host/directory/directory';
import { ACCOUNT_GROUPS } from '../host/host';
import { SERVER_ROLES, type ServerRole } from '../host/server-role';
import { COMPONENT_IDS } from '../host/windows/components-table';
import { PACKAGE_IDS } from '../host/windows/packages-table';

const MAX_LIST = 20_000;
export const name = z.string().min(1).max(256);
const filePath = z.string().min(3).max(1000);
const build = z.string().regex(/^\d+\.\d+\.\d+\.\d+$/);
const count = z.number().int().min(0).max(10_000_000);
export const roleName = z.enum(SERVER_ROLES.map((row) => row.role) as [ServerRole, ...ServerRole[]]);

const windows = z.strictObject({
  product: z.enum(['Windows Server 2003', 'Windows Server 2008']),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  servicePack: z.number().int().min(0).max(9),
  architecture: z.enum(['x64', 'x86']),
  isDebug: z.boolean(),
  components: z.array(z.enum(COMPONENT_IDS)),
  packages: z
    .array(z.enum(PACKAGE_IDS))
    .default(['dotnet-2.0', 'dotnet-2.0-sp1', 'mmc-3.0', 'powershell-1.0', 'msxml-6.0', 'time-zone-update']),
  iis32BitMode: z.boolean(),
  isAspNetRegistered: z.boolean().default(true),
  pendingDnsSuffix: z.string().max(255).nullable().default(null),
});

const service = z.strictObject({
  name,
  displayName: name.optional(),
  status: z.enum(['running', 'stopped']).optional(),
  startType: z.enum(['automatic', 'manual', 'disabled']).optional(),
});

const routingGroup = z.strictObject({
  name,
  administrativeGroup: name,
  servers: z
    .array(
      z.strictObject({
        name,
        version: z.enum(['Exchange 2003', 'Exchange 2000']),
        build: z.string().regex(/^\d+(\.\d+)+$/),
        isFrontEnd: z.boolean(),
      }),
    )
    .max(MAX_LIST),
});

const database = z.strictObject({
  name,
  server: name,
  kind: z.enum(['mailbox', 'public-folder']),
  storageGroup: name,
  file: filePath,
  mailboxes: count.default(0),
  replicas: count.default(0),
  replicaMove: z.null().default(null),
});

const organization = z.strictObject({
  name,
  servers: z
    .array(z.strictObject({ name, site: name.nullable(), version: name, roles: z.array(roleName) }))
    .max(MAX_LIST),
  legacy: z.strictObject({ routingGroups: z.array(routingGroup).max(MAX_LIST) }).nullable(),
  sendConnectors: z
    .array(z.strictObject({ name, addressSpaces: z.array(name).min(1), sourceServers: z.array(name) }))
    .max(MAX_LIST),
  databases: z.array(database).max(MAX_LIST).default([]),
  distributionGroups: z
    .array(z.strictObject({ name, isDynamic: z.boolean(), expansionServer: name.nullable() }))
    .max(MAX_LIST)
    .default([]),
  offlineAddressBooks: z.array(z.strictObject({ name, server: name.nullable() })).default([]),
});

const directory = z.strictObject({
  domain: name,
  netbiosDomain: name,
  isReachable: z.boolean(),
  sites: z.array(z.strictObject({ name, subnets: z.array(name) })).max(MAX_LIST),
  domainControllers: z.array(
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
  preparation: z.strictObject({ schema: z.boolean(), organization: z.boolean(), domain: z.boolean() }),
  organization: organization.nullable(),
});

/** The server of a scenario: a host before its Exchange registry is laid over it. */
export const hostSchema = z.strictObject({
  name: z.string().regex(/^[A-Za-z0-9-]{1,15}$/),
  dnsSuffix: z.string().max(255),
  account: z.strictObject({ name, domain: name.nullable(), groups: z.array(z.enum(ACCOUNT_GROUPS)) }),
  windows,
  disks: z.array(
    z.strictObject({ drive: z.string().regex(/^[A-Z]:$/), freeMegabytes: z.number().int().min(0) }),
  ),
  network: z.strictObject({
    address: name,
    preferredDns: name.nullable(),
    dnsServers: z.array(z.strictObject({ address: name, answers: z.boolean(), hostRecords: z.array(name) })),
    isIpv6Bound: z.boolean().default(true),
  }),
  /** Laid over the services of a plain Windows Server and those that the Exchange registry implies. */
  services: z.array(service).default([]),
  /** Services that the registry implies, but that are gone from this server. */
  lostServices: z.array(name).default([]),
  restrictedFolders: z.array(z.strictObject({ path: filePath })).default([]),
  queues: z.array(z.strictObject({ name, messages: count })).default([]),
  media: z.strictObject({ path: name, build }),
  directory: directory.nullable(),
});

export type HostPart = z.infer<typeof hostSchema>;
/** A host part as it is written down, defaults left out. */
export type HostPartInput = z.input<typeof hostSchema>;
