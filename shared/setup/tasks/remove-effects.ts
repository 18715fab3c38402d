import type { HostChange } from '../../host/change';
import { isBelow, type Host } from '../../host/host';
import { EXCHANGE_ROOT } from '../../host/registry/registry';
import { isPresent, roleKeyPath, roleStatus } from '../../host/role-status';
import { SERVER_ROLES, type ServerRole } from '../../host/server-role';
import { findService, runningDependents } from '../../host/windows/service';
import { exchangeService } from './exchange-services-table';
import type { SetupPlan } from '../plan/plan';
import { task, type SetupTask, type TaskContext } from '../task';

/** A task that stops services and whatever runs on them, but for those that a role which stays needs. */
export function stopServices(
  id: string,
  name: string,
  seconds: number,
  role: ServerRole,
  ...services: readonly string[]
): SetupTask {
  return task(id, name, seconds, ({ host, plan }) =>
    services
      .filter((service) => !isNeededByOthers(host, plan, role, service))
      .flatMap((service) => [
        ...runningDependents(host.services, service).map((other) => other.name),
        service,
      ])
      .filter((service) => findService(host.services, service)?.status === 'running')
      .map((service) => ({ type: 'service-status-changed', name: service, status: 'stopped' })),
  );
}

/** A task that takes services away from Windows, but for those that a role which stays needs. */
export function removeServices(
  id: string,
  name: string,
  seconds: number,
  role: ServerRole,
  ...services: readonly string[]
): SetupTask {
  return task(id, name, seconds, ({ host, plan }) =>
    services
      .filter(
        (service) => findService(host.services, service) && !isNeededByOthers(host, plan, role, service),
      )
      .map((service) => ({ type: 'service-removed', name: service })),
  );
}

/** A task that deletes files below the installation folder. */
export function deleteFiles(
  id: string,
  name: string,
  seconds: number,
  ...files: readonly string[]
): SetupTask {
  return task(id, name, seconds, ({ plan }) =>
    files.map((file) => ({ type: 'file-deleted', path: `${plan.targetDir}\\${file}` })),
  );
}

/** A task that takes the role off the server's object in the directory; the object goes with the last one. */
export function unregisterRole(id: string, name: string, seconds: number, role: ServerRole): SetupTask {
  return task(
    id,
    name,
    seconds,
    ({ host }) => [{ type: 'server-role-unregistered', server: host.name, role }],
    { kind: 'directory' },
  );
}

/** A task that removes a role's files and its key, the mark in it included. */
export function removeFiles(
  id: string,
  role: ServerRole,
  seconds: number,
  ...files: readonly string[]
): SetupTask {
  const changes = ({ plan }: TaskContext): HostChange[] => [
    ...files.map((file): HostChange => ({ type: 'file-deleted', path: `${plan.targetDir}\\${file}` })),
    { type: 'registry-key-deleted', path: roleKeyPath(role) },
  ];
  return task(id, `remove-${role}Files`, seconds, changes, { kind: 'service-enabled', service: 'msiserver' });
}

/** The folders below the installation folder that Setup fills. */
const FOLDERS = ['Bin', 'ClientAccess', 'Mailbox', 'Setup', 'TransportRoles', 'UnifiedMessaging'];

/** What is left to clean up once no role is on the server any more; nothing while one is. Other people's files stay. */
export function lastTraces(host: Host, plan: SetupPlan): HostChange[] {
  if (SERVER_ROLES.some(({ role }) => isPresent(host.registry, role))) return [];
  const isOurs = (path: string) => FOLDERS.some((folder) => isBelow(path, `${plan.targetDir}\\${folder}`));
  const left = host.files.filter(({ path }) => isOurs(path) && !isDatabase(path, plan));
  return [
    ...left.map((file): HostChange => ({ type: 'file-deleted', path: file.path })),
    { type: 'registry-key-deleted', path: EXCHANGE_ROOT },
  ];
}

/** Databases and their logs are never deleted by Setup (KB 927464, S21). */
function isDatabase(path: string, { targetDir }: SetupPlan): boolean {
  return isBelow(path, `${targetDir}\\Mailbox`) && /\.(edb|log|chk)$/i.test(path);
}

/** Whether a role that is on the server and stays there has brought the service too. */
function isNeededByOthers(host: Host, plan: SetupPlan, role: ServerRole, service: string): boolean {
  return exchangeService(service).roles.some(
    (other) => other !== role && hasBegun(host, other) && !plan.roles.includes(other),
  );
}

/** Whether more of a role than its files was ever there: files alone need no service, and would find one that is not theirs. */
function hasBegun(host: Host, role: ServerRole): boolean {
  const status = roleStatus(host.registry, role);
  return status.state === 'unpacked' ? status.configuredVersion !== null : status.state !== 'not-installed';
}
