import { COMPONENT_IDS, windowsComponent, type WindowsComponent } from './components-table';
import { findService, service, type Service } from './service';

/** The services of a plain Windows Server, 2003 or 2008, as far as anything here looks at them. */
const PLAIN_SERVICES: readonly Service[] = [
  service('RpcSs', 'Remote Procedure Call (RPC)', 'automatic', 'running'),
  service('Eventlog', 'Event Log', 'automatic', 'running'),
  service('EventSystem', 'COM+ Event System', 'manual', 'running', 'RpcSs'),
  service('MSDTC', 'Distributed Transaction Coordinator', 'automatic', 'running', 'RpcSs'),
  service('msiserver', 'Windows Installer', 'manual', 'stopped', 'RpcSs'),
  service('Netlogon', 'Net Logon', 'automatic', 'running', 'LanmanWorkstation'),
  service('Dnscache', 'DNS Client', 'automatic', 'running'),
  service('W32Time', 'Windows Time', 'automatic', 'running'),
  service('winmgmt', 'Windows Management Instrumentation', 'automatic', 'running', 'RpcSs'),
  service('RemoteRegistry', 'Remote Registry', 'automatic', 'running', 'RpcSs'),
  service('LanmanServer', 'Server', 'automatic', 'running'),
  service('LanmanWorkstation', 'Workstation', 'automatic', 'running'),
  service('Schedule', 'Task Scheduler', 'automatic', 'running', 'RpcSs'),
  service('Spooler', 'Print Spooler', 'automatic', 'running', 'RpcSs'),
  service('TermService', 'Terminal Services', 'manual', 'running', 'RpcSs'),
];

/** The services of a Windows Server with these components, as it starts with them. */
export function windowsServices(components: readonly WindowsComponent[]): Service[] {
  return [...PLAIN_SERVICES, ...components.flatMap((component) => windowsComponent(component).services)];
}

/** The service of Windows or of a component of it with that short name, as it first comes; undefined for others. */
export function knownWindowsService(name: string): Service | undefined {
  return findService(windowsServices(COMPONENT_IDS), name);
}

/** Services that Windows does not let anybody stop. */
export const UNSTOPPABLE_SERVICES: readonly string[] = ['RpcSs', 'Eventlog'];

/** Manual services that Windows itself has running soon after every start, since others ask for them. */
export const STARTED_AT_BOOT: readonly string[] = ['EventSystem', 'TermService'];
