import type { HostChange } from '../../../host/change';
import { serverRole, type ServerRole } from '../../../host/server-role';
import { findService, runningDependents } from '../../../host/windows/service';
import { EXCHANGE_SERVICES } from '../exchange-services-table';
import { startChanges } from '../install-effects';
import { task, type SetupTask, type TaskContext } from '../../task';

interface UpgradeIds {
  readonly stop: string;
  readonly update: string;
  readonly register: string;
  readonly start: string;
}

/**
 * The upgrade of a role whose files are those of the new build: services stopped, configuration updated, the server
 * object told, automatic services started (S4, S6; the tasks are ours).
 */
export function upgradeRole(role: ServerRole, ids: UpgradeIds): readonly SetupTask[] {
  const update = task(ids.update, `update-${role}Configuration`, 45, (context) =>
    configuration(role, context),
  );
  const register = task(
    ids.register,
    `update-${role}ServerVersion`,
    20,
    ({ host }) => [{ type: 'server-role-registered', server: host.name, role, version: host.media.build }],
    { kind: 'directory' },
    { kind: 'organization' },
  );
  const isInDirectory = role !== 'EdgeTransport';
  return [
    task(ids.stop, `stop-${role}ServicesForUpgrade`, 30, (context) => stopAll(role, context)),
    update,
    ...(isInDirectory ? [register] : []),
    task(
      ids.start,
      `start-${role}ServicesAfterUpgrade`,
      45,
      (context) => startAll(role, context),
      ...automaticServicesOf(role).map((service) => ({ kind: 'service-starts', service }) as const),
    ),
  ];
}

function servicesOf(role: ServerRole): readonly string[] {
  return EXCHANGE_SERVICES.filter(({ roles }) => roles.includes(role)).map(({ name }) => name);
}

/** Stops the role's services, but for those that services of another role run on: these keep running. */
function stopAll(role: ServerRole, { host }: TaskContext): HostChange[] {
  const own = servicesOf(role);
  return own
    .map((service) => [...runningDependents(host.services, service).map(({ name }) => name), service])
    .filter((together) => together.every((name) => own.includes(name)))
    .flat()
    .filter((name) => findService(host.services, name)?.status === 'running')
    .map((name) => ({ type: 'service-status-changed', name, status: 'stopped' }));
}

function automaticServicesOf(role: ServerRole): readonly string[] {
  return EXCHANGE_SERVICES.filter(
    ({ roles, startType }) => roles.includes(role) && startType === 'automatic',
  ).map(({ name }) => name);
}

function startAll(role: ServerRole, { host }: TaskContext): HostChange[] {
  return automaticServicesOf(role).flatMap((name) => startChanges(host, name));
}

function configuration(role: ServerRole, { host, plan, at }: TaskContext): HostChange[] {
  const path = `${plan.targetDir}\\Setup\\${serverRole(role).registryKey}.upgraded.txt`;
  return [{ type: 'file-written', path, content: `${host.media.build}\r\n`, at }];
}
