import { changeHostBy, type HostChange } from '../host/change';
import { MISPRINT, namesInList } from '../command-line/switches/role-names';
import { valueOf } from '../command-line/setup-request';
import { entry, printEntries, type LogEntry } from '../setup-log/entry';
import { checkGroupEntries, checksStartedEntries } from '../setup-log/write-checks';
import { openingEntries, wizardStart } from '../setup-log/write-opening';
import {
  closingEntries,
  groupEndedEntries,
  groupStartedEntries,
  runEndedEntries,
  scriptPath,
  scriptText,
  taskFailedEntries,
  taskStartedEntries,
} from '../setup-log/write-run';
import { runningGroup } from '../readiness/checks';
import { SETUP_LOG_PATH } from '../host/files/setup-logs';
import type { RunGroup, RunTask } from '../setup/run';
import type { EventOf, SessionEvent } from './event';
import type { Session } from './session';

/** The session with what Setup logs of an event: lines of ExchangeSetup.log, and a role's generated script. */
export function appendSetupLog(session: Session, event: SessionEvent): Session {
  const entries = entriesOf(session, event);
  const changes: HostChange[] = [];
  if (event.type === 'setup-started') changes.push(...scripts(event));
  const at = entries.at(-1)?.at;
  if (at !== undefined) {
    changes.push({ type: 'file-appended', path: SETUP_LOG_PATH, content: printEntries(entries), at });
  }
  return changes.length === 0 ? session : { ...session, host: changeHostBy(session.host, changes) };
}

function entriesOf(session: Session, event: SessionEvent): LogEntry[] {
  switch (event.type) {
    case 'setup-opened':
      return openingEntries(session.host, wizardStart(session.host, event.path), event.at);
    case 'unattended-setup-started':
      return unattendedEntries(session, event);
    case 'checks-started':
      return checksStartedEntries(event.plan, event.at);
    case 'check-group-finished':
      return checkGroupEntries(event.findings, isLastGroup(session), event.at);
    case 'setup-finished':
      return runEndedEntries(event.outcome, event.at);
    case 'setup-closed':
    case 'unattended-setup-ended':
      return closingEntries(event.at);
    default:
      return runEntries(session, event);
  }
}

/** The head of an unattended run; and a note on the role name that the French article misprints (domain.md 14.3). */
function unattendedEntries(
  { host }: Session,
  { line, plan, request, build, at }: EventOf<'unattended-setup-started'>,
): LogEntry[] {
  const { sourceDir, domainController } = plan.options;
  const names = namesInList(valueOf(request, 'roles') ?? '');
  const [alias] = MISPRINT.names;
  const isMisprinted = names.some((name) => name.toUpperCase() === alias);
  const start = {
    program: 'ExSetup',
    build,
    parameters: request.switches.map(({ name, value }) => ({ name: name.toLowerCase(), value: value ?? '' })),
    command: line.trim(),
    sourceDir: sourceDir ?? host.media.path,
    action: plan.action,
    domainController,
  } as const;
  return [
    ...openingEntries(host, start, at),
    ...(isMisprinted ? [entry(at, 'roleAlias', { alias, role: MISPRINT.role })] : []),
  ];
}

function runEntries(session: Session, event: SessionEvent): LogEntry[] {
  const { run } = session;
  const group = 'group' in event ? run?.groups.find(({ id }) => id === event.group) : undefined;
  if (!run || !group) return [];
  switch (event.type) {
    case 'task-group-started':
      return groupStartedEntries(group, run.startedAt, event.at);
    case 'task-started': {
      const task = findTask(group, event.task);
      return task ? taskStartedEntries(task, event.at) : [];
    }
    case 'task-failed': {
      const task = findTask(group, event.task);
      return task ? taskFailedEntries(group, task, event.failure, event.at) : [];
    }
    case 'task-group-completed':
      return groupEndedEntries(group, event.at);
    default:
      return [];
  }
}

function findTask({ tasks }: RunGroup, id: string): RunTask | undefined {
  return tasks.find((task) => task.id === id);
}

function isLastGroup({ checks }: Session): boolean {
  return checks !== null && runningGroup(checks) === checks.groups.length - 1;
}

/** One script a role, written when the run is planned; its name carries that moment. */
function scripts({ groups, at }: EventOf<'setup-started'>): HostChange[] {
  return groups.flatMap(({ role, action, tasks }) =>
    role
      ? [{ type: 'file-written', path: scriptPath(role, action, at), content: scriptText(tasks), at }]
      : [],
  );
}
