import type { ServerRole } from './server-role';

/** The forest as the simulated server sees it, Exchange's part of it included. */
export interface Directory {
  /** DNS name of the computer's domain, `contoso.com`. */
  readonly domain: string;
  /** `CONTOSO` */
  readonly netbiosDomain: string;
  readonly isReachable: boolean;
  /** Site of the computer; null where no subnet matches it. */
  readonly site: string | null;
  readonly domainControllers: readonly DomainController[];
  /** ntMixedDomain of the computer's domain. */
  readonly isMixedMode: boolean;
  readonly preparation: Preparation;
  readonly organization: Organization | null;
}

export interface DomainController {
  readonly name: string;
  readonly site: string;
  readonly isGlobalCatalog: boolean;
}

/** What of /PrepareSchema, /PrepareAD and /PrepareDomain has been done. */
export interface Preparation {
  readonly schema: boolean;
  readonly organization: boolean;
  readonly domain: boolean;
}

/** The Exchange organization: 2007 servers beside, perhaps, 2003 and 2000 ones. */
export interface Organization {
  readonly name: string;
  readonly servers: readonly ExchangeServer[];
  /** Null where no 2003 or 2000 server is part of it. */
  readonly legacy: LegacyOrganization | null;
  readonly routingGroupConnectors: readonly RoutingGroupConnector[];
  readonly sendConnectors: readonly SendConnector[];
  /** Name of the server that generates the offline address book; null where the object points to a deleted one. */
  readonly offlineAddressBookServer: string | null;
  /** Members of the group ExchangeLegacyInterop. */
  readonly legacyInteropMembers: readonly string[];
}

export interface ExchangeServer {
  readonly name: string;
  readonly site: string | null;
  readonly version: string;
  readonly roles: readonly ServerRole[];
}

export interface LegacyOrganization {
  readonly routingGroups: readonly RoutingGroup[];
}

/** A routing group of Exchange 2003 or 2000. */
export interface RoutingGroup {
  readonly name: string;
  readonly administrativeGroup: string;
  readonly servers: readonly LegacyServer[];
}

export interface LegacyServer {
  /** Fully qualified name, as `/LegacyRoutingServer` takes it. */
  readonly name: string;
  readonly version: 'Exchange 2003' | 'Exchange 2000';
  readonly build: string;
  readonly isFrontEnd: boolean;
}

/** One direction of the link between the 2007 routing group and a legacy one. */
export interface RoutingGroupConnector {
  readonly name: string;
  readonly sourceRoutingGroup: string;
  readonly targetRoutingGroup: string;
  readonly sourceServer: string;
  readonly targetServer: string;
  readonly cost: number;
}

export interface SendConnector {
  readonly name: string;
  readonly addressSpaces: readonly string[];
  readonly sourceServers: readonly string[];
}

/** All 2007 servers stand in this routing group (S15, S20). */
export const EXCHANGE_2007_ROUTING_GROUP = 'Exchange Routing Group (DWBGZMFD01QNBJR)';

/** A server that can be the far end of the first routing group connector, with where it stands. */
export interface BridgeheadServer {
  readonly name: string;
  readonly routingGroup: string;
  readonly administrativeGroup: string;
  readonly version: LegacyServer['version'];
  readonly build: string;
}

/** The 2003 and 2000 servers that Browse offers; front-end servers are not listed (domain.md 14.2). */
export function bridgeheadServers(directory: Directory | null): BridgeheadServer[] {
  const groups = directory?.organization?.legacy?.routingGroups ?? [];
  return groups.flatMap((group) =>
    group.servers
      .filter((server) => !server.isFrontEnd)
      .map(({ name, version, build }) => ({
        name,
        routingGroup: group.name,
        administrativeGroup: group.administrativeGroup,
        version,
        build,
      })),
  );
}

/** The bridgehead server of that name, compared without case. */
export function findBridgehead(directory: Directory | null, name: string): BridgeheadServer | undefined {
  return bridgeheadServers(directory).find((server) => server.name.toLowerCase() === name.toLowerCase());
}
