import { describe, expect, it } from 'vitest';
import { RULES } from '../readiness/rules/rules';
import { FAILURE_CODES } from '../setup/failure';
import { EXCHANGE_SERVICES } from '../setup/tasks/exchange-services-table';
import { COMPONENT_IDS } from '../host/windows/components-table';
import { windowsServices } from '../host/windows/services-table';
import { CATALOGS } from './catalogs';
import { fill, formatDateTime, formatElapsed, formatTime } from './fill';
import { localeOf } from './locale';

/** Every text of a catalog under its path. */
function texts(value: unknown, path = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[path, value]]);
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(Object.entries(value).flatMap(([key, part]) => [...texts(part, `${path}/${key}`)]));
}

const EN = texts(CATALOGS.en);
const FR = texts(CATALOGS.fr);
const placeholders = (text: string) => (text.match(/\{\w+(?=[<>\d]*\})/g) ?? []).sort();

describe('the catalogs', () => {
  it('have the same keys in both languages', () => {
    expect([...FR.keys()].sort()).toEqual([...EN.keys()].sort());
  });

  it('have the same placeholders in both languages', () => {
    for (const [key, text] of EN)
      expect([key, placeholders(FR.get(key) ?? '')]).toEqual([key, placeholders(text)]);
  });

  it('have no empty text (but the status of a stopped service, blank as in Windows), no curly apostrophe, no text that is only a placeholder for later', () => {
    for (const [key, text] of [...EN, ...FR]) {
      if (!key.endsWith('/services/status/stopped')) expect(text.trim(), key).not.toBe('');
      expect(text, key).not.toMatch(/[\u2018\u2019]|TODO|lorem/i);
    }
  });

  it('name every rule, failure and service', () => {
    const known: Readonly<Record<string, unknown>> = CATALOGS.en.services.known;
    for (const rule of RULES) expect(EN.has(`/readiness/rules/${rule.id}/text`)).toBe(true);
    for (const code of FAILURE_CODES) expect(EN.has(`/setup/failures/${code}`)).toBe(true);
    for (const { name } of [...windowsServices(COMPONENT_IDS), ...EXCHANGE_SERVICES])
      expect(Object.hasOwn(known, name), name).toBe(true);
  });

  it('keep the labels of the product', () => {
    expect(CATALOGS.en.setup.roleLabels.HubTransport).toBe('Hub Transport Role');
    expect(CATALOGS.fr.setup.roleLabels.HubTransport).toBe('Rôle de transport Hub');
    expect(CATALOGS.fr.setup.roleLabels.Mailbox).toBe('Rôle serveur de boîte aux lettres');
  });
});

describe('filling a sentence', () => {
  it('names roles and services, and leaves what has no value', () => {
    const params = { role: { kind: 'role', role: 'HubTransport' }, n: 1234 } as const;
    expect(fill(CATALOGS.en, 'en', '{role}: {n} {missing}', params)).toBe('Hub Transport: 1,234 {missing}');
    expect(fill(CATALOGS.fr, 'fr', '{constructor}', {})).toBe('{constructor}');
  });

  it('puts values into columns, and writes dates as dir does', () => {
    const params = { n: 1234, name: 'ab', at: { kind: 'moment', at: Date.UTC(2008, 2, 12, 21, 5) } } as const;
    expect(fill(CATALOGS.en, 'en', '{n>8}|{name<4}|{name>1}', params)).toBe('   1,234|ab  |ab');
    expect(fill(CATALOGS.en, 'en', '{at}', params)).toBe('03/12/2008  09:05 PM');
    expect(fill(CATALOGS.fr, 'fr', '{at}', params)).toBe('12/03/2008  21:05');
  });

  it('writes times', () => {
    expect(formatElapsed(3_725_999)).toBe('01:02:05');
    expect(formatTime('en', Date.UTC(2008, 2, 12, 9, 12))).toMatch(/^9:12\sAM$/);
    expect(formatTime('fr', Date.UTC(2008, 2, 12, 9, 12))).toBe('09:12');
    expect(formatDateTime('en', Date.UTC(2008, 2, 12, 9, 12))).toMatch(/^3\/12\/2008 9:12\sAM$/);
    expect(formatDateTime('fr', Date.UTC(2008, 2, 12, 9, 12))).toBe('12/03/2008 09:12');
  });

  it('knows the language of a system', () => {
    expect(['fr', 'fr-CA', 'FR_fr', 'en-GB', 'de', ''].map(localeOf)).toEqual([
      'fr',
      'fr',
      'fr',
      'en',
      'en',
      'en',
    ]);
  });
});
