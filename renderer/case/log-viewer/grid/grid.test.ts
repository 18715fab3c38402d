import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PROPERTY_RUNS } from '../../../../shared/testing/runs';
import { inMemoryLogs } from '../../../testing/in-memory-logs';
import { LogPages, PAGE_LINES } from './log-pages';
import { markParts } from './mark-parts';
import {
  drawnRows,
  isScaled,
  lastTop,
  MAX_HEIGHT,
  scrollOf,
  spaceHeight,
  topOf,
  topShowing,
  type ScrollSpace,
} from './scaled-scroll';

const WITHIN = { numRuns: PROPERTY_RUNS.registryTexts };
const anySpace: fc.Arbitrary<ScrollSpace> = fc.record({
  rowCount: fc.oneof(fc.nat(100), fc.nat(50_000_000)),
  rowHeight: fc.constant(16),
  viewport: fc.integer({ min: 0, max: 900 }),
});

test('short lists scroll pixel by pixel', () => {
  const space = { rowCount: 1000, rowHeight: 16, viewport: 320 };
  expect(topOf(space, 168)).toBe(10.5);
  expect(scrollOf(space, 10.5)).toBe(168);
  expect(drawnRows(space, 10.5)).toEqual({ first: 10, count: 21, shift: 8 });
});

test('the scroll bar reaches the first and the last of millions', () => {
  const space = { rowCount: 40_000_000, rowHeight: 16, viewport: 320 };
  expect([isScaled(space), spaceHeight(space)]).toEqual([true, MAX_HEIGHT]);
  expect(topOf(space, 0)).toBe(0);
  expect(topOf(space, MAX_HEIGHT - 320)).toBe(40_000_000 - 20);
  expect(drawnRows(space, lastTop(space))).toEqual({ first: 39_999_980, count: 20, shift: 0 });
});

test('a row is at the top where the list is scrolled to it, and in sight where it is to be shown', () => {
  fc.assert(
    fc.property(anySpace, fc.nat(50_000_000), fc.nat(50_000_000), (space, some, other) => {
      const top = Math.min(some, lastTop(space));
      const hasWay = spaceHeight(space) > space.viewport;
      if (hasWay) expect(topOf(space, scrollOf(space, top))).toBeCloseTo(top, 3);
      const row = Math.min(other, Math.max(0, space.rowCount - 1));
      const shown = topShowing(space, top, row);
      expect(shown).toBeGreaterThanOrEqual(0);
      expect(shown).toBeLessThanOrEqual(lastTop(space) + 1e-6);
      if (space.viewport >= 3 * space.rowHeight && space.rowCount > 0) {
        expect(row).toBeGreaterThanOrEqual(shown - 1e-6);
        expect(row + 1).toBeLessThanOrEqual(shown + space.viewport / space.rowHeight + 1e-6);
      }
      const { first, count } = drawnRows(space, shown);
      expect(first + count).toBeLessThanOrEqual(space.rowCount);
    }),
    WITHIN,
  );
});

test('marked parts are the text', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ maxLength: 2 }), fc.boolean(), (text, wanted, isCaseSensitive) => {
      const parts = markParts(text, wanted, isCaseSensitive);
      expect(parts.map((part) => part.text).join('')).toBe(text);
    }),
    WITHIN,
  );
  expect(markParts('an Error, an ERROR', 'error', false).filter(({ isFound }) => isFound)).toHaveLength(2);
  expect(markParts('İx', 'x', false)).toEqual([{ text: 'İx', isFound: false }]);
});

test('pages come once, and few are kept', async () => {
  const lines = Array.from({ length: 100 * PAGE_LINES }, (_, index) => `line ${index + 1}`);
  const api = inMemoryLogs({ log: lines });
  const asked: number[] = [];
  const pages = new LogPages('log', lines.length, (request) => {
    asked.push(request.from);
    return api.logLines(request);
  });
  expect(pages.line(1)).toBeUndefined();
  await Promise.all([pages.want([1, 2, 3]), pages.want([200, 201])]);
  expect(asked).toEqual([1, 201]);
  expect(pages.line(201)).toEqual({ text: 'line 201', isCut: false });
  await pages.want([-5, 1, 10 * lines.length]);
  expect(asked).toEqual([1, 201]);
  for (let line = 401; line <= lines.length; line += PAGE_LINES) await pages.want([line]);
  expect(pages.line(1)).toBeUndefined();
  expect(pages.line(lines.length)).toEqual({ text: `line ${lines.length}`, isCut: false });
  expect(pages.version()).toBe(asked.length);
});

test('what goes wrong is kept until lines come again', async () => {
  const problem = { code: 'file-changed', at: 'x', params: { file: 'x' } } as const;
  let isBroken = true;
  const pages = new LogPages('log', 10, () =>
    Promise.resolve(
      isBroken ? { ok: false, problems: [problem] } : { ok: true, value: [{ text: 'a', isCut: false }] },
    ),
  );
  await pages.want([1]);
  expect(pages.problem).toBe(problem);
  isBroken = false;
  await pages.want([1]);
  expect([pages.problem, pages.line(1)?.text]).toEqual([null, 'a']);
});
