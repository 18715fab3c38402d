import type { SessionEvent } from '../event';
import type { Session } from '../session';

/** The session with what unattended Setup prints of an event. */
export function printUnattended(session: Session, _event: SessionEvent): Session {
  return session;
}
