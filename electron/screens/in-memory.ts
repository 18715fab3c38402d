import type { Locale } from '../../shared/i18n/locale';
import type { SessionEvent } from '../../shared/session/event';
import type { Session } from '../../shared/session/session';
import { RunPreferences } from '../preferences';
import type { Sessions } from '../storage/sessions';

/** Sessions that nobody wants to keep: nothing reaches the disk. */
export const MEMORY_SESSIONS: Pick<Sessions<Session, SessionEvent>, 'start'> = {
  start: (_scenario, _events, session) => ({
    kept: { session, recorder: { record: () => null, close: () => undefined } },
    notices: [],
  }),
};

/** Preferences that nobody keeps, in a language. */
export function memoryPreferences(locale: Locale): RunPreferences {
  return new RunPreferences({ saved: {}, save: () => undefined }, { lang: locale }, locale);
}
