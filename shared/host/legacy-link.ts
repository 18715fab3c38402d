import type { HostChange } from './change';
import type { BridgeheadServer } from './directory/legacy-organization';
import {
  EXCHANGE_2007_ROUTING_GROUP,
  INTEROP_CONNECTOR,
  type RoutingGroupConnector,
} from './directory/organization';

interface End {
  readonly group: string;
  readonly server: string;
}

/**
 * What links a Hub Transport server to a routing group of 2003 or 2000, whether Setup or New Connector does it:
 * two reciprocal connectors of cost 1 (S15, S20, S54), and membership in ExchangeLegacyInterop for the far end.
 * `server`: fully qualified name of the Hub Transport server.
 */
export function linkToLegacy(server: string, bridgehead: BridgeheadServer): HostChange[] {
  const here = { group: EXCHANGE_2007_ROUTING_GROUP, server };
  const there = { group: bridgehead.routingGroup, server: bridgehead.name };
  return [
    { type: 'routing-group-connector-created', connector: connector(here, there) },
    { type: 'routing-group-connector-created', connector: connector(there, here) },
    { type: 'legacy-interop-member-added', server: bridgehead.name },
  ];
}

function connector(source: End, target: End): RoutingGroupConnector {
  return {
    name: INTEROP_CONNECTOR,
    sourceRoutingGroup: source.group,
    targetRoutingGroup: target.group,
    sourceServer: source.server,
    targetServer: target.server,
    cost: 1,
  };
}
