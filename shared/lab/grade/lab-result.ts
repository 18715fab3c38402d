import type { HostCondition } from '../../host/condition';
import type { ServerRole } from '../../host/server-role';
import type { LabText } from '../file/lab-text';
import type { WrongTurn } from './wrong-turn';

/** A value of the server's state; null: it is not there. */
export type StateValue = string | number | boolean | null;

/** What was expected of an objective, and what was found. */
export type Finding =
  | {
      readonly kind: 'state';
      readonly path: readonly string[];
      readonly expected: StateValue;
      readonly found: StateValue;
    }
  | { readonly kind: 'condition'; readonly condition: HostCondition; readonly holds: boolean };

export interface ObjectiveResult {
  readonly id: string;
  readonly title: LabText;
  readonly isMet: boolean;
  readonly points: number;
  readonly earned: number;
  readonly finding: Finding;
  readonly feedback: LabText;
}

export interface PenaltyResult {
  readonly id: string;
  readonly turn: WrongTurn;
  readonly role: ServerRole | null;
  readonly penalty: number;
  /** After how many commands it was taken first. */
  readonly step: number;
  readonly times: number;
  readonly feedback: LabText;
}

export interface Score {
  readonly points: number;
  readonly max: number;
  /** 0 to 1. */
  readonly scaled: number;
  readonly isPassed: boolean;
}

/** What an attempt came to, by its lab's answer key. */
export interface LabResult {
  readonly lab: { readonly id: string; readonly title: LabText };
  readonly student: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly finishedAt: string;
  /** Real milliseconds that the attempt took, while the program ran. */
  readonly elapsed: number;
  readonly endedBy: 'student' | 'time';
  readonly score: Score;
  readonly objectives: readonly ObjectiveResult[];
  readonly penalties: readonly PenaltyResult[];
  readonly hints: readonly { readonly id: string; readonly cost: number }[];
  readonly undos: number;
  readonly commands: number;
}
