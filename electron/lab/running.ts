import type { Scenario } from '../../shared/scenario/schema';
import { beginAttempt, stepOn, type Attempt, type AttemptHead } from '../../shared/lab/attempt';
import type { AttemptStep } from '../../shared/lab/attempt-step';
import type { LabFile } from '../../shared/lab/file/lab-file';
import type { SessionEvent } from '../../shared/session/event';
import type { Session } from '../../shared/session/session';
import type { Replayer } from '../storage/history';
import { SESSION_REPLAYER } from '../storage/journal-replayer';

/** What the program can have running: a free session, or an attempt at a lab. */
export type Running = Session | Attempt;

/** What the journal of an attempt holds: its lab as it was begun on, then its steps, which are done again. */
export type AttemptEvent =
  | {
      readonly type: 'attempt-opened';
      readonly lab: LabFile;
      readonly scenario: Scenario;
      readonly head: AttemptHead;
    }
  | { readonly type: 'attempt-step'; readonly step: AttemptStep };

export type RunningEvent = SessionEvent | AttemptEvent;

/** Whether an attempt at a lab is running, and no free session. */
export function isAttempt(running: Running): running is Attempt {
  return 'line' in running;
}

/** From the records of either journal to what they rebuild. Throws at facts that it does not know. */
export const RUNNING_REPLAYER: Replayer<Running, RunningEvent> = {
  open: (events) => {
    const [first] = events;
    if (first?.type === 'attempt-opened') return beginAttempt(first, first.head);
    return SESSION_REPLAYER.open(sessionEvents(events));
  },
  follow: (running, events) =>
    isAttempt(running)
      ? events.reduce(followStep, running)
      : SESSION_REPLAYER.follow(running, sessionEvents(events)),
};

function followStep(attempt: Attempt, event: RunningEvent): Attempt {
  if (event.type !== 'attempt-step') throw new Error(`No fact of an attempt: ${event.type}`);
  const stepped = stepOn(attempt, event.step);
  if (!stepped.ok) throw new Error(`A step that was kept is refused: ${stepped.reason.code}`);
  return stepped.attempt;
}

function sessionEvents(events: readonly RunningEvent[]): readonly SessionEvent[] {
  return events.filter((event): event is SessionEvent => {
    if (event.type === 'attempt-opened' || event.type === 'attempt-step')
      throw new Error(`No fact of a session: ${event.type}`);
    return true;
  });
}
