import type { LoggedError, OrganizationOperation, PrereqFailure } from './run-facts';

/** Lists of a run keep so many entries at most: a log of gigabytes must not fill the memory. */
export const MAX_KEPT = 500;
/** No text that is kept is longer. */
export const MAX_TEXT = 4_000;
/** No name of a task or a page is. */
export const MAX_NAME = 200;

/** A value and the line that says it. */
export interface Said {
  readonly value: string;
  readonly line: number;
  /** Whether this form of line is known from later products only: what it says is likely, not certain. */
  readonly isLikely?: boolean;
}

/** What the script of a step said when it failed. */
export interface FailureBlock {
  readonly line: number;
  message: LoggedError | null;
}

/** A readiness rule that the analysis named. */
interface NamedRule {
  readonly severity: string;
  isTrue: boolean;
  readonly line: number;
}

/** A run while it is read: what stood in its lines so far. Mutable, since a log has millions of them. */
export interface RunDraft {
  readonly startLine: number;
  lastLine: number;
  readonly startedAt: string | null;
  endedAt: string | null;
  /** Facts of the line kinds, by the names of their slots. */
  readonly said: Map<string, Said>;
  readonly parameters: Map<string, Said>;
  readonly settings: Map<string, Said>;
  readonly operations: (OrganizationOperation & { readonly line: number })[];
  readonly pages: Said[];
  readonly rolesOnObject: Said[];
  readonly rolesRequested: Said[];
  checkedRoles: Said | null;
  unpacked: Said | null;
  installed: Said | null;
  door: { readonly value: 'cli' | 'gui'; readonly line: number } | null;
  serverObject: { readonly value: boolean; readonly line: number } | null;
  package: { readonly value: 'current' | 'missing'; readonly line: number } | null;
  resuming: { readonly action: string; readonly id: string; readonly line: number } | null;
  markedRole: Said | null;
  readonly rules: Map<string, NamedRule>;
  findings: PrereqFailure[];
  /** A [REQUIRED] line whose rule the next Help URL tells. */
  hasResultBlock: boolean;
  badCommandLine: number | null;
  succeeded: number | null;
  incomplete: number | null;
  ended: number | null;
  stopped: number | null;
  restoring: number | null;
  /** Task of level 1 that is being processed. */
  task: Said | null;
  component: { readonly display: string; readonly text: string } | null;
  innerCmdlet: string | null;
  block: FailureBlock | null;
  firstError: LoggedError | null;
  /** First error since the task began that was not ignored. */
  taskError: LoggedError | null;
  reference: Reference | null;
  /** Whether the end of the failed task is still to come. */
  awaitsEnd: boolean;
  failedTask: Said | null;
  /** The task that ran the readiness checks last. */
  checkTask: Said | null;
  /** Tasks of level 1 that ended without an error. */
  readonly finishedTasks: Said[];
}

/** The failed step, as its reference tells it. */
export interface Reference {
  readonly id: string;
  readonly line: number;
  readonly message: LoggedError | null;
  readonly component: RunDraft['component'];
  readonly innerCmdlet: string | null;
}

/** A run of which only the first line is known. */
export function newDraft(startLine: number, startedAt: string | null): RunDraft {
  return {
    startLine,
    lastLine: startLine,
    startedAt,
    endedAt: startedAt,
    said: new Map(),
    parameters: new Map(),
    settings: new Map(),
    operations: [],
    pages: [],
    rolesOnObject: [],
    rolesRequested: [],
    checkedRoles: null,
    unpacked: null,
    installed: null,
    door: null,
    serverObject: null,
    package: null,
    resuming: null,
    markedRole: null,
    rules: new Map(),
    findings: [],
    hasResultBlock: false,
    badCommandLine: null,
    succeeded: null,
    incomplete: null,
    ended: null,
    stopped: null,
    restoring: null,
    task: null,
    component: null,
    innerCmdlet: null,
    block: null,
    firstError: null,
    taskError: null,
    reference: null,
    awaitsEnd: false,
    failedTask: null,
    checkTask: null,
    finishedTasks: [],
  };
}

/** A text of its own, cut where it is too long: a slice would keep the whole block of the file in memory. */
export function kept(text: string, most = MAX_TEXT): string {
  // What is put together is a text of its own, whatever its parts are slices of.
  return ` ${text.length > most ? text.slice(0, most) : text}`.slice(1);
}

/** Adds to a list that must not grow without end. */
export function keep<Entry>(list: Entry[], entry: Entry): void {
  if (list.length < MAX_KEPT) list.push(entry);
}

/** Whether a list of the run may have had more than was kept of it. */
export function hasFullList(run: RunDraft): boolean {
  const lists = [run.findings, run.operations, run.pages, run.rolesOnObject, run.rolesRequested];
  return lists.some(({ length }) => length >= MAX_KEPT);
}
