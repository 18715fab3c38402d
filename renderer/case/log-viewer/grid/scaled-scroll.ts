/** Browsers draw no element higher than some 33 million pixels: from here on the scroll bar is scaled. */
export const MAX_HEIGHT = 10_000_000;

/** Rows of one height, and how many pixels of them are in sight. */
export interface ScrollSpace {
  readonly rowCount: number;
  readonly rowHeight: number;
  readonly viewport: number;
}

/** The height of the element that is scrolled. */
export function spaceHeight({ rowCount, rowHeight }: ScrollSpace): number {
  return Math.min(MAX_HEIGHT, rowCount * rowHeight);
}

/** Whether a pixel of the scroll bar stands for more than a pixel of rows. */
export function isScaled({ rowCount, rowHeight }: ScrollSpace): boolean {
  return rowCount * rowHeight > MAX_HEIGHT;
}

/** The last place that the top can have: the last row stands at the bottom then. In rows, with a fraction. */
export function lastTop({ rowCount, rowHeight, viewport }: ScrollSpace): number {
  return Math.max(0, rowCount - viewport / rowHeight);
}

/** The row at the top, with a fraction, where the element is scrolled so far. */
export function topOf(space: ScrollSpace, scrollTop: number): number {
  const way = spaceHeight(space) - space.viewport;
  return way <= 0 ? 0 : clampTop(space, (scrollTop / way) * lastTop(space));
}

/** How far the element is scrolled where a row stands at the top. */
export function scrollOf(space: ScrollSpace, top: number): number {
  const last = lastTop(space);
  return last === 0 ? 0 : (clampTop(space, top) / last) * (spaceHeight(space) - space.viewport);
}

/** A place that the top can have. */
export function clampTop(space: ScrollSpace, top: number): number {
  return Math.max(0, Math.min(top, lastTop(space)));
}

/** The top that shows the whole of a row, as near as possible; a row far off comes into the middle. */
export function topShowing(space: ScrollSpace, top: number, row: number): number {
  const shown = space.viewport / space.rowHeight;
  const lowest = row + 1 - shown;
  if (row >= top && lowest <= top) return top;
  const isFar = row < top - shown || row > top + 2 * shown;
  if (isFar) return clampTop(space, Math.floor(row - shown / 2));
  return clampTop(space, row < top ? row : lowest);
}

/** Which rows are drawn, and by how many pixels they are moved up. */
export function drawnRows(
  space: ScrollSpace,
  top: number,
): { readonly first: number; readonly count: number; readonly shift: number } {
  const first = Math.floor(top);
  const count = Math.min(space.rowCount - first, Math.ceil(space.viewport / space.rowHeight) + 1);
  return { first, count: Math.max(0, count), shift: Math.round((top - first) * space.rowHeight) };
}
