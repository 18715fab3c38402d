import type { SetupAction } from '../host/role-status';
import { serverRole, type ServerRole } from '../host/server-role';
import type { Failure } from '../setup/failure';
import { SETUP_LOG_FOLDER } from '../host/files/setup-logs';
import type { RunTask, StartedGroup } from '../setup/run';
import type { TaskGroupId } from '../setup/task-group';
import { entry, fillPhrase, type LogEntry } from './entry';
import { FAILURE_PHRASES } from './failure-phrases';

/** The tasks of groups that belong to the whole server, as the log names them; the upgrade's and removal's are inferred. */
const COMMON_TASKS: Readonly<Partial<Record<TaskGroupId, string>>> = {
  'organization-preparation': 'Install-ExchangeOrganization',
  'preparing-setup': 'copy-setupfiles',
  'removing-files': 'uninstall-msipackage',
  'preparing-files': 'prepare-msipackage',
  'copy-files': 'install-msipackage',
  finalizing: 'finalize-setup',
  provisioning: 'new-provisionedserver',
  'language-packs': 'add-umlanguagepack',
};

/** What the log tells of a group. */
type LoggedGroup = Pick<StartedGroup, 'id' | 'role' | 'action'>;

/** The task that Setup runs for a group, as its log names it. */
function groupTask({ id, role, action }: LoggedGroup): string {
  return role ? `${action}-${serverRole(role).logId}` : (COMMON_TASKS[id] ?? id);
}

/** Path of the script that Setup generates for a role: `Install-HubTransportRole-yyyymmdd-hhmmss.ps1` (S8). */
export function scriptPath(role: ServerRole, action: SetupAction, at: number): string {
  const stamp = new Date(at).toISOString().replace(/[-:]/g, '').slice(0, 15).replace('T', '-');
  return `${SETUP_LOG_FOLDER}\\${action}-${serverRole(role).scriptName}-${stamp}.ps1`;
}

/** The generated script: one line a task, its id the one that the watermark holds. */
export function scriptText(tasks: readonly RunTask[]): string {
  return tasks
    .map(({ id, name, weight }) => `# [ID = ${id}, Wt = ${weight}, isFatal = True]\r\n${name}\r\n\r\n`)
    .join('');
}

/** What Setup logs when a task group begins; a resumed one names the task that it takes up again. `startedAt`: the run's. */
export function groupStartedEntries(group: StartedGroup, startedAt: number, at: number): LogEntry[] {
  const { role, action, tasks, resumesAt } = group;
  const name = groupTask(group);
  return [
    entry(at, 'separator'),
    entry(at, 'willRun', { task: name }),
    entry(at, 'beginning', { task: name }),
    ...(role ? [entry(at, 'attempting', { action, role: serverRole(role).logId })] : []),
    ...(role ? [entry(at, 'script', { path: scriptPath(role, action, startedAt) })] : []),
    ...(resumesAt === null ? [] : [entry(at, 'resuming', { action, id: resumesAt })]),
    entry(at, 'found', { count: tasks.length }),
  ];
}

/** What Setup logs when a task begins. */
export function taskStartedEntries(task: RunTask, at: number): LogEntry[] {
  return [entry(at, 'executing', { task: task.name })];
}

/** What Setup logs when a task fails and the run with it. */
export function taskFailedEntries(
  group: LoggedGroup,
  task: RunTask,
  failure: Failure,
  at: number,
): LogEntry[] {
  const message = fillPhrase(FAILURE_PHRASES[failure.code], failure.params);
  const component = group.role ? serverRole(group.role).logId : groupTask(group);
  return [
    entry(at, 'taskError', { task: task.name, message }),
    entry(at, 'reference', { id: task.id, component }),
    entry(at, 'stopping'),
    ...groupEndedEntries(group, at),
  ];
}

/** What Setup logs when a task group is over. */
export function groupEndedEntries(group: LoggedGroup, at: number): LogEntry[] {
  return [entry(at, 'finished'), entry(at, 'ending', { task: groupTask(group) })];
}

/** What Setup logs when the run is over. */
export function runEndedEntries(outcome: 'completed' | 'failed', at: number): LogEntry[] {
  return [entry(at, outcome === 'completed' ? 'succeeded' : 'incomplete')];
}

/** The last lines of a run. */
export function closingEntries(at: number): LogEntry[] {
  return [entry(at, 'end'), entry(at, 'stars')];
}
