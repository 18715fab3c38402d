import type { Service, ServiceStartType, ServiceStatus } from './service';
import type { WindowsComponent } from './windows';

/** The services of a plain Windows Server 2003. */
const PLAIN_SERVICES: readonly Service[] = [
  row('RpcSs', 'Remote Procedure Call (RPC)', 'automatic', 'running'),
  row('Eventlog', 'Event Log', 'automatic', 'running'),
  row('EventSystem', 'COM+ Event System', 'manual', 'running', 'RpcSs'),
  row('MSDTC', 'Distributed Transaction Coordinator', 'automatic', 'running', 'RpcSs'),
  row('msiserver', 'Windows Installer', 'manual', 'stopped', 'RpcSs'),
  row('Netlogon', 'Net Logon', 'automatic', 'running', 'LanmanWorkstation'),
  row('Dnscache', 'DNS Client', 'automatic', 'running'),
  row('W32Time', 'Windows Time', 'automatic', 'running'),
  row('winmgmt', 'Windows Management Instrumentation', 'automatic', 'running', 'RpcSs'),
  row('RemoteRegistry', 'Remote Registry', 'automatic', 'running', 'RpcSs'),
  row('LanmanServer', 'Server', 'automatic', 'running'),
  row('LanmanWorkstation', 'Workstation', 'automatic', 'running'),
  row('Schedule', 'Task Scheduler', 'automatic', 'running', 'RpcSs'),
  row('Spooler', 'Print Spooler', 'automatic', 'running', 'RpcSs'),
  row('TermService', 'Terminal Services', 'manual', 'running', 'RpcSs'),
];

/** The services that Windows components bring along. */
const COMPONENT_SERVICES: Readonly<Record<WindowsComponent, readonly Service[]>> = {
  'world-wide-web': [
    row('IISADMIN', 'IIS Admin Service', 'automatic', 'running', 'RpcSs'),
    row('HTTPFilter', 'HTTP SSL', 'manual', 'running', 'IISADMIN'),
    row('W3SVC', 'World Wide Web Publishing Service', 'automatic', 'running', 'IISADMIN', 'HTTPFilter'),
  ],
  smtp: [row('SMTPSVC', 'Simple Mail Transfer Protocol (SMTP)', 'automatic', 'running', 'IISADMIN')],
  cluster: [row('ClusSvc', 'Cluster Service', 'automatic', 'running', 'RpcSs')],
  adam: [],
};

/** The services of a Windows Server with these components, as it starts with them. */
export function windowsServices(components: readonly WindowsComponent[]): Service[] {
  return [...PLAIN_SERVICES, ...components.flatMap((component) => COMPONENT_SERVICES[component])];
}

/** Services that Windows does not let anybody stop. */
export const UNSTOPPABLE_SERVICES: readonly string[] = ['RpcSs', 'Eventlog'];

function row(
  name: string,
  displayName: string,
  startType: ServiceStartType,
  status: ServiceStatus,
  ...dependsOn: readonly string[]
): Service {
  return { name, displayName, startType, status, dependsOn };
}
