import { message, type Message } from '../message';
import type { Command, CommandSource } from '../session/command';
import type { SessionEvent } from '../session/event';
import { openSession } from '../session/open';
import { applyCommand, type Applied } from '../session/apply';
import type { RefusalCode } from '../session/refusal';
import type { Session } from '../session/session';
import { isAllowed } from './allowed-tools';
import type { AttemptStep } from './attempt-step';
import type { LabFile } from './file/lab-file';
import type { PreparedLab } from './prepared-lab';

/** One command of an attempt that counts, and what it came to. */
export interface Point {
  readonly command: Command;
  readonly source: CommandSource;
  /** Real milliseconds into the attempt. */
  readonly elapsed: number;
  readonly events: readonly SessionEvent[];
  readonly session: Session;
}

/** Who attempts a lab, and since when. */
export interface AttemptHead {
  /** UUID; results and statements are known by it. */
  readonly id: string;
  readonly student: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
}

/**
 * A student's work on a lab. It stands around the session, not in it, since going back needs the sessions before:
 * `line` holds those of the commands that count, so that an earlier point is there exactly as it was.
 */
export interface Attempt extends AttemptHead, PreparedLab {
  readonly start: Session;
  readonly line: readonly Point[];
  /** Everything that happened, what was taken back included: it rebuilds the attempt. */
  readonly steps: readonly AttemptStep[];
  /** Ids of the hints that were taken. */
  readonly hints: readonly string[];
  readonly undos: number;
  /** Real milliseconds so far, as of the last step. */
  readonly elapsed: number;
  readonly finished: {
    readonly reason: 'student' | 'time';
    /** ISO 8601, UTC. */
    readonly at: string;
  } | null;
}

/** What a step came to; `events`: of a command alone. */
export type Stepped =
  | { readonly ok: true; readonly attempt: Attempt; readonly events: readonly SessionEvent[] }
  | { readonly ok: false; readonly reason: Message<RefusalCode> };

/** An attempt at its beginning. */
export function beginAttempt({ lab, scenario }: PreparedLab, head: AttemptHead): Attempt {
  const start = openSession(scenario).session;
  return {
    ...head,
    lab,
    scenario,
    start,
    line: [],
    steps: [],
    hints: [],
    undos: 0,
    elapsed: 0,
    finished: null,
  };
}

/** The session of an attempt as it is now. */
export function sessionOf({ line, start }: Pick<Attempt, 'line' | 'start'>): Session {
  return line.at(-1)?.session ?? start;
}

/** Real milliseconds that an attempt may take; null: as long as it takes. */
export function timeLimit({ rules }: LabFile): number | null {
  return rules.timeLimitMinutes === null ? null : rules.timeLimitMinutes * 60_000;
}

/** An attempt after a step. A step that the lab does not allow changes nothing, and is not kept. */
export function stepOn(attempt: Attempt, step: AttemptStep): Stepped {
  const reason = refusalOf(attempt, step);
  if (reason) return { ok: false, reason };
  const kept = { ...attempt, steps: [...attempt.steps, step], elapsed: step.elapsed };
  switch (step.type) {
    case 'command':
      return command(kept, step);
    case 'hint':
      return quiet({ ...kept, hints: [...attempt.hints, step.hint] });
    case 'undo':
      return quiet({ ...kept, line: attempt.line.slice(0, step.to), undos: attempt.undos + 1 });
    case 'start-over':
      return quiet({ ...kept, line: [], undos: attempt.undos + 1 });
    case 'finish':
      return quiet({ ...kept, finished: { reason: step.reason, at: step.at } });
  }
}

/**
 * An attempt after time that passed in pieces, each already applied, one upon the other: what comes of it is the same
 * as of the whole at once.
 */
export function stepInTime(
  attempt: Attempt,
  time: { readonly milliseconds: number; readonly elapsed: number },
  passed: Applied,
): Stepped {
  const { milliseconds, elapsed } = time;
  const step = {
    type: 'command',
    command: { type: 'advance-clock', milliseconds },
    source: 'clock',
    elapsed,
  } as const;
  const reason = refusalOf(attempt, step);
  if (reason) return { ok: false, reason };
  return applied({ ...attempt, steps: [...attempt.steps, step], elapsed }, step, passed);
}

/** The attempt that steps lead to; those that the lab does not allow are left out, and given with their places. */
export function replaySteps(
  prepared: PreparedLab,
  head: AttemptHead,
  steps: readonly AttemptStep[],
): { readonly attempt: Attempt; readonly refused: readonly RefusedStep[] } {
  const refused: RefusedStep[] = [];
  let attempt = beginAttempt(prepared, head);
  for (const [index, step] of steps.entries()) {
    const stepped = stepOn(attempt, step);
    if (stepped.ok) attempt = stepped.attempt;
    else refused.push({ index, reason: stepped.reason });
  }
  return { attempt, refused };
}

/** A step of a result file that its lab does not allow. */
export interface RefusedStep {
  readonly index: number;
  readonly reason: Message<RefusalCode>;
}

function quiet(attempt: Attempt): Stepped {
  return { ok: true, attempt, events: [] };
}

/** A command that the server itself refuses is kept: that it was tried is part of the attempt. */
function command(attempt: Attempt, step: AttemptStep & { type: 'command' }): Stepped {
  return applied(attempt, step, applyCommand(sessionOf(attempt), step.command));
}

function applied(
  attempt: Attempt,
  step: AttemptStep & { type: 'command' },
  { session, events }: Applied,
): Stepped {
  const { command, source, elapsed } = step;
  const point: Point = { command, source, elapsed, events, session };
  return { ok: true, attempt: { ...attempt, line: [...attempt.line, point] }, events };
}

/** Why a lab does not allow a step; null where it does. */
export function refusalOf(attempt: Attempt, step: AttemptStep): Message<RefusalCode> | null {
  const { lab, finished, elapsed, line, hints } = attempt;
  if (finished) return message('lab-finished');
  const limit = timeLimit(lab);
  if (step.elapsed < elapsed) return message('lab-time-backwards');
  if (limit !== null && step.elapsed > limit && step.type !== 'finish') return message('lab-time-over');
  switch (step.type) {
    case 'command':
      return isAllowed(lab.rules.tools, step.command) ? null : message('lab-tool-not-allowed');
    case 'hint':
      return lab.hints[hints.length]?.id === step.hint ? null : message('lab-no-such-hint');
    case 'undo':
      if (!lab.rules.allowsUndo) return message('lab-undo-not-allowed');
      return step.to < line.length ? null : message('lab-no-such-point');
    case 'start-over':
      return lab.rules.allowsStartOver ? null : message('lab-start-over-not-allowed');
    case 'finish':
      return null;
  }
}
