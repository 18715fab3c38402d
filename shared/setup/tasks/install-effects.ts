import type { HostChange } from '../../host/change';
import { fullyQualifiedName, type Host } from '../../host/host';
import { findText } from '../../host/registry/registry';
import { isPresent, roleKeyPath, type SetupAction } from '../../host/role-status';
import { serverRole, type ServerRole } from '../../host/server-role';
import { findService, stoppedRequirements, type Service } from '../../host/windows/service';
import type { SetupPlan } from '../plan/plan';
import type { MessageValue } from '../../message';
import { exchangeService } from './exchange-services-table';
import { task, type SetupTask } from '../task';

/** A task that registers services with Windows, stopped; one that is already there keeps its state. */
export function installServices(
  id: string,
  name: string,
  seconds: number,
  ...services: readonly string[]
): SetupTask {
  const row = task(id, name, seconds, ({ host }) =>
    services
      .filter((service) => !findService(host.services, service))
      .map((service) => ({ type: 'service-installed', service: newService(service, host, services) })),
  );
  return { ...row, existing: (host) => ownService(host, services) };
}

/** The first of the services that is there and that no other role of this server could have brought. */
function ownService(host: Host, services: readonly string[]): MessageValue | null {
  const mine = services.find(
    (name) =>
      findService(host.services, name) &&
      exchangeService(name).roles.filter((role) => isPresent(host.registry, role)).length <= 1,
  );
  return mine === undefined ? null : { kind: 'service', service: mine };
}

/** A service as a task registers it; it depends only on what this server has (no AD topology on Edge Transport). */
function newService(name: string, host: Host, together: readonly string[]): Service {
  const { displayName, startType, dependsOn } = exchangeService(name);
  const isThere = (other: string) =>
    together.includes(other) || findService(host.services, other) !== undefined;
  return { name, displayName, startType, dependsOn: dependsOn.filter(isThere), status: 'stopped' };
}

/** A task that starts a service and what it depends on; fails where Windows could not. */
export function startService(
  id: string,
  name: string,
  seconds: number,
  service: string,
  ...needs: SetupTask['needs']
): SetupTask {
  return task(
    id,
    name,
    seconds,
    ({ host }) => startChanges(host, service),
    { kind: 'service-starts', service },
    ...needs,
  );
}

/** Whether a plan starts transport at the end of its installation: unless /DoNotStartTransport says not to (S3). */
export function startsTransport(_host: Host, { options }: SetupPlan): boolean {
  return !options.doNotStartTransport;
}

/** A task that makes a self-signed certificate for a role, unless /NoSelfSignedCertificates says not to (S3). */
export function newCertificate(id: string, name: string, role: ServerRole): SetupTask {
  const row = task(id, name, 15, ({ host, plan, at }) => [
    {
      type: 'file-written',
      path: `${plan.targetDir}\\Setup\\Certificates\\${serverRole(role).registryKey}.cer`,
      content: `CN=${host.name}, DNS=${fullyQualifiedName(host)}\r\n`,
      at,
    },
  ]);
  return { ...row, isDue: (_host, { options }) => !options.noSelfSignedCertificates };
}

/** What starting a service with all that it needs does to a host. */
export function startChanges(host: Host, service: string): HostChange[] {
  return [...stoppedRequirements(host.services, service).map((needed) => needed.name), service].map(
    (name) => ({
      type: 'service-status-changed',
      name,
      status: 'running',
    }),
  );
}

/** A task that writes a file below the installation folder. */
export function writeFile(
  id: string,
  name: string,
  seconds: number,
  file: string,
  content: string,
  ...needs: SetupTask['needs']
): SetupTask {
  return task(
    id,
    name,
    seconds,
    ({ plan, at }) => [{ type: 'file-written', path: `${plan.targetDir}\\${file}`, content, at }],
    ...needs,
  );
}

/** A task that enters the role, of the build that was unpacked, on the server's object in the directory (msExchCurrentServerRoles, S46). */
export function registerRole(id: string, name: string, seconds: number, role: ServerRole): SetupTask {
  return task(
    id,
    name,
    seconds,
    ({ host }) => [
      { type: 'server-role-registered', server: host.name, role, version: unpackedVersion(host, role) },
    ],
    { kind: 'directory' },
    { kind: 'organization' },
  );
}

function unpackedVersion({ registry, media }: Host, role: ServerRole): string {
  return findText(registry, roleKeyPath(role), 'UnpackedVersion') ?? media.build;
}

/** A task of the file copy: the role's files, and its UnpackedVersion (S9); due where that is missing or of another build. */
export function unpackRole(
  id: string,
  role: ServerRole,
  seconds: number,
  ...files: readonly string[]
): SetupTask {
  const row = task(id, `copy-${role}Files`, seconds, ({ host, plan, at }) => [
    ...files.map((file): HostChange => ({
      type: 'file-written',
      path: `${plan.targetDir}\\${file}`,
      content: `${fullyQualifiedName(host)} ${host.media.build}\r\n`,
      at,
    })),
    {
      type: 'registry-value-set',
      path: roleKeyPath(role),
      name: 'UnpackedVersion',
      value: { type: 'REG_SZ', data: host.media.build },
    },
  ]);
  return {
    ...row,
    onlyFor: role,
    isDue: (host, plan) => plan.roles.includes(role) && isCopyDue(host, plan.action, role),
  };
}

/** Whether a role's files are still to be copied: they are missing or, for an upgrade, of another build. */
export function isCopyDue(host: Host, action: SetupAction, role: ServerRole): boolean {
  const unpacked = findText(host.registry, roleKeyPath(role), 'UnpackedVersion');
  return action === 'BuildToBuildUpgrade' ? unpacked !== host.media.build : unpacked === undefined;
}
