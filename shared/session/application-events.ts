import { changeHostBy, type HostChange } from '../host/change';
import type { LoggedEvent, LoggedEventCode } from '../host/event-log';
import type { MessageParams } from '../message';
import { setupBuild } from '../setup/entry';
import type { SessionEvent } from './event';
import { transportEvents } from './service-start';
import type { Session } from './session';

/** The session with what Windows and Setup enter into the event log of a fact (domain.md 5.3). */
export function logEvents(session: Session, event: SessionEvent): Session {
  const entries = 'at' in event ? entriesOf(session, event) : [];
  const changes = entries.map((entry) => ({ type: 'event-logged', event: entry }) as const);
  return changes.length === 0 ? session : { ...session, host: changeHostBy(session.host, changes) };
}

function entriesOf(session: Session, event: Extract<SessionEvent, { readonly at: number }>): LoggedEvent[] {
  const { at } = event;
  const entry = (code: LoggedEventCode, params: MessageParams = {}): LoggedEvent => ({ code, params, at });
  switch (event.type) {
    case 'setup-started':
      return [entry('setup-started', { build: runningBuild(session) })];
    case 'setup-finished':
      return event.outcome === 'completed'
        ? [entry('setup-completed', { build: runningBuild(session) })]
        : [];
    case 'task-failed':
      return taskFailed(session, event).map(({ code, params }) => entry(code, params));
    case 'role-configuration-completed':
      return event.role === 'ClientAccess' ? [entry(webExtensions(session))] : [];
    case 'host-changed':
      return statusEntries(event.changes, at);
    case 'task-completed':
      return statusEntries(event.changes, at);
    case 'server-restarted':
      return [
        { code: 'log-service-stopped', params: {}, at: event.downAt },
        entry('log-service-started'),
        ...statusEntries(event.changes, at).filter(({ code }) => code === 'service-running'),
      ];
    default:
      return [];
  }
}

/** The build of the Setup that is open. */
function runningBuild({ host, wizard, unattended }: Session): string {
  return unattended?.build ?? setupBuild(host, wizard?.path ?? 'fresh');
}

/** Event 7036, for every service that starts or stops. */
function statusEntries(changes: readonly HostChange[], at: number): LoggedEvent[] {
  return changes.flatMap((change) =>
    change.type === 'service-status-changed'
      ? [
          {
            code: `service-${change.status}`,
            params: { service: { kind: 'service', service: change.name } },
            at,
          },
        ]
      : [],
  );
}

/** Event 1002; and what transport or the service manager says of the cause. */
function taskFailed(
  session: Session,
  { group, failure }: Extract<SessionEvent, { readonly type: 'task-failed' }>,
): { readonly code: LoggedEventCode; readonly params: MessageParams }[] {
  const component = {
    code: 'component-failed',
    params: { ...failure.params, group, failure: failure.code },
  } as const;
  switch (failure.code) {
    case 'site-unknown':
      return [...transportEvents(session.host, failure), component];
    case 'service-disabled':
      return [{ code: 'service-start-failed', params: failure.params }, component];
    default:
      return [component];
  }
}

function webExtensions(session: Session): LoggedEventCode {
  return session.run?.plan.action === 'Uninstall' ? 'web-extensions-left' : 'web-extensions-changed';
}
