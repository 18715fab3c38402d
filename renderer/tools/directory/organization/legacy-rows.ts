import type { BridgeheadServer, PlacedServer } from '../../../../shared/host/directory/legacy-organization';
import type { LegacySnapshot } from '../../../../shared/session/snapshot/snapshot';

export interface LegacyServerRow extends PlacedServer {
  readonly isFrontEnd: boolean;
}

export interface RoutingGroupRow {
  readonly key: string;
  readonly name: string;
  readonly administrativeGroup: string;
  readonly servers: number;
}

/** All servers of the legacy part: those that Browse offers, the front-end servers, and those of Exchange 5.5. */
export function legacyServerRows(
  { frontEnds, exchange55 }: LegacySnapshot,
  bridgeheads: readonly BridgeheadServer[],
): LegacyServerRow[] {
  return [
    ...[...bridgeheads, ...exchange55].map((server) => ({ ...server, isFrontEnd: false })),
    ...frontEnds.map((server) => ({ ...server, isFrontEnd: true })),
  ];
}

/** The routing groups, also those without servers. Administrative groups may have routing groups of one name. */
export function routingGroupRows(
  { routingGroups }: LegacySnapshot,
  servers: readonly LegacyServerRow[],
): RoutingGroupRow[] {
  const counts = new Map<string, number>();
  for (const { administrativeGroup, routingGroup } of servers) {
    const key = keyOf(administrativeGroup, routingGroup);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return routingGroups.map(({ name, administrativeGroup }) => {
    const key = keyOf(administrativeGroup, name);
    return { key, name, administrativeGroup, servers: counts.get(key) ?? 0 };
  });
}

function keyOf(administrativeGroup: string, routingGroup: string): string {
  return `${administrativeGroup}\n${routingGroup}`;
}
