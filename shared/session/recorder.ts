import { evolve } from './evolve';
import type { SessionEvent } from './event';
import type { Session } from './session';

/** A session while a command is being decided: each fact emitted is at once part of it. */
export interface Recorder {
  readonly session: () => Session;
  readonly events: readonly SessionEvent[];
  readonly emit: (event: SessionEvent) => void;
}

/** Starts recording facts on top of a session. */
export function record(start: Session): Recorder {
  let session = start;
  const events: SessionEvent[] = [];
  return {
    session: () => session,
    events,
    emit: (event) => {
      events.push(event);
      session = evolve(session, event);
    },
  };
}
