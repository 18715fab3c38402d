/** Columns and lines of the console at the size that it opens with. */
export const COLUMNS = 80;
const LINES = 25;

/** Pixels around the screen: frame, edge, scroll bar, title bar. */
const AROUND = { width: 8 + 4 + 16, height: 8 + 4 + 1 + 18 };

/** A character's place on the screen, in pixels. */
export interface Cell {
  readonly width: number;
  readonly height: number;
  /** What is added between characters so that each begins at a whole pixel and all look the same. */
  readonly spacing: number;
}

/** How large a character is in the font that the system has; measured, since fonts differ and nothing may be cut off. */
export function measureCell(): Cell {
  const probe = document.createElement('div');
  probe.className = 'prompt-text prompt-probe';
  probe.textContent = '0'.repeat(COLUMNS);
  document.body.append(probe);
  const { width, height } = probe.getBoundingClientRect();
  probe.remove();
  const whole = Math.round(width / COLUMNS);
  return { width: whole, height, spacing: whole - width / COLUMNS };
}

/** Width of the screen, in pixels. One more than the characters take, so that no rounding breaks a line early. */
export function screenWidth({ width }: Cell): number {
  return width * COLUMNS + 1;
}

/** Outer size of a window around a whole screen. */
export function windowSize(cell: Cell): { readonly width: number; readonly height: number } {
  return { width: screenWidth(cell) + AROUND.width, height: cell.height * LINES + AROUND.height };
}
