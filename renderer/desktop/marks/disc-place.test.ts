import { describe, expect, it } from 'vitest';
import { common, DISC_RADIUS, discAt, isFlat } from './disc-place';

const SCREEN = { width: 1024, height: 768 };

describe('the disc with the number of a control', () => {
  it('stands on the upper left corner of the outline', () => {
    const button = { left: 500, top: 400, width: 82, height: 23 };
    expect(isFlat(button)).toBe(false);
    expect(discAt(button, SCREEN)).toEqual({ x: 496, y: 396 });
  });

  it('stands before a line of a list, so that it hides nothing of it', () => {
    const line = { left: 300, top: 200, width: 600, height: 17 };
    expect(isFlat(line)).toBe(true);
    expect(discAt(line, SCREEN)).toEqual({ x: 300 - DISC_RADIUS, y: 209 });
  });

  it.each([
    [
      { left: 0, top: 0 },
      { x: DISC_RADIUS, y: DISC_RADIUS },
    ],
    [
      { left: 1020, top: 766 },
      { x: 1024 - DISC_RADIUS, y: 768 - DISC_RADIUS },
    ],
  ])('never leaves the screen: %j', (corner, disc) => {
    expect(discAt({ ...corner, width: 80, height: 30 }, SCREEN)).toEqual(disc);
  });
});

describe('what two rectangles have in common', () => {
  const view = { left: 100, top: 100, width: 200, height: 50 };

  it('is what both cover', () => {
    const row = { left: 90, top: 140, width: 400, height: 30 };
    expect(common(view, row)).toEqual({ left: 100, top: 140, width: 200, height: 10 });
  });

  it.each([
    [{ left: 0, top: 100, width: 100, height: 20 }],
    [{ left: 120, top: 150, width: 10, height: 10 }],
    [{ left: 120, top: 110, width: 0, height: 10 }],
  ])('is nothing of %j', (other) => {
    expect(common(view, other)).toBeNull();
  });
});
