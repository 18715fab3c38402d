import { expect, test } from 'vitest';
import { nextSort, sortRows, type GridColumn } from './grid-column';

interface Row {
  readonly name: string;
  readonly size: number;
}

const COLUMNS: readonly GridColumn<Row>[] = [
  { id: 'name', header: 'Name', width: 100, text: ({ name }) => name },
  {
    id: 'size',
    header: 'Size',
    width: 50,
    text: ({ size }) => `${size} KB`,
    compare: (left, right) => left.size - right.size,
  },
];
const ROWS: readonly Row[] = [
  { name: 'Éric', size: 5 },
  { name: 'MAIL10', size: 1 },
  { name: 'mail2', size: 40 },
  { name: 'Zoé', size: 5 },
];

function names(column: string, direction: 'ascending' | 'descending'): string[] {
  return sortRows(ROWS, COLUMNS, { column, direction }, 'fr').map(({ name }) => name);
}

test('texts sort as the language does, numbers in them by value', () => {
  expect(names('name', 'ascending')).toEqual(['Éric', 'mail2', 'MAIL10', 'Zoé']);
  expect(names('name', 'descending')).toEqual(['Zoé', 'MAIL10', 'mail2', 'Éric']);
});

test('a column may compare in its own way; equal rows stay in their order', () => {
  expect(names('size', 'ascending')).toEqual(['MAIL10', 'Éric', 'Zoé', 'mail2']);
});

test('an unknown column leaves the rows alone', () => {
  expect(sortRows(ROWS, COLUMNS, { column: 'gone', direction: 'ascending' }, 'en')).toBe(ROWS);
});

test('a header sorts upwards, then downwards', () => {
  const first = nextSort(null, 'name');
  expect(first).toEqual({ column: 'name', direction: 'ascending' });
  expect(nextSort(first, 'name').direction).toBe('descending');
  expect(nextSort(first, 'size')).toEqual({ column: 'size', direction: 'ascending' });
});
