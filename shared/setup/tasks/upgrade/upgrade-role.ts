import type { HostChange } from '../../../host/change';
import { roleKeyPath } from '../../../host/role-status';
import { serverRole, type ServerRole } from '../../../host/server-role';
import { findService, runningDependents } from '../../../host/windows/service';
import { EXCHANGE_SERVICES } from '../exchange-services-table';
import { startChanges } from '../install-effects';
import { deleteFiles } from '../remove-effects';
import { task, type SetupTask, type TaskContext } from '../../task';

/** Ids of the tasks, in their order. */
interface UpgradeIds {
  readonly stop: string;
  readonly backup: string;
  readonly update: string;
  readonly counters: string;
  readonly diagnostics: string;
  readonly register: string;
  readonly tidy: string;
  readonly start: string;
}

/**
 * The upgrade of a role whose files are those of the new build: services stopped, configuration saved and updated, the
 * server object told, automatic services started (S4, S6; diagnostics: S42; the tasks are ours).
 */
export function upgradeRole(role: ServerRole, ids: UpgradeIds): readonly SetupTask[] {
  const { registryKey } = serverRole(role);
  const backup = `Setup\\Backup\\${registryKey}.config.txt`;
  return [
    task(ids.stop, `stop-${role}ServicesForUpgrade`, 30, (context) => stopAll(role, context)),
    writeBuild(ids.backup, `backup-${role}Configuration`, 15, backup),
    writeBuild(ids.update, `update-${role}Configuration`, 45, `Setup\\${registryKey}.upgraded.txt`),
    writeBuild(ids.counters, `update-${role}PerformanceCounters`, 15, `Setup\\Perf\\${registryKey}.ini`),
    task(ids.diagnostics, `update-${role}Diagnostics`, 10, (context) => diagnostics(role, context)),
    role === 'EdgeTransport'
      ? writeBuild(ids.register, 'update-AdamSchema', 20, 'TransportRoles\\data\\Adam\\schema.log')
      : updateServerObject(ids.register, role),
    deleteFiles(ids.tidy, `remove-${role}ConfigurationBackup`, 10, backup),
    task(
      ids.start,
      `start-${role}ServicesAfterUpgrade`,
      45,
      (context) => startAll(role, context),
      ...automaticServicesOf(role).map((service) => ({ kind: 'service-starts', service }) as const),
    ),
  ];
}

/** A task that writes the new build into a file below the installation folder. */
function writeBuild(id: string, name: string, seconds: number, file: string): SetupTask {
  return task(id, name, seconds, ({ host, plan, at }) => [
    { type: 'file-written', path: `${plan.targetDir}\\${file}`, content: `${host.media.build}\r\n`, at },
  ]);
}

function updateServerObject(id: string, role: ServerRole): SetupTask {
  return task(
    id,
    `update-${role}ServerVersion`,
    20,
    ({ host }) => [{ type: 'server-role-registered', server: host.name, role, version: host.media.build }],
    { kind: 'directory' },
    { kind: 'organization' },
  );
}

function diagnostics(role: ServerRole, { host }: TaskContext): HostChange[] {
  const path = `${roleKeyPath(role)}\\Diagnostics`;
  const value = { type: 'REG_SZ', data: host.media.build } as const;
  return [{ type: 'registry-value-set', path, name: 'SchemaVersion', value }];
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
