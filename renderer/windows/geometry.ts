/** Where a window stands on the desktop, in pixels from its top left corner. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How much of a title bar stays on the desktop, so that the window can be fetched back. */
const REACHABLE = 90;
const TITLE_BAR = 22;
const CASCADE_STEP = 24;
const CASCADE_ORIGIN = { x: 120, y: 32 };
/** Windows opened before the cascade starts anew. */
const CASCADE_LENGTH = 8;
/** Desktop that stays free at the right of and below a new window. */
const MARGIN = 24;
export const SMALLEST: Size = { width: 260, height: 160 };

/** The size that a new window takes so that the desktop's icons, and a margin, stay in sight; the icons not of a wide one. */
export function fitting({ width, height }: Size, desktop: Size, isWide = false): Size {
  const room = isWide ? desktop.width : desktop.width - CASCADE_ORIGIN.x - MARGIN;
  return {
    width: Math.min(width, Math.max(SMALLEST.width, room)),
    height: Math.min(height, Math.max(SMALLEST.height, desktop.height - CASCADE_ORIGIN.y - MARGIN)),
  };
}

/** Place of the `count`th window: each a step lower and, where there is room, further right than the one before. */
export function cascade(size: Size, desktop: Size, count: number): Place {
  const step = (count % CASCADE_LENGTH) * CASCADE_STEP;
  const place = {
    ...size,
    x: Math.min(CASCADE_ORIGIN.x + step, desktop.width - size.width - MARGIN),
    y: Math.min(CASCADE_ORIGIN.y + step, desktop.height - size.height - MARGIN),
  };
  return inside(place, desktop);
}

/** In the middle of an area, a little above it where the area is the desktop. */
export function centre(size: Size, area: Place, lift = 0): Place {
  return {
    ...size,
    x: Math.round(area.x + (area.width - size.width) / 2),
    y: Math.max(0, Math.round(area.y + (area.height - size.height) / 2 - lift)),
  };
}

/** The whole window on the desktop where it fits there, its top left corner where it does not. */
export function inside(place: Place, desktop: Size): Place {
  const x = Math.max(0, Math.min(place.x, desktop.width - place.width));
  const y = Math.max(0, Math.min(place.y, desktop.height - place.height));
  return x === place.x && y === place.y ? place : { ...place, x, y };
}

/** As far out as it was dragged, but with enough of the title bar left on the desktop. */
export function reachable(place: Place, desktop: Size): Place {
  const x = Math.min(Math.max(place.x, REACHABLE - place.width), Math.max(0, desktop.width - REACHABLE));
  const y = Math.min(Math.max(place.y, 0), Math.max(0, desktop.height - TITLE_BAR));
  return { ...place, x, y };
}
