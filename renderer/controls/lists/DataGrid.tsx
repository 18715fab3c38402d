import { useVirtualizer } from '@tanstack/react-virtual';
import {
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import type { ControlMark } from '../../../shared/scenario/control-mark';
import { usePreferences } from '../../use-snapshot';
import { fittingWidth } from './column-fit';
import {
  gridTemplate,
  gridWidth,
  sortRows,
  type ColumnWidths,
  type GridColumn,
  type GridSort,
} from './grid-column';
import { GridHeader } from './GridHeader';
import { findByStart, useTypeToFind } from './use-type-to-find';

/** What can be asked of a grid from outside. */
export interface DataGridHandle {
  /** Gives it the focus, with the selected row or else the first one selected. */
  readonly enter: () => void;
}

export interface DataGridProps<Row> {
  readonly handle?: RefObject<DataGridHandle | null> | undefined;
  /** Accessible name. */
  readonly label: string;
  readonly columns: readonly GridColumn<Row>[];
  readonly rows: readonly Row[];
  /** What tells a row from all others. */
  readonly rowKey: (row: Row) => string;
  /** What pictures call a row. */
  readonly rowMark?: ((row: Row) => ControlMark) | undefined;
  readonly selected: string | null;
  readonly initialSort?: GridSort | undefined;
  /** The person has sorted by a column; for who must know the order of the rows. */
  readonly onSort?: ((sort: GridSort) => void) | undefined;
  /** Shown where there are no rows. */
  readonly empty?: ReactNode;
  readonly autoFocus?: boolean | undefined;
  /** Opens with its columns as wide as what they hold, where that is more than they ask for. */
  readonly isFitted?: boolean | undefined;
  readonly onSelect: (row: Row) => void;
  /** Double click or Enter. */
  readonly onActivate?: ((row: Row) => void) | undefined;
  /** Keys that the grid has no use for. */
  readonly onKeyDown?: ((event: KeyboardEvent) => void) | undefined;
}

const ROW_HEIGHT = 17;
/** The headers stay above the rows that scroll below them. */
const HEADER_HEIGHT = 18;
/** Rows drawn beyond those in sight. Shorter lists are drawn whole, which search and screen readers like better. */
const OVERSCAN = 12;
const DRAWN_WHOLE = 150;

/** A list with columns as in Explorer: sorted by its headers, one row selected, of long lists only the rows in sight drawn. */
export function DataGrid<Row>(props: DataGridProps<Row>) {
  const { label, rows, rowKey, selected, initialSort, empty, autoFocus, onSelect, onActivate } = props;
  const id = useId();
  const { locale } = usePreferences();
  const ref = useRef<HTMLDivElement>(null);
  const columns = useFittedColumns(props, ref);
  const [sort, setSort] = useState<GridSort | null>(initialSort ?? null);
  const sorted = useMemo(() => sortRows(rows, columns, sort, locale), [rows, columns, sort, locale]);
  const index = useMemo(
    () => sorted.findIndex((row) => rowKey(row) === selected),
    [sorted, rowKey, selected],
  );
  const [widths, setWidths] = useState<ColumnWidths>({});
  const template = gridTemplate(columns, widths);
  const minWidth = gridWidth(columns, widths);
  const resize = (column: string, width: number) => setWidths({ ...widths, [column]: width });
  const fit = (wanted: string) => {
    const column = columns.find(({ id: other }) => other === wanted);
    if (column && ref.current) resize(wanted, fittingWidth(column, rows, ref.current));
  };
  // The compiler's rule warns of the functions that this hook returns; they are used here only, in drawing.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => ref.current,
    estimateSize: () => ROW_HEIGHT,
    scrollMargin: HEADER_HEIGHT,
    overscan: sorted.length <= DRAWN_WHOLE ? DRAWN_WHOLE : OVERSCAN,
  });
  useEffect(() => {
    if (index >= 0 && ref.current) scrollToRow(ref.current, index);
  }, [index]);

  const select = (wanted: number) => {
    const row = sorted[Math.max(0, Math.min(wanted, sorted.length - 1))];
    if (row !== undefined) onSelect(row);
  };
  useImperativeHandle(props.handle, () => ({
    enter: () => {
      ref.current?.focus();
      if (index < 0) select(0);
    },
  }));
  const page = () => Math.max(1, Math.floor((ref.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2);
  const onType = useTypeToFind((typed, fromNext) => {
    const column = columns.find((other) => other.id === sort?.column) ?? columns[0];
    if (!column) return;
    const found = findByStart(sorted.map(column.text), typed, Math.max(0, index) + (fromNext ? 1 : 0));
    if (found >= 0) select(found);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const wanted = destination(event, index, sorted.length, page());
    const row = sorted[index];
    if (wanted !== null) select(wanted);
    else if (event.key === 'Enter' && row !== undefined && onActivate) onActivate(row);
    else if (!onType(event)) {
      props.onKeyDown?.(event);
      return;
    }
    event.preventDefault();
  };

  return (
    <div
      ref={ref}
      className="grid"
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={index >= 0 ? `${id}-${index}` : undefined}
      data-autofocus={autoFocus ? '' : undefined}
      onKeyDown={onKeyDown}
      aria-rowcount={sorted.length + 1}
      aria-colcount={columns.length}
    >
      <GridHeader
        columns={columns}
        template={template}
        minWidth={minWidth}
        sort={sort}
        onSort={(next) => {
          setSort(next);
          props.onSort?.(next);
        }}
        onResize={resize}
        onFit={fit}
      />
      <div className="grid-rows" role={sorted.length > 0 ? 'rowgroup' : 'presentation'} style={{ minWidth }}>
        <div className="grid-space" role="presentation" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => {
            const row = sorted[item.index];
            return row === undefined ? null : (
              <div
                key={rowKey(row)}
                id={`${id}-${item.index}`}
                className="grid-row"
                role="row"
                aria-rowindex={item.index + 2}
                aria-selected={item.index === index}
                data-mark={props.rowMark?.(row)}
                style={{
                  gridTemplateColumns: template,
                  height: ROW_HEIGHT,
                  transform: `translateY(${item.start - HEADER_HEIGHT}px)`,
                }}
                onPointerDown={() => onSelect(row)}
                onDoubleClick={() => onActivate?.(row)}
              >
                {columns.map((column, position) => (
                  <div
                    key={column.id}
                    role="gridcell"
                    aria-colindex={position + 1}
                    className={column.align === 'right' ? 'right' : undefined}
                    title={column.text(row)}
                  >
                    {column.icon?.(row)}
                    <span>{column.text(row)}</span>
                  </div>
                ))}
              </div>
            );
          })}
        </div>
        {sorted.length === 0 && empty !== undefined && <div className="grid-empty">{empty}</div>}
      </div>
    </div>
  );
}

/** The columns, widened to what they hold where the grid is to be fitted. */
function useFittedColumns<Row>(
  { columns, rows, isFitted = false }: DataGridProps<Row>,
  ref: RefObject<HTMLDivElement | null>,
): readonly GridColumn<Row>[] {
  const [fitted, setFitted] = useState(columns);
  useLayoutEffect(() => {
    const grid = ref.current;
    if (!isFitted || !grid) return;
    setFitted(
      columns.map((column) => ({
        ...column,
        width: Math.max(column.width, fittingWidth(column, rows, grid)),
      })),
    );
  }, [columns, rows, isFitted, ref]);
  return isFitted ? fitted : columns;
}

/** Scrolls as little as shows the whole row. The virtualizer would go by a place that the next frame may correct. */
function scrollToRow(grid: HTMLElement, index: number): void {
  const top = index * ROW_HEIGHT;
  const bottom = top + ROW_HEIGHT + HEADER_HEIGHT - grid.clientHeight;
  grid.scrollTop = Math.min(top, Math.max(bottom, grid.scrollTop));
}

/** The row that a key leads to; null for keys that lead nowhere. */
function destination(event: KeyboardEvent, index: number, count: number, page: number): number | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  switch (event.key) {
    case 'ArrowDown':
      return index + 1;
    case 'ArrowUp':
      return index < 0 ? 0 : index - 1;
    case 'PageDown':
      return index + page;
    case 'PageUp':
      return index - page;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
