import type { Host } from '../host/host';
import { findText } from '../host/registry/registry';
import { roleKeyPath, roleStatus, type SetupAction } from '../host/role-status';
import { isServerRole, type ServerRole } from '../host/server-role';
import type { SetupPlan } from './plan/plan';
import { needsLegacyPermissions } from './tasks/install/organization-preparation';
import { redoFailure } from './fault';
import type { SetupTask } from './task';
import type { TaskGroupId } from './task-group';
import { INSTALL_GROUPS, REMOVE_GROUPS, UPGRADE_GROUPS, type TaskGroup } from './tasks/task-group-table';

/** The groups of an action in the product's order (domain.md section 8); recovery does what an installation does. */
const GROUPS: Readonly<Record<SetupAction, readonly TaskGroup[]>> = {
  Install: INSTALL_GROUPS,
  DisasterRecovery: INSTALL_GROUPS,
  Uninstall: REMOVE_GROUPS,
  BuildToBuildUpgrade: UPGRADE_GROUPS,
};

/** What a run will do: a task group and the tasks of it that are due. */
export interface PlannedGroup {
  readonly id: TaskGroupId;
  readonly tasks: readonly SetupTask[];
  /** Id of the watermark that the group resumes at; null where it starts at its first task. */
  readonly resumesAt: string | null;
  /** Whether it repeats, without a mark to go by, what may have been done before (domain.md 14.1). */
  readonly isRedo: boolean;
  /** What the role's key records, and the log says: a recovery that is resumed stays one. */
  readonly action: SetupAction;
}

const GROUPS_OF_THE_SERVER: ReadonlySet<TaskGroupId> = new Set<TaskGroupId>([
  'organization-preparation',
  'preparing-setup',
  'removing-files',
  'preparing-files',
  'copy-files',
  'finalizing',
  'provisioning',
  'language-packs',
]);

/** The server role that a task group configures; null for the groups of the whole server. */
export function roleOfGroup(id: TaskGroupId): ServerRole | null {
  return GROUPS_OF_THE_SERVER.has(id) ? null : (id as ServerRole);
}

/** The groups of an action, with all their tasks. */
export function groupsOf(action: SetupAction): readonly TaskGroup[] {
  return GROUPS[action];
}

/** The tasks of an action on a role, in their order. */
export function tasksOfRole(role: ServerRole, action: SetupAction = 'Install'): readonly SetupTask[] {
  return GROUPS[action].find((group) => group.id === role)?.tasks ?? [];
}

/** Every task there is. */
export function allTasks(): SetupTask[] {
  const tables = [INSTALL_GROUPS, REMOVE_GROUPS, UPGRADE_GROUPS].flat();
  return [...new Set(tables.flatMap((group) => group.tasks))];
}

const BY_ID = new Map(allTasks().map((task) => [task.id, task]));

/** The task of that id; undefined where no table has it. */
export function findTask(id: string): SetupTask | undefined {
  return BY_ID.get(id);
}

/** Whether the plan prepares the forest, or the forest still lacks something that the plan's roles need. */
export function isOrganizationWorkDue(host: Host, plan: SetupPlan): boolean {
  const { directory } = host;
  if (plan.job.kind === 'prepare') return true;
  if (plan.action === 'Uninstall' || plan.action === 'BuildToBuildUpgrade') return false;
  if (!directory || !plan.roles.some((role) => isServerRole(role) && role !== 'EdgeTransport')) return false;
  const { schema, organization, domain } = directory.preparation;
  return !(schema && organization && domain) || needsLegacyPermissions(host);
}

/** Whether an action goes on where a mark of another one, or the same, says that work stopped; a mark without an action counts as one of an installation. */
export function continues(action: SetupAction, marked: string | null): boolean {
  const isInstallation = (name: string | null) =>
    name === null || name === 'Install' || name === 'DisasterRecovery';
  return action === marked || (isInstallation(action) && isInstallation(marked));
}

/**
 * The groups and tasks that a plan needs on a host, less those that a watermark of the same action
 * says are done. A mark that names no task of ours repeats the whole role.
 */
export function planTaskGroups(host: Host, plan: SetupPlan): PlannedGroup[] {
  return GROUPS[plan.action]
    .map((group) => planGroup(host, plan, group))
    .filter((group) => group.tasks.length > 0);
}

function planGroup(host: Host, plan: SetupPlan, { id, tasks }: TaskGroup): PlannedGroup {
  const role = roleOfGroup(id);
  const due = (list: readonly SetupTask[]) => list.filter((task) => task.isDue?.(host, plan) ?? true);
  const anew = { id, resumesAt: null, isRedo: false, action: plan.action };
  if (id === 'organization-preparation') {
    return { ...anew, tasks: isOrganizationWorkDue(host, plan) ? due(tasks) : [] };
  }
  if (role === null) return { ...anew, tasks: due(tasks) };
  if (!plan.roles.includes(role)) return { ...anew, tasks: [] };
  const from = resumedTask(host, plan, role, tasks);
  // In a recovery the directory's objects are there by definition.
  const isRecovery = (recordedAction(host, role) ?? plan.action) === 'DisasterRecovery';
  if (!from) return { ...anew, tasks: due(tasks), isRedo: !isRecovery && isUnpackedOnly(host, role) };
  const remaining = tasks.slice(tasks.indexOf(from));
  return {
    id,
    tasks: due(remaining),
    resumesAt: from.id,
    // From the mark on nothing has been made yet: what is there was made before a mark was deleted, or belongs to the
    // complete role that a removal or an upgrade had begun with.
    isRedo:
      !isRecovery &&
      !wasConfigured(host, role) &&
      remaining.some((task) => redoFailure(host, plan, task) !== null),
    action: recordedAction(host, role) ?? plan.action,
  };
}

function recordedAction(host: Host, role: ServerRole): SetupAction | null {
  const status = roleStatus(host.registry, role);
  const isRecovery = status.state === 'partially-configured' && status.action === 'DisasterRecovery';
  return isRecovery ? 'DisasterRecovery' : null;
}

function isUnpackedOnly(host: Host, role: ServerRole): boolean {
  return roleStatus(host.registry, role).state === 'unpacked' && !wasConfigured(host, role);
}

/** Whether the role was complete once: an interrupted removal or upgrade leaves its ConfiguredVersion. */
function wasConfigured(host: Host, role: ServerRole): boolean {
  return findText(host.registry, roleKeyPath(role), 'ConfiguredVersion') !== undefined;
}

function resumedTask(
  host: Host,
  plan: SetupPlan,
  role: ServerRole,
  tasks: readonly SetupTask[],
): SetupTask | undefined {
  const status = roleStatus(host.registry, role);
  if (status.state !== 'partially-configured' || !continues(plan.action, status.action)) return undefined;
  return tasks.find((task) => task.id === status.watermark);
}
