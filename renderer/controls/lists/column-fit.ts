import { SMALLEST_COLUMN, type GridColumn } from './grid-column';

/** What stands beside the text of a cell: padding, and an icon with its gap. */
const PADDING = 14;
const ICON = 20;
/** The sort mark of a header, with its gap. */
const SORT_MARK = 15;

/** The width at which nothing of a column is cut off, in pixels; measured in the grid that shows it. */
export function fittingWidth<Row>(column: GridColumn<Row>, rows: readonly Row[], grid: HTMLElement): number {
  const cells = textWidth(rows.map(column.text).join('\n'), grid) + (column.icon ? ICON : 0);
  const header = textWidth(column.header, grid) + SORT_MARK;
  return Math.max(SMALLEST_COLUMN, PADDING + Math.max(cells, header));
}

/** Width of the longest line of a text, drawn once out of sight: a canvas would space letters differently. */
function textWidth(text: string, grid: HTMLElement): number {
  const probe = document.createElement('div');
  probe.style.cssText = 'position: absolute; top: 0; visibility: hidden; white-space: pre';
  probe.textContent = text;
  grid.append(probe);
  const { width } = probe.getBoundingClientRect();
  probe.remove();
  return Math.ceil(width);
}
