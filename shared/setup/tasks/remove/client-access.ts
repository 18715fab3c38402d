import type { SetupTask } from '../../task';
import { deleteFiles, removeServices, stopServices, unregisterRole } from '../remove-effects';

/** Removal of Client Access. */
export const REMOVE_CLIENT_ACCESS: readonly SetupTask[] = [
  stopServices(
    '7009c533',
    'stop-ClientAccessServices',
    30,
    'ClientAccess',
    'MSExchangeServiceHost',
    'MSExchangeFDS',
    'MSExchangePop3',
    'MSExchangeImap4',
  ),
  unregisterRole('0e6fd49c', 'clear-ClientAccessServerRole', 20, 'ClientAccess'),
  deleteFiles('c61d3896', 'remove-OabVirtualDirectory', 15, 'ClientAccess\\OAB\\web.config'),
  deleteFiles('b086db65', 'remove-WebServicesVirtualDirectory', 15, 'ClientAccess\\exchweb\\ews\\web.config'),
  deleteFiles(
    'e277d7f0',
    'remove-AutodiscoverVirtualDirectory',
    15,
    'ClientAccess\\Autodiscover\\web.config',
  ),
  deleteFiles('00f29ca2', 'remove-ActiveSyncVirtualDirectory', 15, 'ClientAccess\\Sync\\web.config'),
  deleteFiles('c17a870a', 'remove-OwaVirtualDirectory', 20, 'ClientAccess\\Owa\\web.config'),
  removeServices('cfb49415', 'uninstall-Imap4Service', 10, 'ClientAccess', 'MSExchangeImap4'),
  removeServices('75b91846', 'uninstall-Pop3Service', 10, 'ClientAccess', 'MSExchangePop3'),
  removeServices('bef763d2', 'uninstall-FileDistributionService', 15, 'ClientAccess', 'MSExchangeFDS'),
  removeServices('f541e8ec', 'uninstall-ServiceHost', 15, 'ClientAccess', 'MSExchangeServiceHost'),
  stopServices('74dbbb90', 'stop-ClientAccessADTopologyService', 15, 'ClientAccess', 'MSExchangeADTopology'),
  removeServices(
    '235098d8',
    'uninstall-ClientAccessADTopologyService',
    15,
    'ClientAccess',
    'MSExchangeADTopology',
  ),
];
