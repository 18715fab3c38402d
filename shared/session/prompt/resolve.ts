import type { VerbCall, VerbContext, VerbRow } from './verb';

/** What the first word of a line stands for. */
export type FoundProgram =
  | { readonly kind: 'verb'; readonly row: VerbRow }
  /** Setup.com; `path` says which. */
  | { readonly kind: 'setup'; readonly path: string }
  | { readonly kind: 'unknown' };

/** Finds a program as cmd does: its own words, then the current folder, then the path. */
export function programOf(_call: VerbCall, _context: VerbContext): FoundProgram {
  return { kind: 'unknown' };
}
