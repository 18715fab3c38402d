import { z } from 'zod';
import type { Host } from '../host/host';
import { SERVER_ROLES, type ServerRole } from '../host/server-role';
import type { Fault } from '../setup/fault';

/** Version of the scenario file's shape; a file says which one it is written in. */
export const SCENARIO_SCHEMA_VERSION = 1;

const MAX_TEXT = 4_000;
const MAX_LIST = 20_000;

const name = z.string().min(1).max(256);
const localizedText = z.strictObject({
  en: z.string().min(1).max(MAX_TEXT),
  fr: z.string().min(1).max(MAX_TEXT),
});

/** A text that a scenario brings in both languages. */
export type LocalizedText = z.infer<typeof localizedText>;

const roleName = z.enum(SERVER_ROLES.map((row) => row.role) as [ServerRole, ...ServerRole[]]);

const windows = z.strictObject({
  product: z.enum(['Windows Server 2003', 'Windows Server 2008']),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  servicePack: z.number().int().min(0).max(9),
  architecture: z.enum(['x64', 'x86']),
  isDebug: z.boolean(),
  components: z.array(z.enum(['world-wide-web', 'smtp', 'cluster', 'adam'])),
  iis32BitMode: z.boolean(),
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

const organization = z.strictObject({
  name,
  servers: z
    .array(z.strictObject({ name, site: name.nullable(), version: name, roles: z.array(roleName) }))
    .max(MAX_LIST),
  legacy: z.strictObject({ routingGroups: z.array(routingGroup).max(MAX_LIST) }).nullable(),
  sendConnectors: z
    .array(z.strictObject({ name, addressSpaces: z.array(name).min(1), sourceServers: z.array(name) }))
    .max(MAX_LIST),
  offlineAddressBookServer: name.nullable(),
});

const directory = z.strictObject({
  domain: name,
  netbiosDomain: name,
  isReachable: z.boolean(),
  site: name.nullable(),
  domainControllers: z.array(z.strictObject({ name, site: name, isGlobalCatalog: z.boolean() })),
  isMixedMode: z.boolean(),
  preparation: z.strictObject({ schema: z.boolean(), organization: z.boolean(), domain: z.boolean() }),
  organization: organization.nullable(),
});

const hostPart = z.strictObject({
  name: z.string().regex(/^[A-Za-z0-9-]{1,15}$/),
  dnsSuffix: z.string().max(255),
  account: z.strictObject({
    name,
    domain: name.nullable(),
    groups: z.array(
      z.enum([
        'Administrators',
        'Domain Admins',
        'Enterprise Admins',
        'Schema Admins',
        'Exchange Organization Administrators',
      ]),
    ),
  }),
  windows,
  disks: z.array(
    z.strictObject({ drive: z.string().regex(/^[A-Z]:$/), freeMegabytes: z.number().int().min(0) }),
  ),
  network: z.strictObject({
    address: name,
    dnsServers: z.array(z.strictObject({ address: name, answers: z.boolean(), hostRecords: z.array(name) })),
  }),
  /** Laid over the services of a plain Windows Server and those that the Exchange registry implies. */
  services: z.array(service),
  media: z.strictObject({ path: name, build: z.string().regex(/^\d+\.\d+\.\d+\.\d+$/) }),
  directory: directory.nullable(),
});

const showStep = z.enum([
  'control-panel',
  'programs',
  'services',
  'registry-editor',
  'setup-logs',
  'setup-log',
  'console',
]);

/** One step of a reference path: a command, waiting until nothing runs, or a window and a picture to show. */
const pathStep = z.union([
  z.strictObject({ do: z.record(z.string(), z.unknown()) }),
  z.strictObject({ settle: z.literal(true) }),
  z.strictObject({ show: showStep, place: z.string().min(1).max(1000).optional() }),
  z.strictObject({ close: showStep }),
  z.strictObject({ shot: z.string().regex(/^[a-z0-9-]{1,60}$/), caption: localizedText.optional() }),
]);

export const scenarioFileSchema = z.strictObject({
  schemaVersion: z.literal(SCENARIO_SCHEMA_VERSION),
  id: z.string().regex(/^[a-z0-9-]{1,60}$/),
  title: localizedText,
  briefing: localizedText,
  /** Local time on the server when the session begins. */
  startsAt: z.iso.datetime({ local: true }),
  host: hostPart,
  /** Files of the server that stand beside the scenario's own. */
  files: z.array(
    z.strictObject({
      path: name,
      from: z.string().regex(/^[\w.-]+$/),
      modified: z.iso.datetime({ local: true }),
    }),
  ),
  faults: z.array(z.strictObject({ task: name, untilServiceRuns: name.nullable() })),
  referencePath: z.array(pathStep).max(500),
});

export type ScenarioFile = z.infer<typeof scenarioFileSchema>;
export type PathStep = z.infer<typeof pathStep>;

/** A scenario as a session starts from it: plain data, complete, checked. */
export interface Scenario {
  readonly id: string;
  readonly title: LocalizedText;
  readonly briefing: LocalizedText;
  /** Simulated milliseconds since 1970, local to the server. */
  readonly startsAt: number;
  readonly host: Host;
  readonly faults: readonly Fault[];
  readonly referencePath: readonly PathStep[];
}
