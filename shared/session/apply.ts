import type { Command } from './command';
import { decide } from './decide';
import type { SessionEvent } from './event';
import { record } from './recorder';
import type { Session } from './session';

/** What a command came to. */
export interface Applied {
  readonly session: Session;
  readonly events: readonly SessionEvent[];
}

/**
 * The one way in which a session goes on: what the command leads to, as facts, and the session after them.
 * Never throws for a validated command; one that cannot be carried out is a `command-refused` fact, and
 * changes nothing but the revision.
 */
export function applyCommand(session: Session, command: Command): Applied {
  const recorder = record(session);
  const reason = decide(recorder, command);
  if (reason) {
    const refused: SessionEvent = { type: 'command-refused', command: command.type, reason };
    return { session: nextRevision(session), events: [refused] };
  }
  return { session: nextRevision(recorder.session()), events: recorder.events };
}

/** The session under its next revision. */
export function nextRevision(session: Session): Session {
  return { ...session, revision: session.revision + 1 };
}
