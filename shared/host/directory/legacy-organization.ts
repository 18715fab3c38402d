import { sameName } from '../registry/registry';

/** The Exchange 2003 and 2000 part of an organization, with what is left in it of Exchange 5.5. */
export interface LegacyOrganization {
  readonly routingGroups: readonly RoutingGroup[];
  /** Whether the organization has left mixed mode, in which Exchange 5.5 servers can be part of it. */
  readonly isNativeMode: boolean;
  readonly recipientUpdateServices: readonly RecipientUpdateService[];
  /** Names of the servers that replicate with a directory of Exchange 5.5 (Site Replication Service). */
  readonly siteReplicationServers: readonly string[];
}

/** Stamps the recipients of one domain with what the recipient policies say. */
export interface RecipientUpdateService {
  /** DNS name of the domain. */
  readonly domain: string;
  /** The Exchange server that does it. */
  readonly server: string;
}

/** Replicates between a directory of Exchange 5.5 and Active Directory. */
export interface ActiveDirectoryConnector {
  readonly name: string;
  /** Where it runs. */
  readonly server: string;
}

/** A routing group of Exchange 2003 or 2000. */
export interface RoutingGroup {
  readonly name: string;
  readonly administrativeGroup: string;
  readonly servers: readonly LegacyServer[];
}

export const LEGACY_VERSIONS = ['Exchange 2003', 'Exchange 2000', 'Exchange 5.5'] as const;
export type LegacyVersion = (typeof LEGACY_VERSIONS)[number];

export interface LegacyServer {
  /** Fully qualified name, as `/LegacyRoutingServer` takes it. */
  readonly name: string;
  readonly version: LegacyVersion;
  readonly build: string;
  readonly isFrontEnd: boolean;
}

/** An older server with where it stands. */
export interface PlacedServer {
  readonly name: string;
  readonly routingGroup: string;
  readonly administrativeGroup: string;
  readonly version: LegacyServer['version'];
  readonly build: string;
}

/** A server that can be the far end of the first routing group connector. */
export type BridgeheadServer = PlacedServer;

/** A directory as far as its legacy organization goes. */
interface WithLegacy {
  readonly organization: { readonly legacy: LegacyOrganization | null } | null;
}

/** The 2003 and 2000 servers that Browse offers; front-end servers are not listed (domain.md 14.2). */
export function bridgeheadServers(directory: WithLegacy | null): BridgeheadServer[] {
  return placedServers(directory, ({ isFrontEnd, version }) => !isFrontEnd && version !== 'Exchange 5.5');
}

/** The other 2003 and 2000 servers. */
export function frontEndServers(directory: WithLegacy | null): PlacedServer[] {
  return placedServers(directory, ({ isFrontEnd, version }) => isFrontEnd && version !== 'Exchange 5.5');
}

/** The servers of Exchange 5.5. */
export function exchange55Servers(directory: WithLegacy | null): PlacedServer[] {
  return placedServers(directory, ({ version }) => version === 'Exchange 5.5');
}

function placedServers(
  directory: WithLegacy | null,
  isMeant: (server: LegacyServer) => boolean,
): PlacedServer[] {
  const groups = directory?.organization?.legacy?.routingGroups ?? [];
  return groups.flatMap((group) =>
    group.servers.filter(isMeant).map(({ name, version, build }) => ({
      name,
      routingGroup: group.name,
      administrativeGroup: group.administrativeGroup,
      version,
      build,
    })),
  );
}

/** The bridgehead server of that name, compared without case. */
export function findBridgehead(directory: WithLegacy | null, name: string): BridgeheadServer | undefined {
  return bridgeheadServers(directory).find((server) => sameName(server.name, name));
}

/** All older servers. */
export function legacyServers({ routingGroups }: Pick<LegacyOrganization, 'routingGroups'>): LegacyServer[] {
  return routingGroups.flatMap(({ servers }) => servers);
}

/** The older server of that name, compared without case. */
export function findLegacyServer(legacy: LegacyOrganization, name: string): LegacyServer | undefined {
  return legacyServers(legacy).find((server) => sameName(server.name, name));
}

/**
 * Domains of the forest in which servers of Exchange 2003 or 2000 stand, by the servers' fully qualified names: each
 * needs a Recipient Update Service (inferred: the article speaks of the domains of the organization).
 */
export function legacyDomains(
  legacy: Pick<LegacyOrganization, 'routingGroups'>,
  domains: readonly string[],
): string[] {
  const found = new Set(updateServers(legacy).map(({ name }) => suffixOf(name).toLowerCase()));
  return domains.filter((domain) => found.has(domain.toLowerCase()));
}

/** Domains of the forest that need a Recipient Update Service and have none. */
export function domainsWithoutUpdateService(
  legacy: LegacyOrganization,
  domains: readonly string[],
): string[] {
  const served = legacy.recipientUpdateServices;
  return legacyDomains(legacy, domains).filter(
    (domain) => !served.some((service) => sameName(service.domain, domain)),
  );
}

/** A Recipient Update Service for each domain that needs one, as the first server of the domain brings it. */
export function firstUpdateServices(
  legacy: Pick<LegacyOrganization, 'routingGroups'>,
  domains: readonly string[],
): RecipientUpdateService[] {
  const servers = updateServers(legacy);
  return legacyDomains(legacy, domains).map((domain) => ({
    domain,
    server: servers.find(({ name }) => sameName(suffixOf(name), domain))?.name ?? domain,
  }));
}

/** Servers that can run a Recipient Update Service. */
export function updateServers(legacy: Pick<LegacyOrganization, 'routingGroups'>): LegacyServer[] {
  return legacyServers(legacy).filter(({ version }) => version !== 'Exchange 5.5');
}

function suffixOf(name: string): string {
  return name.split('.').slice(1).join('.');
}
