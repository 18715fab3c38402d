import type { HostChange } from '../../../host/change';
import { isLinkedToLegacy } from '../../../host/condition';
import { fullyQualifiedName } from '../../../host/host';
import { changeHostBy } from '../../../host/change';
import { task, type SetupTask, type TaskContext } from '../../task';
import { deleteFiles, removeServices, stopServices, unregisterRole } from '../remove-effects';

/** Removal of Hub Transport: the way of its installation backwards; the connector goes with it. */
export const REMOVE_HUB_TRANSPORT: readonly SetupTask[] = [
  stopServices(
    'a49f7d44',
    'stop-TransportServices',
    40,
    'HubTransport',
    'MSExchangeTransport',
    'MSExchangeTransportLogSearch',
    'MSExchangeEdgeSync',
    'MSExchangeAntispamUpdate',
  ),
  deleteFiles('328b1d49', 'remove-TransportPerformanceCounters', 10, 'Setup\\Perf\\transport.ini'),
  unregisterRole('13cbfccd', 'clear-HubTransportServerRole', 20, 'HubTransport'),
  task('414d08ca', 'remove-InteropRoutingGroupConnector', 25, unlink, { kind: 'directory' }),
  removeServices(
    '66a57638',
    'uninstall-AntispamUpdateService',
    15,
    'HubTransport',
    'MSExchangeAntispamUpdate',
  ),
  removeServices('3da0df37', 'uninstall-EdgeSyncService', 15, 'HubTransport', 'MSExchangeEdgeSync'),
  removeServices(
    'a88a4bc5',
    'uninstall-TransportLogSearchService',
    15,
    'HubTransport',
    'MSExchangeTransportLogSearch',
  ),
  deleteFiles('34a0e70f', 'uninstall-TransportAgents', 20, 'TransportRoles\\Shared\\agents.config'),
  removeServices('1555fba4', 'uninstall-TransportService', 25, 'HubTransport', 'MSExchangeTransport'),
  deleteFiles(
    '1cecc90e',
    'remove-ExsetdataAtom',
    10,
    'TransportRoles\\data\\exsetdata-SMTP.log',
    'Bin\\EdgeTransport.exe.config',
  ),
  stopServices('5c539945', 'stop-HubADTopologyService', 15, 'HubTransport', 'MSExchangeADTopology'),
  removeServices('0f5add99', 'uninstall-HubADTopologyService', 15, 'HubTransport', 'MSExchangeADTopology'),
];

/** The server's queues and connectors; with the last connector, the far ends leave ExchangeLegacyInterop. */
function unlink({ host }: TaskContext): HostChange[] {
  const changes: HostChange[] = [
    { type: 'queues-removed' },
    { type: 'routing-group-connectors-removed', server: fullyQualifiedName(host) },
  ];
  const isLast = isLinkedToLegacy(host) && !isLinkedToLegacy(changeHostBy(host, changes));
  return isLast ? [...changes, { type: 'legacy-interop-members-removed' }] : changes;
}
