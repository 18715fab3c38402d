/** The Exchange 2003 and 2000 part of an organization. */
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

/** A 2003 or 2000 server with where it stands. */
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
  return placedServers(directory, ({ isFrontEnd }) => !isFrontEnd);
}

/** The other 2003 and 2000 servers. */
export function frontEndServers(directory: WithLegacy | null): PlacedServer[] {
  return placedServers(directory, ({ isFrontEnd }) => isFrontEnd);
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
  return bridgeheadServers(directory).find((server) => server.name.toLowerCase() === name.toLowerCase());
}
