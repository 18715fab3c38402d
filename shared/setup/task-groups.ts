import type { Host } from '../host/host';
import { findText } from '../host/registry';
import { roleKeyPath, roleStatus } from '../host/role-status';
import { isServerRole, type ServerRole } from '../host/server-role';
import type { SetupPlan } from './plan';
import type { SetupTask } from './task';
import type { TaskGroupId } from './task-group';
import { CLIENT_ACCESS } from './tasks/client-access';
import { COPY_FILES } from './tasks/copy-files';
import { EDGE_TRANSPORT } from './tasks/edge-transport';
import { HUB_TRANSPORT } from './tasks/hub-transport';
import { MAILBOX } from './tasks/mailbox';
import { MANAGEMENT_TOOLS } from './tasks/management-tools';
import { ORGANIZATION_PREPARATION } from './tasks/organization-preparation';
import { UNIFIED_MESSAGING } from './tasks/unified-messaging';

/** The task groups in the product's order (domain.md section 8), with their tasks. */
export const TASK_GROUPS: readonly { readonly id: TaskGroupId; readonly tasks: readonly SetupTask[] }[] = [
  { id: 'organization-preparation', tasks: ORGANIZATION_PREPARATION },
  { id: 'copy-files', tasks: COPY_FILES },
  { id: 'ManagementTools', tasks: MANAGEMENT_TOOLS },
  { id: 'HubTransport', tasks: HUB_TRANSPORT },
  { id: 'ClientAccess', tasks: CLIENT_ACCESS },
  { id: 'UnifiedMessaging', tasks: UNIFIED_MESSAGING },
  { id: 'Mailbox', tasks: MAILBOX },
  { id: 'EdgeTransport', tasks: EDGE_TRANSPORT },
];

/** What a run will do: a task group and the tasks of it that are due. */
export interface PlannedGroup {
  readonly id: TaskGroupId;
  readonly tasks: readonly SetupTask[];
  /** Id of the watermark that the group resumes at; null where it starts at its first task. */
  readonly resumesAt: string | null;
}

/** The server role that a task group configures; null for the groups of the whole server. */
export function roleOfGroup(id: TaskGroupId): ServerRole | null {
  return id === 'organization-preparation' || id === 'copy-files' ? null : id;
}

/** The tasks of a role, in their order. */
export function tasksOfRole(role: ServerRole): readonly SetupTask[] {
  return TASK_GROUPS.find((group) => group.id === role)?.tasks ?? [];
}

/** Whether the forest still lacks something that the plan needs: /PrepareSchema, /PrepareAD or /PrepareDomain. */
export function isOrganizationWorkDue(host: Host, plan: SetupPlan): boolean {
  const { directory } = host;
  if (!directory || !plan.roles.some((role) => isServerRole(role) && role !== 'EdgeTransport')) return false;
  const { schema, organization, domain } = directory.preparation;
  return !(schema && organization && domain);
}

/**
 * The groups and tasks that a plan needs on a host, less those that a watermark of the same action
 * says are done. A mark that names no task of ours repeats the whole role.
 */
export function planTaskGroups(host: Host, plan: SetupPlan): PlannedGroup[] {
  return TASK_GROUPS.map((group): PlannedGroup => {
    const role = roleOfGroup(group.id);
    if (group.id === 'organization-preparation') {
      return { id: group.id, tasks: isOrganizationWorkDue(host, plan) ? group.tasks : [], resumesAt: null };
    }
    if (role === null) return { id: group.id, tasks: tasksOfCopy(host, plan, group.tasks), resumesAt: null };
    return plan.roles.includes(role)
      ? { id: group.id, ...remainingTasks(host, plan, role) }
      : { id: group.id, tasks: [], resumesAt: null };
  }).filter((group) => group.tasks.length > 0);
}

function tasksOfCopy(host: Host, plan: SetupPlan, tasks: readonly SetupTask[]): readonly SetupTask[] {
  const missing = plan.roles.filter(
    (role) => findText(host.registry, roleKeyPath(role), 'UnpackedVersion') === undefined,
  );
  if (missing.length === 0) return [];
  return tasks.filter((task) => task.onlyFor === undefined || missing.includes(task.onlyFor));
}

function remainingTasks(host: Host, plan: SetupPlan, role: ServerRole): Omit<PlannedGroup, 'id'> {
  const tasks = tasksOfRole(role);
  const status = roleStatus(host.registry, role);
  if (status.state !== 'partially-configured' || status.action !== plan.action)
    return { tasks, resumesAt: null };
  const reached = tasks.findIndex((task) => task.id === status.watermark);
  return reached < 0
    ? { tasks, resumesAt: null }
    : { tasks: tasks.slice(reached), resumesAt: status.watermark };
}
