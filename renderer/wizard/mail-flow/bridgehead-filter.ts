import type { BridgeheadServer } from '../../../shared/host/directory/legacy-organization';

/** A server with all that the filter looks at, folded once. */
export interface SearchableBridgehead {
  readonly server: BridgeheadServer;
  readonly haystack: string;
}

/** Prepares servers for `matchingBridgeheads`; worth keeping, as there may be ten thousand. */
export function searchableBridgeheads(servers: readonly BridgeheadServer[]): SearchableBridgehead[] {
  return servers.map((server) => ({
    server,
    haystack: fold(
      [server.name, server.routingGroup, server.administrativeGroup, server.version, server.build].join('\n'),
    ),
  }));
}

/** The servers that contain every word of the filter in some column, without regard to case and accents. */
export function matchingBridgeheads(
  servers: readonly SearchableBridgehead[],
  filter: string,
): BridgeheadServer[] {
  const words = fold(filter).split(/\s+/u).filter(Boolean);
  return servers
    .filter(({ haystack }) => words.every((word) => haystack.includes(word)))
    .map(({ server }) => server);
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
