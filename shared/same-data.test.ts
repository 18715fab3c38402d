import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameData } from './same-data';
import { PROPERTY_RUNS } from './testing/runs';

test.each([
  [{ a: 1, b: [2, null] }, { b: [2, null], a: 1 }, true],
  [[1, 2], [2, 1], false],
  [[], {}, false],
  [{ a: undefined }, {}, false],
  [null, {}, false],
  ['1', 1, false],
])('%j and %j: %s', (one, other, same) => {
  expect(sameData(one, other)).toBe(same);
  expect(sameData(other, one)).toBe(same);
});

test('a copy through JSON is the same, and a change anywhere is not', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const copy: unknown = JSON.parse(JSON.stringify(value));
      const original: unknown = JSON.parse(JSON.stringify(value));
      expect(sameData(original, copy)).toBe(true);
      expect(sameData({ of: [original] }, { of: [copy, 1] })).toBe(false);
    }),
    { numRuns: PROPERTY_RUNS.comparisons },
  );
});
