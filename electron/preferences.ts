import type { Locale } from '../shared/i18n/locale';
import type { Preferences } from '../shared/ipc/api';
import type { ProgramOptions } from './options/options';
import type { PreferencesFile } from './storage/preferences-file';

/** A full Hub Transport installation lasts about 8 simulated minutes: 24 seconds at this speed. */
const DEFAULT_SPEED = 20;

/** Where choices are found and kept. */
export type KeptPreferences = Pick<PreferencesFile, 'saved' | 'save'>;

/** The preferences of this run: the command line's first, then the saved ones, then defaults. */
export class RunPreferences {
  readonly #file: KeptPreferences;
  #current: Preferences;

  /** `systemLocale` is the language of the operating system. */
  constructor(file: KeptPreferences, options: ProgramOptions, systemLocale: Locale) {
    this.#file = file;
    this.#current = {
      locale: options.lang ?? file.saved.locale ?? systemLocale,
      speed: options.speed ?? file.saved.speed ?? DEFAULT_SPEED,
    };
  }

  get current(): Preferences {
    return this.#current;
  }

  /** A choice of the person's: holds from now on, in later runs too. */
  change(change: Partial<Preferences>): Preferences {
    this.#file.save(change);
    this.#current = { ...this.#current, ...change };
    return this.#current;
  }
}
