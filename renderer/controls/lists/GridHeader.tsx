import { useRef, type KeyboardEvent } from 'react';
import { useDrag } from '../../windows/use-drag';
import { nextSort, SMALLEST_COLUMN, type GridColumn, type GridSort } from './grid-column';

export interface GridHeaderProps<Row> {
  readonly columns: readonly GridColumn<Row>[];
  readonly template: string;
  /** What all columns need together, in pixels. */
  readonly minWidth: number;
  readonly sort: GridSort | null;
  readonly onSort: (sort: GridSort) => void;
  /** A column was dragged to another width, in pixels. */
  readonly onResize: (column: string, width: number) => void;
  /** The edge of a column was double-clicked: it is to become as wide as its content. */
  readonly onFit: (column: string) => void;
}

/** The column headers of a DataGrid: one Tab stop, arrows between them, a press sorts. */
export function GridHeader<Row>(props: GridHeaderProps<Row>) {
  const { columns, template, minWidth, sort, onSort, onResize, onFit } = props;
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
      style={{ gridTemplateColumns: template, minWidth }}
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
            <ColumnGrip onResize={(width) => onResize(id, width)} onFit={() => onFit(id)} />
          </div>
        );
      })}
    </div>
  );
}

/** The edge of a header, to drag; for the pointer only, as the cells' full texts are read out anyway. */
function ColumnGrip({
  onResize,
  onFit,
}: {
  readonly onResize: (width: number) => void;
  readonly onFit: () => void;
}) {
  const ref = useRef<HTMLSpanElement>(null);
  const drag = useDrag(
    () => ref.current?.parentElement?.offsetWidth ?? 0,
    (width, by) => onResize(Math.max(SMALLEST_COLUMN, width + by)),
  );
  return <span ref={ref} className="column-grip" {...drag} onDoubleClick={onFit} />;
}

function SortMark({ isUp }: { readonly isUp: boolean }) {
  return (
    <svg width="9" height="6" viewBox="0 0 9 6" aria-hidden="true">
      <path d={isUp ? 'M0 6L4.5 1 9 6z' : 'M0 0l4.5 5L9 0z'} fill="#808080" />
    </svg>
  );
}
