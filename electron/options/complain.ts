import { writeSync } from 'node:fs';
import { CATALOGS } from '../../shared/i18n/catalogs';
import { describeProblem } from '../../shared/i18n/describe';
import type { Locale } from '../../shared/i18n/locale';
import type { Problem } from '../../shared/problem';

/** Exit code of a bad option or a file that cannot be used. */
export const MISUSE = 2;

const STDERR = 2;

/** Writes one line to stderr. A closed stderr is nobody's loss. */
export function complain(line: string): void {
  try {
    writeSync(STDERR, `${line}\n`);
  } catch {
    // Nobody listens.
  }
}

/** What is wrong with a file, in one line for stderr. */
export function explain(problems: readonly Problem[], locale: Locale): string {
  const [first] = problems;
  const line = first ? describeProblem(CATALOGS[locale], locale, first) : '';
  const more = problems.length > 1 ? ` (+ ${problems.length - 1})` : '';
  return `setup-rehearsal: ${line.replace(/\s+/g, ' ')}${more}`;
}
