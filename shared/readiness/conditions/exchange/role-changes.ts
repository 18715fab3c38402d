import { changeHostBy, type HostChange } from '../../../host/change';
import { ownServerObject } from '../../../host/directory/delegation';
import { isBelow, type Host } from '../../../host/host';
import { sameName } from '../../../host/registry/registry';
import { isPresent, roleKeyPath, type SetupAction } from '../../../host/role-status';
import { serverRole, type ServerRole } from '../../../host/server-role';
import { installedTargetDir } from '../../../setup/implied-host';
import { exclusion } from '../../../setup/plan/exclusivity';
import { barePlan, type SetupPlan } from '../../../setup/plan/plan';
import { withTools } from '../../../setup/plan/with-tools';
import { productVersion } from '../../../setup/product-version';
import type { SetupTask } from '../../../setup/task';
import { groupsOf, roleOfGroup, tasksOfRole } from '../../../setup/task-groups';
import { obstacle, type ConditionChanges } from '../condition';

const COPYING = groupsOf('Install').find(({ id }) => id === 'copy-files')?.tasks ?? [];

/** Why a role cannot stand on a server; null where it can. */
export function roleObstacle(host: Host, role: ServerRole): ConditionChanges | null {
  if (role !== 'EdgeTransport' && !host.directory?.organization) return obstacle('needs-organization');
  return exclusion(host.registry, [], role) ? obstacle('role-excluded') : null;
}

/** Whether neither the server nor its object in the directory knows of a role. */
export function isUnknown(host: Host, role: ServerRole): boolean {
  return !isPresent(host.registry, role) && !ownServerObject(host)?.roles.includes(role);
}

/** What an installation of the role leaves, of the build of what is there or else of the media. */
export function installRole(host: Host, role: ServerRole, at: number): ConditionChanges {
  const plan = installing(host, role);
  const tasks = [...COPYING, ...plan.roles.flatMap((planned) => tasksOfRole(planned))];
  return roleObstacle(host, role) ?? [...workOf(host, plan, tasks, at), ...completed(host, role)];
}

/** What a run leaves that was cut short at its first task on the role; removal and upgrade begin with a complete one. */
export function leaveRoleHalfway(
  host: Host,
  role: ServerRole,
  action: SetupAction,
  at: number,
): ConditionChanges {
  const before =
    action === 'Install'
      ? (roleObstacle(host, role) ?? workOf(host, installing(host, role), COPYING, at))
      : [];
  const [first] = tasksOfRole(role, action);
  return 'code' in before
    ? before
    : [...before, roleValue(role, 'Action', action), roleValue(role, 'Watermark', first?.id ?? '')];
}

/** What a removal of the role takes away. */
export function removeRole(host: Host, role: ServerRole, at: number): HostChange[] {
  const plan = barePlan('Uninstall', [role], installedTargetDir(host));
  const tasks = groupsOf('Uninstall')
    .filter(({ id }) => roleOfGroup(id) === role || roleOfGroup(id) === null)
    .flatMap((group) => group.tasks);
  return isPresent(host.registry, role) ? workOf(host, plan, tasks, at) : [];
}

/** The role taken away as if it had never been: without the databases and the address book that a removal leaves behind. */
export function roleUndone(host: Host, role: ServerRole, at: number): HostChange[] {
  return role === 'Mailbox'
    ? [...withoutOwnBooks(host), ...removeRole(host, role, at), ...withoutDatabaseFiles(host)]
    : removeRole(host, role, at);
}

/** Address books that this server makes go to another Mailbox server, or away. */
function withoutOwnBooks(host: Host): HostChange[] {
  const { servers = [], offlineAddressBooks = [] } = host.directory?.organization ?? {};
  const heir = servers.find(({ name, roles }) => !sameName(name, host.name) && roles.includes('Mailbox'));
  return offlineAddressBooks
    .filter(({ server }) => server !== null && sameName(server, host.name))
    .map(({ name }) =>
      heir
        ? { type: 'offline-address-book-server-set', name, server: heir.name }
        : { type: 'offline-address-book-removed', name },
    );
}

function withoutDatabaseFiles(host: Host): HostChange[] {
  const folder = `${installedTargetDir(host)}\\Mailbox`;
  return host.files
    .filter(({ path }) => isBelow(path, folder))
    .map(({ path }) => ({ type: 'file-deleted', path }));
}

function installing(host: Host, role: ServerRole): SetupPlan {
  return barePlan('Install', withTools(host, [role]), installedTargetDir(host));
}

/** What the tasks of a plan that are due on a host do to it, one after the other. */
function workOf(host: Host, plan: SetupPlan, tasks: readonly SetupTask[], at: number): HostChange[] {
  const start = { ...host, media: { ...host.media, build: buildOf(host) } };
  const due = tasks.filter((task) => task.isDue?.(start, plan) ?? true);
  const changes: HostChange[] = [];
  due.reduce((now, task) => {
    const done = task.changes({ host: now, plan, at });
    changes.push(...done);
    return changeHostBy(now, done);
  }, start);
  return changes;
}

function buildOf(host: Host): string {
  return productVersion(host) ?? host.media.build;
}

/** What the end of a role's installation leaves in its key. */
function completed(host: Host, role: ServerRole): HostChange[] {
  const path = roleKeyPath(role);
  return [
    roleValue(role, 'UnpackedVersion', buildOf(host)),
    ...(serverRole(role).isConfigured ? [roleValue(role, 'ConfiguredVersion', buildOf(host))] : []),
    { type: 'registry-value-deleted', path, name: 'Action' },
    { type: 'registry-value-deleted', path, name: 'Watermark' },
  ];
}

/** Writes a text into a role's key. */
export function roleValue(role: ServerRole, name: string, data: string): HostChange {
  return { type: 'registry-value-set', path: roleKeyPath(role), name, value: { type: 'REG_SZ', data } };
}
