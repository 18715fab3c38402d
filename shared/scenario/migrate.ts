import { BASE_HOSTS } from './base-hosts';
import { isPlainObject, lay, type PlainObject } from './lay';
import { SCENARIO_SCHEMA_VERSION } from './schema';

/**
 * A scenario's parsed JSON in the shape of today: files of older versions migrated, and the `base` of the host
 * laid under what the file states. What is no object is handed on for the schema to refuse.
 */
export function modernize(json: unknown): unknown {
  if (!isPlainObject(json)) return json;
  const file = json['schemaVersion'] === 1 ? migrateFromVersion1(json) : json;
  return isPlainObject(file['host']) ? { ...file, host: withBase(file['host']) } : file;
}

/** Version 2 knows subnets and functional levels, one preferred DNS server, and conditions that end a fault. */
function migrateFromVersion1(file: PlainObject): PlainObject {
  const faults = Array.isArray(file['faults']) ? file['faults'].map(migrateFault) : file['faults'];
  const host = isPlainObject(file['host']) ? migrateHost(file['host']) : file['host'];
  return { ...file, schemaVersion: SCENARIO_SCHEMA_VERSION, host, faults };
}

function migrateFault(fault: unknown): unknown {
  if (!isPlainObject(fault)) return fault;
  const { untilServiceRuns: service, ...rest } = fault;
  return { ...rest, until: typeof service === 'string' ? { kind: 'service-running', service } : null };
}

function migrateHost(host: PlainObject): PlainObject {
  const { network, directory } = host;
  return {
    ...host,
    network: isPlainObject(network)
      ? { ...network, preferredDns: firstAddress(network['dnsServers']) }
      : network,
    directory: isPlainObject(directory) ? migrateDirectory(directory, network) : directory,
  };
}

function firstAddress(servers: unknown): unknown {
  const first: unknown = Array.isArray(servers) ? servers[0] : undefined;
  return isPlainObject(first) ? (first['address'] ?? null) : null;
}

function migrateDirectory({ site, isMixedMode, ...directory }: PlainObject, network: unknown): PlainObject {
  const address = isPlainObject(network) ? network['address'] : undefined;
  const controllers = Array.isArray(directory['domainControllers']) ? directory['domainControllers'] : [];
  const names = new Set(controllers.filter(isPlainObject).map((controller) => controller['site']));
  if (typeof site === 'string') names.add(site);
  const { organization } = directory;
  return {
    ...directory,
    organization: isPlainObject(organization) ? migrateOrganization(organization) : organization,
    sites: [...names].map((name) => ({ name, subnets: name === site ? [`${String(address)}/32`] : [] })),
    domainLevel: isMixedMode === true ? 'windows-2000-mixed' : 'windows-2003',
    forestLevel: isMixedMode === true ? 'windows-2000' : 'windows-2003',
    schemaMaster: controllers.filter(isPlainObject)[0]?.['name'] ?? 'unknown',
  };
}

function migrateOrganization({
  offlineAddressBookServer: server,
  ...organization
}: PlainObject): PlainObject {
  return { ...organization, offlineAddressBooks: [{ name: 'Default Offline Address Book', server }] };
}

function withBase({ base, ...host }: PlainObject): PlainObject {
  const under = typeof base === 'string' && Object.hasOwn(BASE_HOSTS, base) ? BASE_HOSTS[base] : undefined;
  if (under) return lay({ ...under }, host);
  return base === undefined ? host : { ...host, base };
}
