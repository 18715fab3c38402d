/** A rectangle of the screen, in pixels. */
export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What two rectangles have in common; null where that is nothing. */
export function common(one: Edges, other: Edges): Edges | null {
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  const width = Math.min(one.left + one.width, other.left + other.width) - left;
  const height = Math.min(one.top + one.height, other.top + other.height) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : null;
}

/** The middle of a number's disc. */
export interface Disc {
  readonly x: number;
  readonly y: number;
}

/** Half of a disc with its ring. */
export const DISC_RADIUS = 13;
/** The outline goes round a control at this distance, and the disc stands on its corner. */
const OUTLINE = 4;
/** Lines of a list are so flat that a disc on their corner would hide what they say. */
const FLAT = 20;

/** Whether it is a line of a list, with others close above and below. */
export function isFlat({ height }: Edges): boolean {
  return height < FLAT;
}

/** Where a control's number stands: before a line of a list, on the upper left corner of all else, never off the screen. */
export function discAt(edges: Edges, screen: { width: number; height: number }): Disc {
  const { left, top, height } = edges;
  const x = isFlat(edges) ? left - DISC_RADIUS : left - OUTLINE;
  const y = isFlat(edges) ? top + height / 2 : top - OUTLINE;
  return { x: within(x, screen.width), y: within(y, screen.height) };
}

function within(value: number, size: number): number {
  return Math.round(Math.min(Math.max(value, DISC_RADIUS), size - DISC_RADIUS));
}
