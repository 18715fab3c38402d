import type { SetupTask } from '../../task';
import { installServices, startService, writeFile } from '../install-effects';

/** Edge Transport: its own directory instance (ADAM, S14) instead of Active Directory, then transport. */
export const EDGE_TRANSPORT: readonly SetupTask[] = [
  installServices('2d35d963', 'install-AdamInstance', 50, 'ADAM_MSExchange'),
  startService('3e46ea74', 'start-AdamInstance', 30, 'ADAM_MSExchange'),
  writeFile('4f57fb85', 'import-AdamSchema', 40, 'TransportRoles\\data\\Adam\\adamntds.dit', 'ADAM\r\n'),
  installServices('50690c96', 'install-EdgeCredentialService', 20, 'MSExchangeEdgeCredential'),
  writeFile(
    '617a1da7',
    'set-EdgeTransportConfiguration',
    15,
    'Bin\\EdgeTransport.exe.config',
    '<configuration/>\r\n',
  ),
  installServices('728b2eb8', 'install-EdgeTransportLogSearchService', 20, 'MSExchangeTransportLogSearch'),
  installServices('839c3fc9', 'install-EdgeAntispamUpdateService', 20, 'MSExchangeAntispamUpdate'),
  installServices('94ad50da', 'install-EdgeTransportService', 30, 'MSExchangeTransport'),
  writeFile(
    'a5be61eb',
    'install-EdgeTransportAgents',
    35,
    'TransportRoles\\Shared\\agents.config',
    '<agents/>\r\n',
  ),
  startService('b6cf72fc', 'start-EdgeCredentialService', 15, 'MSExchangeEdgeCredential'),
  startService('c7d0830d', 'start-EdgeTransportService', 45, 'MSExchangeTransport'),
  startService('d8e1941e', 'start-EdgeTransportLogSearchService', 15, 'MSExchangeTransportLogSearch'),
];
