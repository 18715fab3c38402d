import { changeHost } from '../host/change';
import type { Host } from '../host/host';
import { findText } from '../host/registry/registry';
import { roleKeyPath, roleStatus } from '../host/role-status';
import type { ServerRole } from '../host/server-role';
import { recordedTargetDir } from './needs';
import { barePlan, DEFAULT_TARGET_DIR } from './plan/plan';
import type { SetupTask } from './task';
import { continues, groupsOf, roleOfGroup, tasksOfRole } from './task-groups';
import { COPY_FILES } from './tasks/install/copy-files';

/**
 * The host with everything that its Exchange registry implies: what the completed tasks of each role have
 * left behind, services and files above all. So a customer's export alone is a whole server. Tasks of a
 * marked role count as done up to its watermark; the registry itself is not touched.
 */
export function completeHost(host: Host, at: number): Host {
  return groupsOf('Install').reduce((before, group) => {
    const role = roleOfGroup(group.id);
    return role === null ? before : applyTasks(before, role, doneTasks(before, role), at);
  }, host);
}

/** Where Exchange was installed, as its registry says; the product's default where it does not. */
export function installedTargetDir(host: Host): string {
  return recordedTargetDir(host) ?? DEFAULT_TARGET_DIR;
}

function doneTasks(host: Host, role: ServerRole): readonly SetupTask[] {
  const status = roleStatus(host.registry, role);
  const unpacked = COPY_FILES.filter((task) => task.onlyFor === role);
  const all = [...unpacked, ...tasksOfRole(role)];
  switch (status.state) {
    case 'not-installed':
      return [];
    case 'unpacked':
      return status.configuredVersion === null ? unpacked : all;
    case 'installed':
      return all;
    case 'partially-configured': {
      if (status.action === 'Uninstall') return [...all, ...tasksBefore(role, 'Uninstall', status.watermark)];
      if (status.action === 'BuildToBuildUpgrade') return all;
      const done = continues('Install', status.action) ? tasksBefore(role, 'Install', status.watermark) : [];
      return status.unpackedVersion === null ? done : [...unpacked, ...done];
    }
  }
}

function tasksBefore(
  role: ServerRole,
  action: 'Install' | 'Uninstall',
  watermark: string,
): readonly SetupTask[] {
  const tasks = tasksOfRole(role, action);
  return tasks.slice(
    0,
    Math.max(
      0,
      tasks.findIndex((task) => task.id === watermark),
    ),
  );
}

function applyTasks(host: Host, role: ServerRole, tasks: readonly SetupTask[], at: number): Host {
  const plan = barePlan('Install', [role], installedTargetDir(host));
  const build = configuredBuild(host, role);
  return tasks
    .filter((task) => task.onlyFor !== undefined || (task.isDue?.(host, plan) ?? true))
    .reduce(
      (before, task) =>
        task
          .changes({ host: { ...before, media: { ...before.media, build } }, plan, at })
          .filter((change) => !change.type.startsWith('registry-'))
          .reduce(changeHost, before),
      host,
    );
}

/** The build that the role was set up from, which need not be that of the media in the drive now. */
function configuredBuild({ registry, media }: Host, role: ServerRole): string {
  const read = (name: string) => findText(registry, roleKeyPath(role), name);
  return read('ConfiguredVersion') ?? read('UnpackedVersion') ?? media.build;
}
