import { expect, test } from 'vitest';
import { inSight } from './menu-place';

const VIEW = { width: 1024, height: 768 };
const MENU = { width: 120, height: 100 };

test('a menu opens where it was asked for', () => {
  expect(inSight({ x: 10, y: 20 }, MENU, VIEW)).toEqual({ x: 10, y: 20 });
});

test('at the edges it moves left and opens upwards', () => {
  expect(inSight({ x: 1000, y: 760 }, MENU, VIEW)).toEqual({ x: 904, y: 660 });
});

test('one that fits neither below nor above ends at the edge', () => {
  expect(inSight({ x: 0, y: 60 }, MENU, { width: 200, height: 120 })).toEqual({ x: 0, y: 20 });
  expect(inSight({ x: 0, y: 60 }, MENU, { width: 200, height: 80 })).toEqual({ x: 0, y: 0 });
});
