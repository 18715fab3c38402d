import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cascade, centre, fitting, inside, reachable, type Place } from './geometry';

const desktop = fc.record({
  width: fc.integer({ min: 300, max: 4000 }),
  height: fc.integer({ min: 200, max: 3000 }),
});
const place = fc.record({
  x: fc.integer({ min: -5000, max: 5000 }),
  y: fc.integer({ min: -5000, max: 5000 }),
  width: fc.integer({ min: 100, max: 2000 }),
  height: fc.integer({ min: 60, max: 1500 }),
});

test('a window put inside fits where it can, and its title bar is there in any case', () => {
  fc.assert(
    fc.property(place, desktop, (before, area) => {
      const after = inside(before, area);
      expect(after.x).toBeGreaterThanOrEqual(0);
      expect(after.y).toBeGreaterThanOrEqual(0);
      if (before.width <= area.width) expect(after.x + after.width).toBeLessThanOrEqual(area.width);
      if (before.height <= area.height) expect(after.y + after.height).toBeLessThanOrEqual(area.height);
    }),
  );
});

test('a dragged window can always be fetched back by its title bar', () => {
  fc.assert(
    fc.property(place, desktop, (before, area) => {
      const { x, y, width } = reachable(before, area);
      const shown = Math.min(x + width, area.width) - Math.max(x, 0);
      expect(shown).toBeGreaterThanOrEqual(90);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThan(area.height);
    }),
  );
});

test('a new window leaves a margin of the desktop, however large it wants to be and however many are open', () => {
  fc.assert(
    fc.property(place, desktop, fc.nat(30), (wanted, area, count) => {
      fc.pre(area.width >= 640 && area.height >= 450);
      const { x, y, width, height } = cascade(fitting(wanted, area), area, count);
      expect(x).toBeGreaterThan(0);
      expect(y).toBeGreaterThan(0);
      expect(x + width).toBeLessThan(area.width);
      expect(y + height).toBeLessThan(area.height);
    }),
  );
});

test('windows open one beside another, and a dialog over its window', () => {
  const area = { width: 1024, height: 738 };
  const size = { width: 500, height: 300 };
  expect(cascade(size, area, 1).x).toBeGreaterThan(cascade(size, area, 0).x);
  const owner: Place = { x: 100, y: 100, width: 700, height: 500 };
  expect(centre(size, owner)).toEqual({ x: 200, y: 200, width: 500, height: 300 });
});

test('a wide window may take all the width, others leave the icons in sight', () => {
  const area = { width: 1024, height: 738 };
  const size = { width: 1216, height: 460 };
  expect(fitting(size, area).width).toBeLessThan(area.width - 100);
  expect(fitting(size, area, true)).toEqual({ width: 1024, height: 460 });
});
