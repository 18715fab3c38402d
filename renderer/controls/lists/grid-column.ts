import type { ReactNode } from 'react';

/** A column of a DataGrid. */
export interface GridColumn<Row> {
  readonly id: string;
  readonly header: string;
  /** Width in pixels to start with; the last column takes what is left. */
  readonly width: number;
  readonly align?: 'right';
  /** The cell's text: shown, compared in sorting, and found by typing. */
  readonly text: (row: Row) => string;
  /** Stands before the text. */
  readonly icon?: (row: Row) => ReactNode;
  /** Compares two rows where their texts do not, as numbers and dates. */
  readonly compare?: (left: Row, right: Row) => number;
}

/** The column that a grid is sorted by. */
export interface GridSort {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/** The rows in the order of a column. Equal rows stay in the order they came in. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
  sort: GridSort | null,
  locale: string,
): readonly Row[] {
  const column = columns.find(({ id }) => id === sort?.column);
  if (!column || !sort) return rows;
  const sign = sort.direction === 'ascending' ? 1 : -1;
  const { compare } = column;
  if (compare) return rows.toSorted((left, right) => sign * compare(left, right));
  const collator = new Intl.Collator(locale, { numeric: true });
  return rows
    .map((row) => ({ row, text: column.text(row) }))
    .sort((left, right) => sign * collator.compare(left.text, right.text))
    .map(({ row }) => row);
}

/** What clicking a header makes of the order: this column upwards, then downwards. */
export function nextSort(sort: GridSort | null, column: string): GridSort {
  const isSame = sort?.column === column && sort.direction === 'ascending';
  return { column, direction: isSame ? 'descending' : 'ascending' };
}

/** Widths that columns were dragged to, in pixels, by their ids. */
export type ColumnWidths = Readonly<Partial<Record<string, number>>>;

/** The narrowest that a column can be dragged to, in pixels. */
export const SMALLEST_COLUMN = 24;

/**
 * The widths of all columns, as a grid template. They never give way: the grid scrolls instead. The
 * last one takes what is left, until it is dragged itself.
 */
export function gridTemplate<Row>(columns: readonly GridColumn<Row>[], dragged: ColumnWidths): string {
  return columns
    .map(({ id, width }, index) =>
      index === columns.length - 1 && dragged[id] === undefined
        ? `minmax(${width}px, 1fr)`
        : `${dragged[id] ?? width}px`,
    )
    .join(' ');
}

/** What all columns need together, in pixels. */
export function gridWidth<Row>(columns: readonly GridColumn<Row>[], dragged: ColumnWidths): number {
  return columns.reduce((sum, { id, width }) => sum + (dragged[id] ?? width), 0);
}
