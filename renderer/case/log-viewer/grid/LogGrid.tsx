import { useEffect, useId, type CSSProperties, type KeyboardEvent } from 'react';
import { useText } from '../../../use-text';
import { lineOfRow, rowAt, rowOfLine, type LogRow as Row } from '../lines/log-rows';
import type { LogViewerState } from '../use-log-viewer';
import { foldStep, gridStep } from './grid-step';
import { LogRow } from './LogRow';
import { useScaledScroll, type ScaledScroll } from './use-scaled-scroll';

const ROW_HEIGHT = 16;
const HEADER_HEIGHT = 18;
/** Of the monospaced font, in pixels. */
const CHARACTER_WIDTH = 7.3;

/** The lines of a log, those in sight drawn only, however many there are. */
export function LogGrid({ viewer }: { readonly viewer: LogViewerState }) {
  const { catalog, fill } = useText();
  const words = catalog.tools.logViewer;
  const { log, view, pages, line, grid, reveals } = viewer;
  const { plan } = view;
  const id = useId();
  const scroll = useScaledScroll(grid, {
    rowCount: plan.rowCount,
    rowHeight: ROW_HEIGHT,
    headerHeight: HEADER_HEIGHT,
  });
  const row = rowOfLine(plan, line);
  useReveal(scroll, row, reveals);
  useWantedLines(viewer, scroll);
  const onKeyDown = (event: KeyboardEvent) => {
    const isTaken = event.target === event.currentTarget && takeKey(event, viewer, scroll.page);
    if (isTaken) event.preventDefault();
  };
  const empty = log.lines === 0 ? words.emptyFile : words.empty;
  return (
    <div
      ref={grid}
      className="grid log-grid"
      role="grid"
      tabIndex={0}
      aria-label={fill(words.list, { file: log.name })}
      aria-multiselectable="true"
      aria-rowcount={plan.rowCount + 1}
      aria-colcount={4}
      aria-activedescendant={plan.rowCount > 0 ? `${id}-${row}` : undefined}
      data-autofocus=""
      style={sizes(log.lines, pages.longest)}
      onKeyDown={onKeyDown}
      onScroll={scroll.onScroll}
    >
      <Header />
      <div
        className="log-space"
        role={plan.rowCount > 0 ? 'rowgroup' : 'presentation'}
        style={{ height: scroll.height }}
      >
        <div
          className="log-window"
          role="presentation"
          style={{ top: HEADER_HEIGHT, height: Math.min(scroll.viewport, scroll.height) }}
        >
          <div role="presentation" style={{ transform: `translateY(${-scroll.shift}px)` }}>
            {rowsInSight(viewer, scroll).map(([index, shown]) => (
              <GridRow key={index} id={`${id}-${index}`} index={index} row={shown} viewer={viewer} />
            ))}
          </div>
        </div>
      </div>
      {plan.rowCount === 0 && (
        <div className="grid-empty">{view.isRunning ? words.filter.running : empty}</div>
      )}
    </div>
  );
}

function Header() {
  const { columns } = useText().catalog.tools.logViewer;
  return (
    <div className="log-row log-header" role="row" aria-rowindex={1}>
      {[columns.line, columns.time, columns.level, columns.text].map((column) => (
        <div key={column} role="columnheader">
          {column}
        </div>
      ))}
    </div>
  );
}

interface GridRowProps {
  readonly id: string;
  readonly index: number;
  readonly row: Row;
  readonly viewer: LogViewerState;
}

function GridRow({ id, index, row, viewer }: GridRowProps) {
  const { view, pages, search, facts } = viewer;
  const [current, anchor] = [rowOfLine(view.plan, viewer.line), rowOfLine(view.plan, viewer.anchor)];
  const line = lineOfRow(row);
  return (
    <LogRow
      id={id}
      rowIndex={index + 2}
      row={row}
      shown={row.kind === 'line' ? pages.line(line) : undefined}
      isSelected={index >= Math.min(current, anchor) && index <= Math.max(current, anchor)}
      isCurrent={index === current}
      fact={row.kind === 'line' ? facts.get(line) : undefined}
      fold={foldOf(viewer, row)}
      marked={search}
      onPress={(isExtending) => viewer.moveTo(line, isExtending)}
      onToggle={() => viewer.toggle(line)}
    />
  );
}

function foldOf(viewer: LogViewerState, row: Row): 'open' | 'closed' | null {
  if (row.kind === 'fold') return 'closed';
  if (!viewer.canFold(row.line)) return null;
  return viewer.isFoldedBelow(row.line) ? 'closed' : 'open';
}

/** Does what a key asks for; whether it has. */
function takeKey(event: KeyboardEvent, viewer: LogViewerState, page: number): boolean {
  const { plan } = viewer.view;
  const at = rowOfLine(plan, viewer.line);
  const wanted = gridStep(event, at, { rowCount: plan.rowCount, page });
  const row = rowAt(plan, wanted ?? at);
  if (!row) return false;
  if (wanted !== null) {
    viewer.moveTo(lineOfRow(row), event.shiftKey);
    return true;
  }
  const step = foldStep(event);
  const fold = step && foldOf(viewer, row);
  const isDone = (step === 'fold' && fold === 'closed') || (step === 'unfold' && fold === 'open');
  if (!fold || isDone) return false;
  viewer.toggle(viewer.line);
  return true;
}

/** The rows that are drawn, with their places. */
function rowsInSight(
  { view }: LogViewerState,
  { first, count }: ScaledScroll,
): readonly (readonly [number, Row])[] {
  return Array.from({ length: count }, (_, at) => first + at).flatMap((index) => {
    const row = rowAt(view.plan, index);
    return row ? [[index, row] as const] : [];
  });
}

/** Brings the current row into sight when that is asked for, and when the list has got its size. */
function useReveal({ show, viewport }: ScaledScroll, row: number, reveals: number): void {
  const hasSize = viewport > 0;
  useEffect(() => {
    if (hasSize) show(row);
    // Not when rows above it fold: only what was asked for is brought into sight.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [reveals, hasSize]);
}

/** Asks for the lines that are drawn, and for those next to them. */
function useWantedLines(viewer: LogViewerState, scroll: ScaledScroll): void {
  const { pages, view } = viewer;
  const { first, count } = scroll;
  useEffect(() => {
    const rows = Array.from({ length: count + 2 }, (_, at) => rowAt(view.plan, first + at - 1));
    void pages.want(rows.flatMap((row) => (row?.kind === 'line' ? [row.line] : [])));
  }, [pages, view.plan, first, count]);
}

function sizes(lines: number, longest: number): CSSProperties {
  const variables: Record<string, string> = {
    '--log-number': `${Math.ceil(Math.max(4, String(lines).length) * CHARACTER_WIDTH)}px`,
    '--log-longest': `${Math.ceil(longest * CHARACTER_WIDTH)}px`,
    '--log-row-height': `${ROW_HEIGHT}px`,
    '--log-header-height': `${HEADER_HEIGHT}px`,
  };
  return variables;
}
