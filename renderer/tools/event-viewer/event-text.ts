import type { LoggedEvent } from '../../../shared/host/event-log';
import type { Locale } from '../../../shared/i18n/locale';
import type { Text } from '../../use-text';
import type { EventRow } from './event-rows';

/** The words that events are told in. */
type EventWords = Pick<Text, 'catalog' | 'fill' | 'locale'>;

/** What an event says, in the language of its words. */
export function eventDescription({ catalog, fill }: EventWords, { code, params }: LoggedEvent): string {
  const { taskGroups, failures } = catalog.setup;
  const template = catalog.events.known[code].text;
  if (code !== 'component-failed') return fill(template, params);
  const failure = wordsOf(failures, params['failure']);
  return fill(template, { group: wordsOf(taskGroups, params['group']), failure: fill(failure, params) });
}

/** The words of an id; the id itself where there are none. */
function wordsOf(words: Readonly<Record<string, string>>, id: unknown): string {
  const key = String(id);
  return Object.hasOwn(words, key) ? (words[key] ?? key) : key;
}

const DATES = formatters(
  { year: 'numeric', month: 'numeric', day: 'numeric' },
  { month: '2-digit', day: '2-digit' },
);
const TIMES = formatters({ hour: 'numeric', minute: '2-digit', second: '2-digit' }, { hour: '2-digit' });

/** The date of a simulated moment: `3/12/2008`, `12/03/2008`. */
export function formatDate(locale: Locale, at: number): string {
  return DATES[locale].format(at);
}

/** The time of day of a simulated moment, with its seconds. */
export function formatTimeOfDay(locale: Locale, at: number): string {
  return TIMES[locale].format(at);
}

/** One formatter a language: a long list asks for thousands of times. */
function formatters(
  english: Intl.DateTimeFormatOptions,
  french: Intl.DateTimeFormatOptions,
): Record<Locale, Intl.DateTimeFormat> {
  return {
    en: new Intl.DateTimeFormat('en-US', { ...english, timeZone: 'UTC' }),
    fr: new Intl.DateTimeFormat('fr-FR', { ...english, ...french, timeZone: 'UTC' }),
  };
}

/** The whole event as lines of text, for the Clipboard. */
export function eventAsText(text: EventWords, row: EventRow, computer: string): string {
  const { catalog, locale } = text;
  const { copied, properties } = catalog.tools.eventViewer;
  const { event, level, source, id } = row;
  return [
    `${copied.type}\t${catalog.events.levels[level]}`,
    `${copied.source}\t${source}`,
    `${copied.category}\t${properties.noCategory}`,
    `${copied.id}\t${id}`,
    `${copied.date}\t${formatDate(locale, event.at)}`,
    `${copied.time}\t${formatTimeOfDay(locale, event.at)}`,
    `${copied.user}\t${properties.noUser}`,
    `${copied.computer}\t${computer}`,
    copied.description,
    eventDescription(text, event),
  ].join('\r\n');
}

/** All words of an event that a search looks in. */
export function searchableText(text: EventWords, row: EventRow): string {
  const level = text.catalog.events.levels[row.level];
  return [level, row.source, row.id, eventDescription(text, row.event)].join('\n');
}
