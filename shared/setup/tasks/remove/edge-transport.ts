import { task, type SetupTask } from '../../task';
import { deleteFiles, removeServices, stopServices } from '../remove-effects';

/** Removal of Edge Transport, its directory instance included. */
export const REMOVE_EDGE_TRANSPORT: readonly SetupTask[] = [
  stopServices(
    '5b7819cb',
    'stop-EdgeTransportServices',
    40,
    'EdgeTransport',
    'MSExchangeTransport',
    'MSExchangeTransportLogSearch',
    'MSExchangeAntispamUpdate',
    'MSExchangeEdgeCredential',
  ),
  deleteFiles('3a34e3d5', 'uninstall-EdgeTransportAgents', 20, 'TransportRoles\\Shared\\agents.config'),
  removeServices('0e5ab081', 'uninstall-EdgeTransportService', 25, 'EdgeTransport', 'MSExchangeTransport'),
  removeServices(
    'd4e377c5',
    'uninstall-EdgeAntispamUpdateService',
    15,
    'EdgeTransport',
    'MSExchangeAntispamUpdate',
  ),
  removeServices(
    'dcae3c5c',
    'uninstall-EdgeTransportLogSearchService',
    15,
    'EdgeTransport',
    'MSExchangeTransportLogSearch',
  ),
  deleteFiles('e982ac4c', 'remove-EdgeTransportConfiguration', 10, 'Bin\\EdgeTransport.exe.config'),
  removeServices(
    '6978daf5',
    'uninstall-EdgeCredentialService',
    15,
    'EdgeTransport',
    'MSExchangeEdgeCredential',
  ),
  stopServices('bbd068d2', 'stop-AdamInstance', 15, 'EdgeTransport', 'ADAM_MSExchange'),
  deleteFiles('38661c7a', 'remove-AdamData', 25, 'TransportRoles\\data\\Adam\\adamntds.dit'),
  removeServices('3ae86b47', 'uninstall-AdamInstance', 30, 'EdgeTransport', 'ADAM_MSExchange'),
  task('c5907906', 'remove-EdgeQueues', 10, () => [{ type: 'queues-removed' }]),
];
