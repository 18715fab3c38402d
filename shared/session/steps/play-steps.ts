import type { Message } from '../../message';
import type { PreludeStep } from '../../scenario/path-step';
import { applyCommand } from '../apply';
import { commandSchema, type Command } from '../command';
import type { SessionEvent } from '../event';
import { isBusy, millisecondsUntilIdle } from '../pending';
import type { RefusalCode } from '../refusal';
import type { Session } from '../session';

/** A session after a command, or why it was refused. */
export type CarriedOut =
  | { readonly ok: true; readonly session: Session; readonly events: readonly SessionEvent[] }
  | { readonly ok: false; readonly reason: Message<RefusalCode> };

/** The session after a command; a refused one changes nothing. */
export function carryOut(session: Session, command: Command): CarriedOut {
  const { session: next, events } = applyCommand(session, command);
  const refusal = events.find((event) => event.type === 'command-refused');
  return refusal ? { ok: false, reason: refusal.reason } : { ok: true, session: next, events };
}

/** Passes time until nothing runs any more. */
export function settle(session: Session): Session {
  let now = session;
  while (isBusy(now)) {
    const milliseconds = Math.max(1, millisecondsUntilIdle(now));
    now = applyCommand(now, { type: 'advance-clock', milliseconds }).session;
  }
  return now;
}

/** What steps came to: the session after them, or which one was refused and why. */
export type Played =
  | { readonly ok: true; readonly session: Session }
  | { readonly ok: false; readonly index: number; readonly reason: Message<RefusalCode> };

/** Plays steps whose commands have been checked; stops at the first that is refused. */
export function playSteps(session: Session, steps: readonly PreludeStep[]): Played {
  let now = session;
  for (const [index, step] of steps.entries()) {
    if ('settle' in step) {
      now = settle(now);
      continue;
    }
    const done = carryOut(now, commandSchema.parse(step.do));
    if (!done.ok) return { ok: false, index, reason: done.reason };
    now = done.session;
  }
  return { ok: true, session: now };
}
