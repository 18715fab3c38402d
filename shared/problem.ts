import type { MessageParams } from './message';

/** What can be wrong with a file that somebody brings; the sentence is in the catalogs. */
export const PROBLEM_CODES = [
  'not-json',
  'wrong-type',
  'unknown-field',
  'not-one-of',
  'out-of-range',
  'wrong-shape',
  'file-missing',
  'unreadable-file',
  'file-changed',
  'file-too-large',
  'not-a-registry-file',
  'registry-line-not-understood',
  'registry-key-outside-hive',
  'registry-key-too-long',
  'foreign-product',
  'duplicate-name',
  'unknown-service',
  'unknown-scenario',
  'not-a-scenario-file',
  'no-exchange-key',
  'unknown-task',
  'unknown-option',
  'option-without-value',
  'option-value-refused',
  'superfluous-argument',
  'unknown-subcommand',
  'subcommand-missing',
  'setup-line-missing',
  'setup-line-too-long',
  'not-a-folder',
  'folder-unusable',
  'data-folder-in-use',
  'no-reference-path',
  'no-such-shot',
  'path-step-refused',
  'picture-not-taken',
  'document-not-printed',
  'file-not-written',
  'option-needs-other',
  'prelude-refused',
  'prelude-too-late',
  'nested-too-deep',
  'not-a-local-time',
  'not-an-address',
  'not-a-subnet',
  'not-a-command',
  'part-missing',
  'unknown-base',
  'files-missing',
  'not-customer-data',
  'nothing-of-setup',
  /** No run that a customer sent has a way out that can be rehearsed. */
  'no-way-out',
  /** `{names}` */
  'names-left',
  /** More names or addresses than redaction learns. */
  'too-many-names',
  /** `{names}`: they are words of the product too. */
  'product-words-left',
  'archive-damaged',
  'damaged-file',
  'archive-entry-encrypted',
  'archive-entry-method',
  'archive-too-large',
  'archive-too-many-entries',
  'cut-lines',
  'registry-more-problems',
  'registry-without-exchange',
  'registry-too-large',
  'archive-inside',
  /** Packed, but not as a .zip file. */
  'archive-kind',
  /** `{limit}`: there is no more room on the disk. */
  'archives-without-room',
  /** More could not be held of one case. */
  'case-full',
  /** The copy of a log out of an archive: `{detail}` */
  'copy-not-written',
  /** There is no such copy to be looked at. */
  'lines-not-kept',
  /** `{limit}` */
  'dropped-refused',
  /** `{detail}`: nobody had thought of it. */
  'reading-failed',
  /** `{reason}`: a refusal's code. */
  'lab-step-refused',
  'lab-start-busy',
  'lab-duplicate-id',
  'not-a-lab-file',
  'lab-version-unknown',
  'not-a-result-file',
  'exam-without-key',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** One thing that is wrong, and where: a path in a JSON file, a line of a text file, a file's name. */
export interface Problem {
  readonly code: ProblemCode;
  readonly at: string;
  readonly params: MessageParams;
}

/** A value, or everything that is wrong with what it should have come from. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };
