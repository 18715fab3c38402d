import type { SetupTask } from '../../task';
import { installServices, newCertificate, registerRole, startService, writeFile } from '../install-effects';

/** Client Access: services, virtual directories (as their files), the role on the server object. */
export const CLIENT_ACCESS: readonly SetupTask[] = [
  installServices('b6ce4fda', 'install-ClientAccessADTopologyService', 20, 'MSExchangeADTopology'),
  startService('c7df50eb', 'start-ClientAccessADTopologyService', 25, 'MSExchangeADTopology'),
  installServices('d8e061fc', 'install-ServiceHost', 20, 'MSExchangeServiceHost'),
  installServices('e9f1730d', 'install-FileDistributionService', 20, 'MSExchangeFDS'),
  installServices('fa02841e', 'install-Pop3Service', 15, 'MSExchangePop3'),
  installServices('0b13952f', 'install-Imap4Service', 15, 'MSExchangeImap4'),
  writeFile(
    '1c24a630',
    'new-OwaVirtualDirectory',
    40,
    'ClientAccess\\Owa\\web.config',
    '<configuration/>\r\n',
    { kind: 'service-enabled', service: 'W3SVC' },
    { kind: 'component', components: ['asp-net', 'web-asp-net'] },
  ),
  writeFile(
    '2d35b741',
    'new-ActiveSyncVirtualDirectory',
    30,
    'ClientAccess\\Sync\\web.config',
    '<configuration/>\r\n',
  ),
  writeFile(
    '3e46c852',
    'new-AutodiscoverVirtualDirectory',
    25,
    'ClientAccess\\Autodiscover\\web.config',
    '<configuration/>\r\n',
  ),
  writeFile(
    '4f57d963',
    'new-WebServicesVirtualDirectory',
    30,
    'ClientAccess\\exchweb\\ews\\web.config',
    '<configuration/>\r\n',
  ),
  writeFile(
    '4bea446d',
    'new-OabVirtualDirectory',
    25,
    'ClientAccess\\OAB\\web.config',
    '<configuration/>\r\n',
    { kind: 'offline-address-books' },
  ),
  startService('5068ea74', 'start-ServiceHost', 15, 'MSExchangeServiceHost'),
  startService('6179fb85', 'start-FileDistributionService', 15, 'MSExchangeFDS'),
  newCertificate('3c5e1a08', 'install-ClientAccessCertificate', 'ClientAccess'),
  registerRole('728a0c96', 'set-ClientAccessServerRole', 20, 'ClientAccess'),
];
