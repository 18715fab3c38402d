import { countBefore } from './sorted-lines';

/** Lines from one to another, both included. */
export interface LineRange {
  readonly firstLine: number;
  readonly lastLine: number;
}

/** A row of the list: a line, or lines that are folded into one row. */
export type LogRow =
  { readonly kind: 'line'; readonly line: number } | ({ readonly kind: 'fold' } & LineRange);

/** Folded lines, and the row that they have become. */
interface FoldPlace extends LineRange {
  readonly row: number;
}

/** Which lines are shown in which rows: those of a range, some of them folded, or single ones that a filter has found. */
export type RowPlan =
  | ({
      readonly kind: 'range';
      readonly rowCount: number;
      /** Apart from one another, in their order. */
      readonly folds: readonly FoldPlace[];
    } & LineRange)
  | { readonly kind: 'list'; readonly rowCount: number; readonly lines: readonly number[] };

/** The rows of a range of lines; of folds within one another the outermost counts. */
export function rowsOfRange(range: LineRange, folded: readonly LineRange[]): RowPlan {
  const folds: FoldPlace[] = [];
  let hidden = 0;
  for (const fold of apart(folded, range)) {
    folds.push({ ...fold, row: fold.firstLine - range.firstLine - hidden });
    hidden += fold.lastLine - fold.firstLine;
  }
  const lines = Math.max(0, range.lastLine - range.firstLine + 1);
  return { kind: 'range', ...range, folds, rowCount: lines - hidden };
}

/** The rows of single lines, in their order. */
export function rowsOfLines(lines: readonly number[]): RowPlan {
  return { kind: 'list', lines, rowCount: lines.length };
}

/** What a row shows; rows outside show the first or the last one. Null where there are no rows. */
export function rowAt(plan: RowPlan, wanted: number): LogRow | null {
  if (plan.rowCount === 0) return null;
  const row = Math.max(0, Math.min(wanted, plan.rowCount - 1));
  if (plan.kind === 'list') return { kind: 'line', line: plan.lines[row] ?? 1 };
  const fold = lastFold(plan.folds, (place) => place.row <= row);
  if (!fold) return { kind: 'line', line: plan.firstLine + row };
  if (fold.row === row) return { kind: 'fold', firstLine: fold.firstLine, lastLine: fold.lastLine };
  return { kind: 'line', line: fold.lastLine + row - fold.row };
}

/** The row that shows a line, or the nearest one where none does; 0 where there are no rows. */
export function rowOfLine(plan: RowPlan, line: number): number {
  const within = (row: number) => Math.max(0, Math.min(row, plan.rowCount - 1));
  if (plan.kind === 'list') return within(countBefore(plan.lines, line));
  const fold = lastFold(plan.folds, (place) => place.firstLine <= line);
  if (!fold) return within(line - plan.firstLine);
  return within(fold.row + Math.max(0, line - fold.lastLine));
}

/** The first line of a row. */
export function lineOfRow(row: LogRow): number {
  return row.kind === 'line' ? row.line : row.firstLine;
}

/** The lines that rows from one to another show, as few ranges as they make. */
export function rangesOfRows(plan: RowPlan, firstRow: number, lastRow: number): readonly LineRange[] {
  if (plan.kind === 'list') return joined(plan.lines.slice(firstRow, lastRow + 1));
  const [first, last] = [rowAt(plan, firstRow), rowAt(plan, lastRow)];
  if (!first || !last) return [];
  return [{ firstLine: lineOfRow(first), lastLine: last.kind === 'line' ? last.line : last.lastLine }];
}

/** Folds a range that is not folded, and the other way round. */
export function toggleFold(folded: readonly LineRange[], range: LineRange): readonly LineRange[] {
  const others = folded.filter((fold) => !isSame(fold, range));
  return others.length < folded.length ? others : [...folded, range];
}

/** Without the folds that hide a line. */
export function unfoldLine(folded: readonly LineRange[], line: number): readonly LineRange[] {
  const others = folded.filter(({ firstLine, lastLine }) => line < firstLine || line > lastLine);
  return others.length < folded.length ? others : folded;
}

/** Whether a range is among the folds. */
export function isFolded(folded: readonly LineRange[], range: LineRange): boolean {
  return folded.some((fold) => isSame(fold, range));
}

function isSame(one: LineRange, other: LineRange): boolean {
  return one.firstLine === other.firstLine && one.lastLine === other.lastLine;
}

function apart(folded: readonly LineRange[], range: LineRange): LineRange[] {
  const sorted = folded
    .map(({ firstLine, lastLine }) => ({
      firstLine: Math.max(firstLine, range.firstLine),
      lastLine: Math.min(lastLine, range.lastLine),
    }))
    .filter(({ firstLine, lastLine }) => firstLine <= lastLine)
    .sort((one, other) => one.firstLine - other.firstLine);
  const merged: LineRange[] = [];
  for (const fold of sorted) {
    const last = merged.at(-1);
    if (last && fold.firstLine <= last.lastLine) {
      merged[merged.length - 1] = { ...last, lastLine: Math.max(last.lastLine, fold.lastLine) };
    } else merged.push(fold);
  }
  return merged;
}

function joined(lines: readonly number[]): LineRange[] {
  const ranges: LineRange[] = [];
  for (const line of lines) {
    const last = ranges.at(-1);
    if (last?.lastLine === line - 1) ranges[ranges.length - 1] = { ...last, lastLine: line };
    else ranges.push({ firstLine: line, lastLine: line });
  }
  return ranges;
}

/** The last fold that fits; folds that fit stand before those that do not. */
function lastFold(folds: readonly FoldPlace[], fits: (fold: FoldPlace) => boolean): FoldPlace | undefined {
  let [low, high] = [0, folds.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const fold = folds[middle];
    if (fold && fits(fold)) low = middle + 1;
    else high = middle;
  }
  return folds[low - 1];
}
