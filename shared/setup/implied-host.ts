import { changeHost } from '../host/change';
import type { Host } from '../host/host';
import { findText, EXCHANGE_ROOT } from '../host/registry';
import { roleStatus } from '../host/role-status';
import type { ServerRole } from '../host/server-role';
import { DEFAULT_TARGET_DIR, type SetupPlan } from './plan';
import type { SetupTask } from './task';
import { roleOfGroup, TASK_GROUPS } from './task-groups';
import { COPY_FILES } from './tasks/copy-files';

/**
 * The host with everything that its Exchange registry implies: what the completed tasks of each role have
 * left behind, services and files above all. So a customer's export alone is a whole server. Tasks of a
 * marked role count as done up to its watermark; the registry itself is not touched.
 */
export function completeHost(host: Host, at: number): Host {
  return TASK_GROUPS.reduce((before, group) => {
    const role = roleOfGroup(group.id);
    return role === null ? before : applyTasks(before, role, doneTasks(before, role, group.tasks), at);
  }, host);
}

/** Where Exchange was installed, as its registry says; the product's default where it does not. */
export function installedTargetDir(host: Host): string {
  const path = findText(host.registry, `${EXCHANGE_ROOT}\\Setup`, 'MsiInstallPath');
  return path ? path.replace(/\\+$/, '') : DEFAULT_TARGET_DIR;
}

function doneTasks(host: Host, role: ServerRole, tasks: readonly SetupTask[]): readonly SetupTask[] {
  const status = roleStatus(host.registry, role);
  const unpacked = COPY_FILES.filter((task) => task.onlyFor === role);
  switch (status.state) {
    case 'not-installed':
      return [];
    case 'unpacked':
      return unpacked;
    case 'installed':
      return [...unpacked, ...tasks];
    case 'partially-configured': {
      const reached = tasks.findIndex((task) => task.id === status.watermark);
      const done = status.action === 'Install' && reached > 0 ? tasks.slice(0, reached) : [];
      return status.unpackedVersion === null ? done : [...unpacked, ...done];
    }
  }
}

function applyTasks(host: Host, role: ServerRole, tasks: readonly SetupTask[], at: number): Host {
  const plan: SetupPlan = {
    action: 'Install',
    roles: [role],
    legacyRoutingServer: null,
    targetDir: installedTargetDir(host),
    door: 'wizard',
  };
  return tasks.reduce(
    (before, task) =>
      task
        .changes({ host: before, plan, at })
        .filter((change) => !change.type.startsWith('registry-'))
        .reduce(changeHost, before),
    host,
  );
}
