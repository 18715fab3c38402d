import { app } from 'electron';
import { CATALOGS } from '../shared/i18n/catalogs';
import { describeProblem } from '../shared/i18n/describe';
import { type Locale, localeOf } from '../shared/i18n/locale';
import type { Result } from '../shared/problem';
import type { ProgramOptions } from './options';
import type { LoadedScenario, ScenarioLibrary } from './storage/scenario-library';

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

/** A scenario, or in one line why there is none. */
export function loadOrExplain(
  library: ScenarioLibrary,
  idOrFile: string,
  locale: Locale,
): Result<LoadedScenario> & { readonly line?: string } {
  const loaded = library.load(idOrFile);
  if (loaded.ok) return loaded;
  const [first] = loaded.problems;
  const more = loaded.problems.length > 1 ? ` (+ ${loaded.problems.length - 1})` : '';
  const line = first ? describeProblem(CATALOGS[locale], locale, first) : idOrFile;
  return { ...loaded, line: `setup-rehearsal: ${line.replace(/\s+/g, ' ')}${more}` };
}
