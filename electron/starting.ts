import { app } from 'electron';
import { type Locale, localeOf } from '../shared/i18n/locale';
import type { ProgramOptions } from './options/options';
import type { ScenarioLibrary } from './storage/scenario-library';

/** What the program and --screens start from. */
export interface Start {
  readonly options: ProgramOptions;
  readonly library: ScenarioLibrary;
  /** Folder of the labs that ship. */
  readonly labs: string;
  /** Folder of the built view. */
  readonly view: string;
}

/** The language of the operating system, or the nearest that we have. */
export function systemLocale(): Locale {
  return localeOf(app.getPreferredSystemLanguages()[0] ?? app.getLocale());
}
