import { expect, test } from 'vitest';
import { CATALOGS } from '../../../shared/i18n/catalogs';
import type { ConditionSnapshot } from '../../../shared/session/snapshot/conditions-snapshot';
import { matchingConditions } from './matching-conditions';

const row = (rule: ConditionSnapshot['rule']): ConditionSnapshot => ({
  rule,
  severity: 'error',
  outcome: 'passes',
  obstacle: null,
  isPlanned: false,
});
const ROWS = [row('MSDTCStopped'), row('InvalidADSite'), row('SMTPSvcInstalled')];
const found = (filter: string, locale: 'en' | 'fr' = 'en') =>
  matchingConditions(ROWS, filter, CATALOGS[locale]).map(({ rule }) => rule);

test('all rules without a filter', () => {
  expect(found('  ')).toEqual(['MSDTCStopped', 'InvalidADSite', 'SMTPSvcInstalled']);
});

test('by id or title, every word, whatever the case and the accents', () => {
  expect(found('msdtc')).toEqual(['MSDTCStopped']);
  expect(found('site invalid')).toEqual(['InvalidADSite']);
  expect(found('DETERMINER', 'fr')).toEqual(['InvalidADSite']);
  expect(found('nothing of the kind')).toEqual([]);
});
