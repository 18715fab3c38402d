import { useRef, type KeyboardEvent } from 'react';
import { nextSort, type GridColumn, type GridSort } from './grid-column';

export interface GridHeaderProps<Row> {
  readonly columns: readonly GridColumn<Row>[];
  readonly template: string;
  readonly sort: GridSort | null;
  readonly onSort: (sort: GridSort) => void;
}

/** The column headers of a DataGrid: one Tab stop, arrows between them, a press sorts. */
export function GridHeader<Row>({ columns, template, sort, onSort }: GridHeaderProps<Row>) {
  const ref = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent, index: number) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = ref.current?.querySelectorAll('button')[index + by];
    if (by === 0 || !next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <div
      className="grid-header"
      role="row"
      aria-rowindex={1}
      ref={ref}
      style={{ gridTemplateColumns: template }}
    >
      {columns.map(({ id, header }, index) => {
        const isSorted = sort?.column === id;
        return (
          <div
            key={id}
            role="columnheader"
            aria-sort={isSorted ? sort.direction : 'none'}
            aria-colindex={index + 1}
          >
            <button
              type="button"
              tabIndex={index === 0 ? 0 : -1}
              onClick={() => onSort(nextSort(sort, id))}
              onKeyDown={(event) => move(event, index)}
            >
              <span>{header}</span>
              {isSorted && <SortMark isUp={sort.direction === 'ascending'} />}
            </button>
          </div>
        );
      })}
    </div>
  );
}

function SortMark({ isUp }: { readonly isUp: boolean }) {
  return (
    <svg width="9" height="6" viewBox="0 0 9 6" aria-hidden="true">
      <path d={isUp ? 'M0 6L4.5 1 9 6z' : 'M0 0l4.5 5L9 0z'} fill="#808080" />
    </svg>
  );
}
