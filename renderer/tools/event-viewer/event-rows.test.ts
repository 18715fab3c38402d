import { expect, test } from 'vitest';
import type { LoggedEvent } from '../../../shared/host/event-log';
import { ALL_RECORDS, eventCounts, eventRows, filterRows, findRow, sourcesOf } from './event-rows';

const LOG: readonly LoggedEvent[] = [
  { code: 'setup-started', params: { build: '8.1.240.6' }, at: 1000 },
  { code: 'service-stopped', params: {}, at: 2000 },
  { code: 'component-failed', params: { group: 'HubTransport', failure: 'planted' }, at: 3000 },
  { code: 'site-unknown', params: { server: 'EX01' }, at: 3000 },
];
const ROWS = eventRows(LOG, 'Application', 'newest-first');
const ids = (rows: readonly { readonly id: number }[]) => rows.map(({ id }) => id);

test('a log has its own events, the newest or the oldest first', () => {
  expect(ids(ROWS)).toEqual([5003, 1002, 1000]);
  expect(ids(eventRows(LOG, 'Application', 'oldest-first'))).toEqual([1000, 1002, 5003]);
  expect(ids(eventRows(LOG, 'System', 'newest-first'))).toEqual([7036]);
  expect(eventCounts(LOG)).toEqual({ Application: 3, System: 1 });
});

test('the key of a row is its place in the whole log, in whatever order', () => {
  expect(ROWS.map(({ key }) => key)).toEqual(['3', '2', '0']);
});

test('a filter goes by type, source and number', () => {
  const filtered = (part: Partial<typeof ALL_RECORDS>) => ids(filterRows(ROWS, { ...ALL_RECORDS, ...part }));
  expect(filterRows(ROWS, ALL_RECORDS)).toBe(ROWS);
  expect(filtered({ levels: ['error'] })).toEqual([5003, 1002]);
  expect(filtered({ levels: [] })).toEqual([]);
  expect(filtered({ source: 'MSExchangeSetup' })).toEqual([1002, 1000]);
  expect(filtered({ source: 'MSExchangeSetup', id: 1002 })).toEqual([1002]);
});

test('the sources of a log are named once', () => {
  expect(sourcesOf('Application')).toEqual(['MSExchangeSetup', 'MSExchangeTransport', 'MsiInstaller']);
});

test('a search goes on below the selected row, around the end', () => {
  const textOf = (row: { readonly source: string }) => row.source;
  const find = (selected: string | null, wanted: string) => findRow(ROWS, selected, wanted, textOf)?.id;
  expect(find(null, 'exchangesetup')).toBe(1002);
  expect(find('2', 'exchangesetup')).toBe(1000);
  expect(find('0', 'EXCHANGESETUP')).toBe(1002);
  expect(find('3', 'transport')).toBe(5003);
  expect(find(null, 'nowhere')).toBeUndefined();
});
