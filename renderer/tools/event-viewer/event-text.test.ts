import { expect, test } from 'vitest';
import type { LoggedEvent } from '../../../shared/host/event-log';
import { CATALOGS } from '../../../shared/i18n/catalogs';
import { fill } from '../../../shared/i18n/fill';
import type { Locale } from '../../../shared/i18n/locale';
import type { MessageParams } from '../../../shared/message';
import { eventRows } from './event-rows';
import { eventAsText, eventDescription, formatDate, formatTimeOfDay } from './event-text';

function textIn(locale: Locale) {
  const catalog = CATALOGS[locale];
  return {
    catalog,
    locale,
    fill: (template: string, params?: MessageParams) => fill(catalog, locale, template, params),
  };
}

const AT = Date.UTC(2008, 2, 12, 9, 12, 5);
const FAILED: LoggedEvent = {
  code: 'component-failed',
  params: {
    group: 'HubTransport',
    failure: 'component-missing',
    component: { kind: 'component', component: 'world-wide-web' },
  },
  at: AT,
};

test('a failure names its task group and the cause in the chosen language', () => {
  expect(eventDescription(textIn('en'), FAILED)).toBe(
    'Exchange Server component Hub Transport Server Role failed. Error: The Windows component "World Wide Web Service" is not enabled on this server.',
  );
  expect(eventDescription(textIn('fr'), FAILED)).toMatch(/^Échec du composant .*transport Hub.* Erreur/);
});

test('ids without words stand for themselves', () => {
  const params = { group: 'Nobody', failure: 'constructor' };
  const description = eventDescription(textIn('en'), { ...FAILED, params });
  expect(description).toBe('Exchange Server component Nobody failed. Error: constructor');
});

test('dates and times with seconds are written as the language does', () => {
  expect(formatDate('en', AT)).toBe('3/12/2008');
  expect(formatTimeOfDay('en', AT)).toMatch(/^9:12:05\sAM$/);
  expect(formatDate('fr', AT)).toBe('12/03/2008');
  expect(formatTimeOfDay('fr', AT)).toBe('09:12:05');
});

test('the copied event has a line for every fact and ends with the description', () => {
  const [row] = eventRows([FAILED], 'Application', 'newest-first');
  const lines = row ? eventAsText(textIn('en'), row, 'EX01').split('\r\n') : [];
  expect(lines).toHaveLength(10);
  expect(lines[0]).toBe('Event Type:\tError');
  expect(lines[3]).toBe('Event ID:\t1002');
  expect(lines.at(-1)).toMatch(/^Exchange Server component/);
});
