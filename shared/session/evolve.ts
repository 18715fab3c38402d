import { changeHostBy, type HostChange } from '../host/change';
import { findText } from '../host/registry/registry';
import { roleKeyPath } from '../host/role-status';
import { profileFolder } from '../host/files/folders';
import { serverRole, type ServerRole } from '../host/server-role';
import { previousFindings } from '../readiness/compare-checks';
import type { RunGroup, SetupRun } from '../setup/run';
import type { TaskGroupId } from '../setup/task-group';
import type { Answers } from '../wizard/answers';
import type { EventOf, SessionEvent } from './event';
import { logEvents } from './application-events';
import { cleared, entered, newPrompt, printed } from './prompt/prompt';
import { printUnattended } from './prompt/unattended/print-unattended';
import { appendSetupLog } from './setup-log-file';
import type { Session } from './session';

type Evolvers = {
  readonly [Type in SessionEvent['type']]: (session: Session, event: EventOf<Type>) => Session;
};

/** What each fact makes of a session. A fact without an evolver does not compile. */
const EVOLVERS: Evolvers = {
  'session-opened': (session) => session,
  'command-refused': (session) => session,
  'clock-advanced': (session) => session,
  'host-changed': (session, { changes }) => withChanges(session, changes),
  'fault-lifted': (session, { task }) => ({
    ...session,
    scenario: {
      ...session.scenario,
      faults: session.scenario.faults.filter((fault) => fault.task !== task),
    },
  }),
  'server-restarted': (session, { changes }) => withChanges(session, changes),
  'setup-opened': (session, { path, page, answers }) => ({
    ...session,
    wizard: { path, page, answers },
    checks: null,
    run: null,
  }),
  'page-entered': (session, { page }) => withWizard(session, { page }),
  'page-answered': (session, { answers }) => withAnswers(session, answers),
  'setup-closed': (session) => ({ ...session, wizard: null, checks: null, run: null }),
  'line-entered': (session, { line }) => withPrompt(session, entered(session.prompt, line)),
  'prompt-printed': (session, { outputs }) => withPrompt(session, printed(session.prompt, outputs)),
  'prompt-changed': (session, { change }) => withPrompt(session, { ...session.prompt, ...change }),
  'prompt-cleared': (session) => withPrompt(session, cleared(session.prompt)),
  'prompt-closed': (session) => withPrompt(session, newPrompt(profileFolder(session.host))),
  'window-opened': (session) => session,
  'unattended-setup-started': (session, { plan, build }) => ({
    ...session,
    unattended: { plan, build },
    checks: null,
    run: null,
  }),
  'unattended-setup-ended': (session, { exitCode }) => ({
    ...withPrompt(session, { ...session.prompt, exitCode }),
    unattended: null,
    checks: null,
    run: null,
  }),
  'checks-started': (session, { plan, groups, at }) => ({
    ...session,
    checks: {
      plan,
      startedAt: at,
      groups: groups.map((group) => ({ ...group, findings: null, passed: [] })),
      previous: previousFindings(
        session.checks,
        plan,
        groups.map(({ id }) => id),
      ),
    },
  }),
  'check-group-finished': (session, { group: id, findings, passed }) => ({
    ...session,
    checks: session.checks && {
      ...session.checks,
      groups: session.checks.groups.map((group) =>
        group.id === id ? { ...group, findings, passed } : group,
      ),
    },
  }),
  'setup-started': (session, { plan, groups, at }) => ({
    ...session,
    run: { plan, status: 'running', startedAt: at, endedAt: null, groups: groups.map(pendingGroup) },
  }),
  'task-group-started': (session, { group, at }) =>
    withGroup(session, group, { status: 'running', startedAt: at }),
  'role-configuration-started': (session, { role, action }) =>
    withChanges(session, [setRoleValue(role, 'Action', action)]),
  'task-started': (session, { group, at }) => withGroup(session, group, { taskStartedAt: at }),
  'watermark-written': (session, { role, watermark }) =>
    withChanges(session, [setRoleValue(role, 'Watermark', watermark)]),
  'task-completed': (session, { group, changes }) => completeTask(withChanges(session, changes), group),
  'task-failed': (session, { group, failure, at }) =>
    withGroup(session, group, { status: 'failed', failure, endedAt: at }),
  'role-configuration-completed': (session, { role }) => withChanges(session, completion(session, role)),
  'task-group-completed': (session, { group, at }) =>
    withGroup(session, group, { status: 'completed', endedAt: at }),
  'setup-killed': (session) => ({
    ...(session.unattended ? withPrompt(session, { ...session.prompt, exitCode: 1 }) : session),
    wizard: null,
    unattended: null,
    checks: null,
    run: null,
  }),
  'setup-finished': (session, { outcome, at }) => ({
    ...session,
    run: session.run && endRun(session.run, outcome, at),
  }),
};

/** The session after a fact. The only way in which a session changes, apart from its revision. */
export function evolve(session: Session, event: SessionEvent): Session {
  const evolver = EVOLVERS[event.type] as (session: Session, event: SessionEvent) => Session;
  const logged = printUnattended(logEvents(appendSetupLog(session, event), event), event);
  const next = evolver(logged, event);
  return 'at' in event && event.at > next.clock ? { ...next, clock: event.at } : next;
}

function withChanges(session: Session, changes: readonly HostChange[]): Session {
  return changes.length === 0 ? session : { ...session, host: changeHostBy(session.host, changes) };
}

function withPrompt(session: Session, prompt: Session['prompt']): Session {
  return { ...session, prompt };
}

function withWizard(session: Session, part: Partial<NonNullable<Session['wizard']>>): Session {
  return session.wizard ? { ...session, wizard: { ...session.wizard, ...part } } : session;
}

function withAnswers(session: Session, part: Partial<Answers>): Session {
  return session.wizard ? withWizard(session, { answers: { ...session.wizard.answers, ...part } }) : session;
}

function withGroup(session: Session, id: TaskGroupId, part: Partial<RunGroup>): Session {
  const { run } = session;
  if (!run) return session;
  const groups = run.groups.map((group) => (group.id === id ? { ...group, ...part } : group));
  return { ...session, run: { ...run, groups } };
}

function completeTask(session: Session, id: TaskGroupId): Session {
  const group = session.run?.groups.find((candidate) => candidate.id === id);
  return group ? withGroup(session, id, { completed: group.completed + 1, taskStartedAt: null }) : session;
}

function pendingGroup({
  id,
  role,
  action,
  tasks,
  resumesAt,
  isRedo,
}: EventOf<'setup-started'>['groups'][number]): RunGroup {
  const times = { startedAt: null, endedAt: null, taskStartedAt: null };
  return {
    id,
    role,
    action,
    tasks,
    resumesAt,
    isRedo,
    completed: 0,
    status: 'pending',
    failure: null,
    ...times,
  };
}

/** Groups that were still to come when a run failed are cancelled. */
function endRun(run: SetupRun, outcome: 'completed' | 'failed', at: number): SetupRun {
  const groups = run.groups.map((group) =>
    group.status === 'pending' ? { ...group, status: 'cancelled' as const } : group,
  );
  return { ...run, status: outcome, endedAt: at, groups };
}

function setRoleValue(role: ServerRole, name: string, data: string): HostChange {
  return { type: 'registry-value-set', path: roleKeyPath(role), name, value: { type: 'REG_SZ', data } };
}

/** What the end of a role's work leaves in its key. */
function completion(session: Session, role: ServerRole): HostChange[] {
  const path = roleKeyPath(role);
  const cleared: HostChange[] = ['Action', 'Watermark'].map((name) => ({
    type: 'registry-value-deleted',
    path,
    name,
  }));
  if (session.run?.plan.action === 'Uninstall') {
    return [...cleared, { type: 'registry-value-deleted', path, name: 'ConfiguredVersion' }];
  }
  const version = findText(session.host.registry, path, 'UnpackedVersion') ?? session.host.media.build;
  return [
    // Both, since somebody may have deleted the first while the role was being configured.
    setRoleValue(role, 'UnpackedVersion', version),
    ...(serverRole(role).isConfigured ? [setRoleValue(role, 'ConfiguredVersion', version)] : []),
    ...cleared,
  ];
}
