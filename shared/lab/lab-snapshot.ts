import type { Command, CommandSource } from '../session/command';
import { refusalIn } from '../session/steps/refusal-in';
import type { RefusalCode } from '../session/refusal';
import type { Message } from '../message';
import { sessionOf, timeLimit, type Attempt } from './attempt';
import type { LabFile, LabLevel } from './file/lab-file';
import type { LabText } from './file/lab-text';
import { fullScore, meets } from './grade/grade';
import type { LabResult } from './grade/lab-result';
import type { LabTool } from './lab-tool';

/** Why a lab is played: a student works on it, its author records the answer, or looks at it as a student would. */
export type AttemptPurpose = 'attempt' | 'recording' | 'preview';

/** What the view may see of a running attempt. Never aims, planted faults, wrong turns or hints that were not taken. */
export interface LabSnapshot {
  /** UUID of the attempt. */
  readonly attempt: string;
  readonly purpose: AttemptPurpose;
  readonly kind: LabFile['kind'];
  readonly title: LabText;
  readonly briefing: LabText;
  readonly level: LabLevel;
  readonly minutes: number;
  readonly student: string;
  /** Real milliseconds so far, as of this snapshot; the view counts on from there. */
  readonly elapsed: number;
  /** Real milliseconds; null: no limit. */
  readonly timeLimit: number | null;
  /** What may be used; null: everything. */
  readonly tools: readonly LabTool[] | null;
  readonly allowsUndo: boolean;
  readonly allowsStartOver: boolean;
  /** Null where the author does not show them. */
  readonly objectives: readonly ShownObjective[] | null;
  /** Points that can be had in all. */
  readonly max: number;
  readonly hints: readonly ShownHint[];
  /** Commands that can be undone. */
  readonly points: number;
  readonly undos: number;
  readonly finished: FinishedLab | null;
  /** Which point of the replay is shown; null while the session itself is. */
  readonly shown: number | null;
}

export interface ShownObjective {
  readonly id: string;
  readonly title: LabText;
  readonly points: number;
  readonly isMet: boolean;
}

export interface ShownHint {
  readonly id: string;
  readonly cost: number;
  /** Null until it is taken. */
  readonly text: LabText | null;
}

export interface FinishedLab {
  readonly reason: 'student' | 'time';
  /** Null in an exam, whose key the instructor has. */
  readonly result: LabResult | null;
  /** Name of the file that was handed in by itself; null where none could be, or none was to be. */
  readonly handedIn: string | null;
}

/** One command of an attempt, for going back and for the replay. */
export interface AttemptPoint {
  /** How many commands count once it was given: 1 for the first. */
  readonly number: number;
  readonly command: Command;
  readonly source: CommandSource;
  /** Real milliseconds into the attempt. */
  readonly elapsed: number;
  /** Simulated time after it, milliseconds since 1970. */
  readonly clock: number;
  readonly refusal: Message<RefusalCode> | null;
  /** Ids of the objectives that are met after it; none where the view may not know. */
  readonly met: readonly string[];
}

/** What the view may see of an attempt. */
export function takeLabSnapshot(
  attempt: Attempt,
  now: Pick<LabSnapshot, 'purpose' | 'elapsed' | 'finished' | 'shown'>,
): LabSnapshot {
  const { lab, student, line, undos, hints } = attempt;
  const { title, briefing, level, minutes, kind, rules } = lab;
  return {
    ...now,
    attempt: attempt.id,
    kind,
    title,
    briefing,
    level,
    minutes,
    student,
    timeLimit: timeLimit(lab),
    tools: rules.tools,
    allowsUndo: rules.allowsUndo,
    allowsStartOver: rules.allowsStartOver,
    objectives: shownObjectives(attempt),
    max: fullScore(lab),
    hints: lab.hints.map(({ id, cost, text }) => ({ id, cost, text: hints.includes(id) ? text : null })),
    points: line.length,
    undos,
  };
}

/** The commands of an attempt that count, in their order; `knowsMet`: whether the view may see what each met. */
export function attemptPoints({ lab, line }: Attempt, knowsMet: boolean): readonly AttemptPoint[] {
  return line.map(({ command, source, elapsed, events, session }, index) => ({
    number: index + 1,
    command,
    source,
    elapsed,
    clock: session.clock,
    refusal: refusalIn(events),
    met:
      knowsMet && lab.kind === 'lab'
        ? lab.objectives.filter(({ aim }) => meets(session.host, aim)).map(({ id }) => id)
        : [],
  }));
}

/** In an exam nothing is ticked: what is aimed at is not there. */
function shownObjectives(attempt: Attempt): readonly ShownObjective[] | null {
  const { lab } = attempt;
  if (lab.kind === 'exam' || !lab.rules.showsObjectives) return null;
  const { host } = sessionOf(attempt);
  return lab.objectives.map(({ id, title, points, aim }) => ({ id, title, points, isMet: meets(host, aim) }));
}
