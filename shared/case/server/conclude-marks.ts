import { EXCHANGE_ROOT, findText, type Registry } from '../../host/registry/registry';
import { markedRoles, roleKeyPath, type SetupAction } from '../../host/role-status';
import { isServerRole, serverRole, SERVER_ROLES } from '../../host/server-role';
import type { RunFacts } from '../../setup-log/read/run-facts';
import { allTasks } from '../../setup/task-groups';
import type { MarkedState } from './case-state';
import { failedTask, markedTask, type FoundTask } from './failed-steps';
import { roleOfLogId } from './log-roles';
import { LONGEST_NAME, type Note } from './notes';
import type { LaterRegistry } from './product-registry';

const ACTIONS: readonly SetupAction[] = ['Install', 'Uninstall', 'BuildToBuildUpgrade', 'DisasterRecovery'];

/** Whether a registry tells of roles, a watermark or an installation path of Exchange 2007. */
export function hasOwnRoles(registry: Registry): boolean {
  return (
    SERVER_ROLES.some(({ role }) => findText(registry, roleKeyPath(role), 'UnpackedVersion') !== undefined) ||
    markedRoles(registry).length > 0 ||
    findText(registry, `${EXCHANGE_ROOT}\\Setup`, 'MsiInstallPath') !== undefined
  );
}

/** The first watermark of a registry; a step that no task of ours has is taken from the log. */
export function markIn(registry: Registry, facts: RunFacts | null, note: Note): MarkedState | null {
  const [mark] = markedRoles(registry).filter(({ role }) => isServerRole(role));
  if (!mark) return null;
  const action = actionNamed(mark.action);
  const byId = allTasks().find(({ id }) => id === mark.watermark);
  const found = facts && failedTask(facts, mark.role, action);
  if (!byId) note('step-unknown', { step: mark.watermark.slice(0, LONGEST_NAME) });
  const { logId } = serverRole(mark.role);
  return { role: mark.role, logId, action, task: byId?.name ?? found?.task ?? '' };
}

/** The first watermark in the registry of a later product, at the nearest task of ours. */
export function markInLater({ roles }: LaterRegistry, note: Note): MarkedState | null {
  for (const { logId, mark } of roles) {
    const role = roleOfLogId(logId);
    if (!mark || role === undefined || !isServerRole(role)) continue;
    const action = actionNamed(mark.action);
    const found = markedTask(mark.watermark, role, action);
    const step = mark.watermark.slice(0, LONGEST_NAME);
    if (found && !found.isExact) note('step-mapped', { step, task: found.task });
    return { role, logId, action, task: found?.task ?? '' };
  }
  return null;
}

/** The watermark that a log tells of, at the nearest task of ours; null where it tells of none. */
export function markOf(facts: RunFacts | null, action: SetupAction, note: Note): MarkedState | null {
  const logId = facts?.watermarkRole.value;
  const role = logId ? roleOfLogId(logId) : undefined;
  if (!facts || !logId || role === undefined) return null;
  const found = failedTask(facts, role, action);
  noteStep(facts, found, note);
  return found && { role, logId, action, task: found.task };
}

/** Says where a step of the log stands for another task of ours. */
export function noteStep(facts: RunFacts, found: FoundTask | null, note: Note): void {
  const step = (facts.errorReferenceId.value ?? facts.failedTask.value ?? '').slice(0, LONGEST_NAME);
  if (found && !found.isExact) note('step-mapped', { step, task: found.task });
}

function actionNamed(text: string | null): SetupAction {
  return ACTIONS.find((known) => known === text) ?? 'Install';
}
