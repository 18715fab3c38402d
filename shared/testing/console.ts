import { CATALOGS } from '../i18n/catalogs';
import type { Locale } from '../i18n/locale';
import { promptText } from '../i18n/prompt-text';
import type { Scenario } from '../scenario/schema';
import { applyCommand } from '../session/apply';
import type { SessionEvent } from '../session/event';
import { openSession } from '../session/open';
import type { Session } from '../session/session';

/** Somebody at the Command Prompt. */
export interface Console {
  /** Enters a line, and gives what is written for it. */
  readonly enter: (line: string, locale?: Locale) => string;
  readonly session: () => Session;
  /** What the last line led to. */
  readonly events: () => readonly SessionEvent[];
}

/** The prompt of a scenario at its start, or of a session. */
export function openConsole(scenario: Scenario, from?: Session): Console {
  let session = from ?? openSession(scenario).session;
  let events: readonly SessionEvent[] = [];
  return {
    enter: (line, locale = 'en') => {
      ({ session, events } = applyCommand(session, { type: 'enter-line', line }));
      return events
        .flatMap((event) => (event.type === 'prompt-printed' ? event.outputs : []))
        .map((output) => promptText(CATALOGS[locale], locale, output))
        .join('\n')
        .replaceAll('\u00a0', ' ');
    },
    session: () => session,
    events: () => events,
  };
}
