import type { HostChange } from '../../../host/change';
import { isLinkedToLegacy } from '../../../host/condition';
import { findBridgehead } from '../../../host/directory/legacy-organization';
import { INTEROP_CONNECTOR } from '../../../host/directory/organization';
import { linkToLegacy } from '../../../host/legacy-link';
import { fullyQualifiedName } from '../../../host/host';
import { installServices, registerRole, startService, startsTransport, writeFile } from '../install-effects';
import { task, type SetupTask, type TaskContext } from '../../task';

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
  task('1db07621', 'install-ExsetdataAtom', 20, exsetdataAtom, { kind: 'ipv6-whole' }),
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
  {
    ...startService('4f57d852', 'start-TransportService', 45, 'MSExchangeTransport'),
    isDue: startsTransport,
  },
  startService('5068e963', 'start-TransportLogSearchService', 15, 'MSExchangeTransportLogSearch'),
  startService('6179fa74', 'start-EdgeSyncService', 15, 'MSExchangeEdgeSync'),
  startService('728a0b85', 'start-AntispamUpdateService', 15, 'MSExchangeAntispamUpdate'),
  {
    ...task('839b1c96', 'new-InteropRoutingGroupConnector', 40, interopConnectors, { kind: 'directory' }),
    existing: (host, plan) => (plan.legacyRoutingServer && isLinkedToLegacy(host) ? INTEROP_CONNECTOR : null),
  },
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
 * Two reciprocal connectors between the 2007 routing group and that of the chosen bridgehead server,
 * which joins ExchangeLegacyInterop (S15, S20).
 */
function interopConnectors({ host, plan }: TaskContext): HostChange[] {
  const bridgehead = plan.legacyRoutingServer && findBridgehead(host.directory, plan.legacyRoutingServer);
  return bridgehead ? linkToLegacy(fullyQualifiedName(host), bridgehead) : [];
}

/** The part of the server's object that the product calls an atom (S38). */
function exsetdataAtom({ plan, at }: TaskContext): HostChange[] {
  const path = `${plan.targetDir}\\TransportRoles\\data\\exsetdata-SMTP.log`;
  return [{ type: 'file-written', path, content: 'install-ExsetdataAtom -AtomName SMTP\r\n', at }];
}
