import { EXCHANGE_ROOT, findText, type Registry } from '../../host/registry/registry';
import { markedRoles, rolesInState, roleKeyPath, type SetupAction } from '../../host/role-status';
import { isServerRole, inRoleOrder, SERVER_ROLES, type ServerRole } from '../../host/server-role';
import type { RunFacts } from '../../setup-log/read/run-facts';
import { allTasks } from '../../setup/task-groups';
import type { MarkedState } from './case-state';
import { failedTask, type FoundTask } from './failed-steps';
import { isLaterRole, roleOfLogId, rolesOfLogIds, rolesRequested } from './log-roles';
import { LONGEST_NAME, type Note } from './notes';

/** The order in which Setup configures roles. */
const ORDER: readonly ServerRole[] = [
  'HubTransport',
  'ClientAccess',
  'UnifiedMessaging',
  'Mailbox',
  'EdgeTransport',
];

/** Whether a registry tells of roles, a watermark or an installation path of Exchange. */
export function hasOwnRoles(registry: Registry): boolean {
  return (
    SERVER_ROLES.some(({ role }) => findText(registry, roleKeyPath(role), 'UnpackedVersion') !== undefined) ||
    markedRoles(registry).length > 0 ||
    findText(registry, `${EXCHANGE_ROOT}\\Setup`, 'MsiInstallPath') !== undefined
  );
}

/** The roles that a registry names as installed. */
export function installedIn(registry: Registry, note: Note): ServerRole[] {
  note('roles-from-registry');
  return rolesInState(registry, 'installed');
}

/** The first watermark of a registry; a step that no task of ours has is taken from the log. */
export function markIn(registry: Registry, facts: RunFacts | null, note: Note): MarkedState | null {
  const [mark] = markedRoles(registry).filter(({ role }) => isServerRole(role));
  if (!mark) return null;
  const action =
    (['Install', 'Uninstall', 'BuildToBuildUpgrade', 'DisasterRecovery'] as const).find(
      (known) => known === mark.action,
    ) ?? 'Install';
  const byId = allTasks().find(({ id }) => id === mark.watermark);
  const found = facts && failedTask(facts, mark.role, action);
  if (!byId) note('step-unknown', { step: mark.watermark.slice(0, LONGEST_NAME) });
  return { role: mark.role, action, task: byId?.name ?? found?.task ?? '' };
}

/** The watermark that a log tells of, at the nearest task of ours; null where it tells of none. */
export function markOf(facts: RunFacts | null, action: SetupAction, note: Note): MarkedState | null {
  const logId = facts?.watermarkRole.value;
  const role = logId ? roleOfLogId(logId) : undefined;
  if (!facts || role === undefined) return null;
  const found = failedTask(facts, role, action);
  noteStep(facts, found, note);
  return found && { role, action, task: found.task };
}

/** Says where a step of the log stands for another task of ours. */
export function noteStep(facts: RunFacts, found: FoundTask | null, note: Note): void {
  const step = (facts.errorReferenceId.value ?? facts.failedTask.value ?? '').slice(0, LONGEST_NAME);
  if (found && !found.isExact) note('step-mapped', { step, task: found.task });
}

/** What was complete before, and what the run had completed before it failed in a later role. */
export function installedRoles(
  facts: RunFacts | null,
  marked: MarkedState | null,
  action: SetupAction,
  note: Note,
): ServerRole[] {
  const before = facts?.roles.value ?? [];
  const later = [...before, ...(facts?.rolesUnpacked.value ?? [])].filter(isLaterRole);
  if (later.length > 0)
    note('roles-mapped', {
      names: [...new Set(later)].join(', '),
      roles: { kind: 'roles', roles: rolesOfLogIds(later) },
    });
  if (facts?.roles.confidence !== 'read') note('roles-assumed');
  const completed = facts?.outcome.value === 'completed' && action === 'Install' ? requestedOf(facts) : [];
  const isAtRole = marked !== null && action === 'Install';
  const reached = isAtRole
    ? requestedOf(facts).filter((role) => ORDER.indexOf(role) < ORDER.indexOf(marked.role))
    : [];
  const roles = [...rolesOfLogIds(before), ...completed, ...reached];
  const isInstalling = marked?.action === 'Install' || marked?.action === 'DisasterRecovery';
  const whole = isInstalling ? roles.filter((role) => role !== marked.role) : roles;
  const tools: ServerRole[] = whole.length > 0 || marked ? ['ManagementTools'] : [];
  return inRoleOrder(new Set([...whole, ...tools]));
}

function requestedOf(facts: RunFacts | null): ServerRole[] {
  if (!facts) return [];
  return [
    ...new Set([...rolesRequested(facts.rolesRequested.value), ...rolesOfLogIds(facts.rolesChecked.value)]),
  ];
}

/** The roles that the failed run was to install, remove or upgrade, as far as the case tells. */
export function plannedRoles(
  facts: RunFacts | null,
  action: SetupAction,
  marked: MarkedState | null,
  installed: readonly ServerRole[],
  note: Note,
): ServerRole[] {
  const isPreparation = facts?.mode.value?.startsWith('Prepare') ?? false;
  if (isPreparation) return [];
  const requested = requestedOf(facts);
  const absent = requested.filter((role) => !installed.includes(role) && isServerRole(role));
  if (action === 'BuildToBuildUpgrade' || action === 'Uninstall')
    return inRoleOrder(installed.filter(isServerRole));
  if (absent.length > 0) return inRoleOrder(absent);
  if (requested.length === 0) note('plan-assumed');
  return marked
    ? [marked.role]
    : ORDER.filter((role) => !installed.includes(role) && role !== 'EdgeTransport').slice(0, 1);
}
