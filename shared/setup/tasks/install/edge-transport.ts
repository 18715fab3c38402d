import type { HostChange } from '../../../host/change';
import { roleKeyPath } from '../../../host/role-status';
import type { SetupTask, TaskContext } from '../../task';
import { installServices, startService, startsTransport, writeFile } from '../install-effects';

/** Edge Transport: its own directory instance (ADAM, S14) instead of Active Directory, then transport. */
export const EDGE_TRANSPORT: readonly SetupTask[] = [
  installAdamInstance(),
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
  {
    ...startService('c7d0830d', 'start-EdgeTransportService', 45, 'MSExchangeTransport'),
    isDue: startsTransport,
  },
  startService('d8e1941e', 'start-EdgeTransportLogSearchService', 15, 'MSExchangeTransportLogSearch'),
];

/** The instance, with the ports that it listens on in the role's key (place remembered, not documented). */
function installAdamInstance(): SetupTask {
  const row = installServices('2d35d963', 'install-AdamInstance', 50, 'ADAM_MSExchange');
  return { ...row, changes: (context) => [...row.changes(context), ...ports(context)] };
}

function ports({ plan: { options } }: TaskContext): HostChange[] {
  const path = `${roleKeyPath('EdgeTransport')}\\AdamSettings\\MSExchange`;
  const port = (name: string, data: number): HostChange => ({
    type: 'registry-value-set',
    path,
    name,
    value: { type: 'REG_DWORD', data },
  });
  return [port('LdapPort', options.adamLdapPort), port('SslPort', options.adamSslPort)];
}
