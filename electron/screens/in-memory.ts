import type { Locale } from '../../shared/i18n/locale';
import type { SessionKeeper } from '../lab/running-stage';
import { RunPreferences } from '../preferences';

/** Sessions that nobody wants to keep: nothing reaches the disk. */
export const MEMORY_SESSIONS: SessionKeeper = {
  start: (_scenario, _events, session) => ({
    kept: { session, recorder: { record: () => null, close: () => undefined } },
    notices: [],
  }),
  current: null,
  makeCurrent: () => [],
};

/** Preferences that nobody keeps, in a language. */
export function memoryPreferences(locale: Locale): RunPreferences {
  return new RunPreferences({ saved: {}, save: () => undefined }, { lang: locale }, locale);
}
