import type { HostCondition } from '../host/condition';
import type { Lab } from './file/lab-file';
import type { LabRemark } from './check-lab';
import type { StateValue } from './grade/lab-result';

/** The parts of a lab that its author writes; the start and the recorded answer come about otherwise. */
export type DraftFields = Pick<
  Lab,
  | 'id'
  | 'title'
  | 'learned'
  | 'level'
  | 'minutes'
  | 'author'
  | 'briefing'
  | 'rules'
  | 'hints'
  | 'objectives'
  | 'forbidden'
  | 'passingScore'
>;

/** A planted failure, as a file states it. */
export type DraftFault = Lab['start']['faults'][number];

/** What differs between the server at the start and in the recorded answer, at one place of its state. */
export interface DraftDifference {
  readonly path: readonly string[];
  readonly before: StateValue;
  readonly after: StateValue;
}

/** What the view sees of the lab that is being made: its author sits there. */
export interface DraftSnapshot {
  readonly fields: DraftFields;
  readonly faults: readonly DraftFault[];
  /** Tasks of Setup in which a failure can be planted. */
  readonly tasks: readonly string[];
  /** What the server is at the start, in a line of its own: name and half-done roles are in the tree. */
  readonly start: { readonly startsAt: number; readonly server: string; readonly steps: number };
  /** Why the server as it is now cannot be the start; null where it can. */
  readonly startObstacle: 'setup-open' | 'busy' | null;
  /** How many commands the recorded answer has; null: none is recorded. */
  readonly recorded: number | null;
  /** Conditions that the answer brings about, and the single differences; both empty without an answer. */
  readonly conditions: readonly HostCondition[];
  readonly differences: readonly DraftDifference[];
  readonly remarks: readonly LabRemark[];
  /** The file that it was saved as last; null while it never was. */
  readonly file: string | null;
  readonly isSaved: boolean;
}
