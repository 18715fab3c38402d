import type { DraftFault, DraftFields, DraftSnapshot } from '../lab/draft-snapshot';
import type { LabFile, LabLevel } from '../lab/file/lab-file';
import type { LabText } from '../lab/file/lab-text';
import type { LabResult } from '../lab/grade/lab-result';
import type { AttemptPoint, LabSnapshot } from '../lab/lab-snapshot';
import type { Message } from '../message';
import type { Problem } from '../problem';
import type { RefusalCode } from '../session/refusal';
import type { Snapshot } from '../session/snapshot/snapshot';
import type { SaveOutcome } from './saved-page';

/** A lab of the library. */
export interface LabEntry {
  /** By which the view asks for it; one reading of the library alone knows it. */
  readonly key: string;
  readonly id: string;
  readonly kind: LabFile['kind'];
  readonly title: LabText;
  readonly learned: LabText;
  readonly level: LabLevel;
  readonly minutes: number;
  readonly author: string;
  /** Points that can be had. */
  readonly max: number;
  /** Minutes; null: no limit. */
  readonly timeLimit: number | null;
  /** Comes with the program, from a folder of the instructor's, or was picked as a file. */
  readonly origin: 'shipped' | 'folder' | 'file';
}

export interface LabLibrary {
  readonly entries: readonly LabEntry[];
  /** What was wrong with files that were left out. */
  readonly problems: readonly Problem[];
  /** Who sits at the computer, as far as the system knows. */
  readonly student: string;
}

/** What became of something asked of the running lab. */
export type LabAnswer = Message<RefusalCode> | null;

/** What a student does with labs. */
export interface StudentApi {
  labs(): Promise<LabLibrary>;
  /** Begins an attempt; a `connection` push follows. */
  startLab(target: { readonly key: string; readonly student: string }): Promise<void>;
  /** Lets the person pick a `.lab` file, which joins the library; gives its key, null where none was picked or it is no good (told). */
  openLabFile(): Promise<string | null>;
  takeHint(hint: string): Promise<LabAnswer>;
  /** Back to where so many commands counted. */
  undoTo(point: number): Promise<LabAnswer>;
  startOver(): Promise<LabAnswer>;
  finishLab(): Promise<LabAnswer>;
  /** Puts the attempt away; a `connection` push with another session follows. Refused in kiosk mode. */
  leaveLab(): Promise<void>;
  labPoints(): Promise<readonly AttemptPoint[]>;
  /** Shows the server as it was at a point of a finished attempt, 0: the start; null: as it is at the end. */
  showPoint(point: number | null): Promise<void>;
  saveLabReport(form: 'html' | 'pdf'): Promise<SaveOutcome>;
  saveLabResult(): Promise<SaveOutcome>;
}

/** One thing that an author asks. */
export type AuthorRequest =
  /** A new lab from the server as it is now, or an old one out of the library or a file. */
  | { readonly type: 'begin'; readonly from: 'live' | 'file' | { readonly lab: string } }
  | { readonly type: 'change'; readonly fields: DraftFields }
  | { readonly type: 'set-faults'; readonly faults: readonly DraftFault[] }
  /** The server as it is now is where attempts begin. The recorded answer is no more. */
  | { readonly type: 'take-start' }
  /** Starts a session on the lab's start, to change it with the tools. */
  | { readonly type: 'change-start' }
  | { readonly type: 'record' }
  | { readonly type: 'stop-recording'; readonly keeps: boolean }
  | { readonly type: 'preview' }
  | { readonly type: 'end-preview' }
  | { readonly type: 'save' }
  | { readonly type: 'save-as' }
  | { readonly type: 'export-exam' }
  | { readonly type: 'close' };

export type AuthorOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'saved'; readonly file: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** A result that was handed in, graded by the instructor's lab. */
export interface ClassRow {
  /** Name of the result's file. */
  readonly file: string;
  readonly student: string;
  readonly lab: LabText;
  readonly labId: string;
  /** Null where no answer key for it is in the library. */
  readonly result: LabResult | null;
  readonly startedAt: string;
  readonly elapsed: number;
  readonly isFinished: boolean;
  /** Another score stands in the file than its commands come to, or it holds steps that the lab does not allow. */
  readonly isForged: boolean;
  readonly isOtherKey: boolean;
}

/** What a class came to. */
export interface ClassSummary {
  readonly folder: string;
  readonly rows: readonly ClassRow[];
  readonly problems: readonly Problem[];
  /** How many results lie in each tenth of the full score; the last one holds the full score too. */
  readonly distribution: readonly number[];
  /** Objectives by how often they were missed, the most first. */
  readonly missed: readonly MissedObjective[];
}

export interface MissedObjective {
  readonly labId: string;
  readonly lab: LabText;
  readonly objective: string;
  readonly title: LabText;
  readonly missed: number;
  readonly of: number;
}

/** What an instructor does with labs; refused in kiosk mode. */
export interface InstructorApi {
  authorLab(request: AuthorRequest): Promise<AuthorOutcome>;
  /** Lets the person pick a folder of results and grades them; null where none was picked. */
  openResults(): Promise<ClassSummary | null>;
  /** Saves the summary that was opened last. */
  saveSummary(form: 'csv' | 'html'): Promise<SaveOutcome>;
}

export interface LabApi extends StudentApi, InstructorApi {}

/** What main tells about labs of itself. */
export type LabPush =
  /** The attempt has changed, or there is none any more. */
  | { readonly type: 'lab'; readonly lab: LabSnapshot | null }
  /** The session went back, or a point of the replay is shown: windows stay. */
  | { readonly type: 'state'; readonly revision: number; readonly snapshot: Snapshot }
  | { readonly type: 'draft'; readonly draft: DraftSnapshot | null };

/** What a connection says of labs. */
export interface LabConnection {
  readonly lab: LabSnapshot | null;
  /** The lab that the program was started with and that waits for its student. */
  readonly offered: LabEntry | null;
  readonly draft: DraftSnapshot | null;
}
