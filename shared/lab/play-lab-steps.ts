import type { Message } from '../message';
import { commandSchema, type Command, type CommandSource } from '../session/command';
import { isBusy, millisecondsUntilIdle } from '../session/pending';
import type { RefusalCode } from '../session/refusal';
import { beginAttempt, sessionOf, stepOn, type Attempt } from './attempt';
import type { LabStep } from './file/lab-file';
import type { PreparedLab } from './prepared-lab';

/** What steps of a lab file came to: the attempt after them, or which one was refused and why. */
export type PlayedLab =
  | { readonly ok: true; readonly attempt: Attempt }
  | { readonly ok: false; readonly index: number; readonly reason: Message<RefusalCode> };

const HEAD = {
  id: '00000000-0000-4000-8000-000000000000',
  student: '',
  startedAt: '2000-01-01T00:00:00.000Z',
};

/** Plays a recorded way on a lab as a student would; stops at the first step that the lab or the server refuses. */
export function playLabSteps(prepared: PreparedLab, steps: readonly LabStep[]): PlayedLab {
  let attempt = beginAttempt(prepared, HEAD);
  for (const [index, step] of steps.entries()) {
    let command = 'settle' in step ? wait(attempt) : commandSchema.parse(step.do);
    while (command) {
      const stepped = give(attempt, command);
      if (!stepped.ok) return { ok: false, index, reason: stepped.reason };
      attempt = stepped.attempt;
      command = 'settle' in step ? wait(attempt) : null;
    }
  }
  return { ok: true, attempt };
}

/** A command as the view gives it; one that the server refuses counts as refused here. */
function give(attempt: Attempt, command: Command): ReturnType<typeof stepOn> {
  const stepped = stepOn(attempt, { type: 'command', command, source: sourceOf(command), elapsed: 0 });
  if (!stepped.ok) return stepped;
  const refusal = stepped.events.find((event) => event.type === 'command-refused');
  return refusal ? { ok: false, reason: refusal.reason } : stepped;
}

function sourceOf({ type }: Command): CommandSource {
  if (type === 'advance-clock') return 'clock';
  return type === 'enter-line' ? 'prompt' : 'tool';
}

/** A wait as long as what runs now takes, which may begin something else; null where nothing runs. */
function wait(attempt: Attempt): Command | null {
  const session = sessionOf(attempt);
  if (!isBusy(session)) return null;
  return { type: 'advance-clock', milliseconds: Math.max(1, millisecondsUntilIdle(session)) };
}
