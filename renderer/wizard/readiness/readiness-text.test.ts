import { describe, expect, it } from 'vitest';
import { CATALOGS } from '../../../shared/i18n/catalogs';
import { LOCALES } from '../../../shared/i18n/locale';
import { RULES } from '../../../shared/readiness/rules/rules';
import { ruleSentence } from './readiness-text';
import { settingLines } from './setting-lines';

describe('an article about a rule that passed', () => {
  it('has no placeholder left, in any language', () => {
    for (const locale of LOCALES) {
      const catalog = CATALOGS[locale];
      for (const { id } of RULES) {
        const { why, action } = catalog.readiness.rules[id];
        for (const template of [why, action])
          expect(ruleSentence(catalog, locale, template, null) ?? '', id).not.toMatch(/[{}]/u);
      }
    }
  });

  it('leaves out what needs a value, and says the rest', () => {
    expect(ruleSentence(CATALOGS.en, 'en', 'Start {service}.', null)).toBeNull();
    expect(ruleSentence(CATALOGS.en, 'en', 'Retry.', null)).toBe('Retry.');
    expect(ruleSentence(CATALOGS.en, 'en', undefined, {})).toBeNull();
  });
});

describe('settingLines', () => {
  const lines = (locale: 'en' | 'fr', value: Parameters<typeof settingLines>[2]['value'], omitted = 0) =>
    settingLines(CATALOGS[locale], locale, { name: 'Watermarks', value, omitted });

  it.each([
    [true, 'True', 'Vrai'],
    [false, 'False', 'Faux'],
    [null, '(none)', '(aucun)'],
    ['', '(none)', '(aucun)'],
    [[], '(none)', '(aucun)'],
    [50_389, '50389', '50389'],
    ['automatic', 'automatic', 'automatic'],
  ] as const)('writes %j as %s, %s', (value, en, fr) => {
    expect(lines('en', value)).toEqual([en]);
    expect(lines('fr', value)).toEqual([fr]);
  });

  it('gives a list a line an entry, and tells how many are left out', () => {
    expect(lines('en', ['a', 'b'], 3)).toEqual(['a', 'b', 'and 3 more']);
  });
});
