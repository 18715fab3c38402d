import { app } from 'electron';
import { CATALOGS } from '../shared/i18n/catalogs';
import { describeProblem } from '../shared/i18n/describe';
import { type Locale, localeOf } from '../shared/i18n/locale';
import type { Problem } from '../shared/problem';
import type { ProgramOptions } from './options/options';
import type { ScenarioLibrary } from './storage/scenario-library';

/** What the program and --screens start from. */
export interface Start {
  readonly options: ProgramOptions;
  readonly library: ScenarioLibrary;
  /** Folder of the built view. */
  readonly view: string;
}

/** The language of the operating system, or the nearest that we have. */
export function systemLocale(): Locale {
  return localeOf(app.getPreferredSystemLanguages()[0] ?? app.getLocale());
}

/** What is wrong with a file, in one line for stderr. */
export function explain(problems: readonly Problem[], locale: Locale): string {
  const [first] = problems;
  const line = first ? describeProblem(CATALOGS[locale], locale, first) : '';
  const more = problems.length > 1 ? ` (+ ${problems.length - 1})` : '';
  return `setup-rehearsal: ${line.replace(/\s+/g, ' ')}${more}`;
}
