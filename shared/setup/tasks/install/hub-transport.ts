import { EXCHANGE_2007_ROUTING_GROUP, findBridgehead } from '../../host/directory';
import type { HostChange } from '../../host/change';
import { fullyQualifiedName } from '../../host/host';
import { task, type SetupTask, type TaskContext } from '../task';
import { installServices, registerRole, startService, writeFile } from '../task-effects';

/** Hub Transport; services from domain.md section 8, the connector task is the last but two (14.1). */
export const HUB_TRANSPORT: readonly SetupTask[] = [
  installServices('d8e061eb', 'install-ADTopologyService', 20, 'MSExchangeADTopology'),
  startService('e9f172fc', 'start-ADTopologyService', 25, 'MSExchangeADTopology'),
  writeFile(
    'fa02830d',
    'set-TransportConfiguration',
    15,
    'Bin\\EdgeTransport.exe.config',
    '<configuration/>\r\n',
  ),
  installServices('0b13941e', 'install-TransportLogSearchService', 20, 'MSExchangeTransportLogSearch'),
  installServices('1c24a52f', 'install-EdgeSyncService', 20, 'MSExchangeEdgeSync'),
  installServices('2d35b630', 'install-AntispamUpdateService', 20, 'MSExchangeAntispamUpdate'),
  installServices('fdfe6b1a', 'install-TransportService', 30, 'MSExchangeTransport'),
  writeFile(
    '3e46c741',
    'install-TransportAgents',
    35,
    'TransportRoles\\Shared\\agents.config',
    '<agents/>\r\n',
  ),
  startService('4f57d852', 'start-TransportService', 45, 'MSExchangeTransport'),
  startService('5068e963', 'start-TransportLogSearchService', 15, 'MSExchangeTransportLogSearch'),
  startService('6179fa74', 'start-EdgeSyncService', 15, 'MSExchangeEdgeSync'),
  startService('728a0b85', 'start-AntispamUpdateService', 15, 'MSExchangeAntispamUpdate'),
  task('839b1c96', 'new-InteropRoutingGroupConnector', 40, interopConnectors, { kind: 'directory' }),
  registerRole('94ac2db8', 'set-HubTransportServerRole', 20, 'HubTransport'),
  writeFile(
    'a5bd3ec9',
    'install-TransportPerformanceCounters',
    15,
    'Setup\\Perf\\transport.ini',
    '[info]\r\n',
  ),
];

/**
 * Two reciprocal connectors of cost 1 between the 2007 routing group and that of the chosen
 * bridgehead server, which joins ExchangeLegacyInterop (S15, S20, S54; the name is remembered).
 */
function interopConnectors({ host, plan }: TaskContext): HostChange[] {
  const bridgehead = plan.legacyRoutingServer && findBridgehead(host.directory, plan.legacyRoutingServer);
  if (!bridgehead) return [];
  const here = { group: EXCHANGE_2007_ROUTING_GROUP, server: fullyQualifiedName(host) };
  const there = { group: bridgehead.routingGroup, server: bridgehead.name };
  return [
    { type: 'routing-group-connector-created', connector: connector(here, there) },
    { type: 'routing-group-connector-created', connector: connector(there, here) },
    { type: 'legacy-interop-member-added', server: bridgehead.name },
  ];
}

interface End {
  readonly group: string;
  readonly server: string;
}

function connector(source: End, target: End) {
  return {
    name: 'Interop RGC',
    sourceRoutingGroup: source.group,
    targetRoutingGroup: target.group,
    sourceServer: source.server,
    targetServer: target.server,
    cost: 1,
  };
}
