import { replay, replayRecord } from '../../shared/session/open';
import type { SessionEvent } from '../../shared/session/event';
import type { Session } from '../../shared/session/session';
import type { Replayer } from './history';

/** The core's way from the records of a journal to a session. */
export const SESSION_REPLAYER: Replayer<Session, SessionEvent> = {
  open: (events) => replay([events]),
  follow: replayRecord,
};
