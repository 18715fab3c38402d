import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PROPERTY_RUNS } from '../../../../shared/testing/runs';
import {
  rangesOfRows,
  rowAt,
  rowOfLine,
  rowsOfLines,
  rowsOfRange,
  toggleFold,
  unfoldLine,
  type LineRange,
} from './log-rows';
import { lineAfter, lineBefore, placeOf } from './sorted-lines';

const range = (firstLine: number, lastLine: number): LineRange => ({ firstLine, lastLine });
const WITHIN = { numRuns: PROPERTY_RUNS.registryTexts };

const anyFolds = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 20 }))
    .map(([first, more]) => range(first, first + more)),
  { maxLength: 8 },
);
const anyRange = fc
  .tuple(fc.integer({ min: 1, max: 30 }), fc.nat(50))
  .map(([first, more]) => range(first, first + more));

test('folded lines are one row', () => {
  const plan = rowsOfRange(range(1, 10), [range(3, 5), range(4, 4), range(8, 9)]);
  expect(plan.rowCount).toBe(7);
  expect(Array.from({ length: 7 }, (_, row) => rowAt(plan, row))).toEqual([
    { kind: 'line', line: 1 },
    { kind: 'line', line: 2 },
    { kind: 'fold', firstLine: 3, lastLine: 5 },
    { kind: 'line', line: 6 },
    { kind: 'line', line: 7 },
    { kind: 'fold', firstLine: 8, lastLine: 9 },
    { kind: 'line', line: 10 },
  ]);
  expect(rowOfLine(plan, 4)).toBe(2);
  expect(rangesOfRows(plan, 1, 2)).toEqual([range(2, 5)]);
});

test('rows show every line of a range once, in order, and lines find their rows', () => {
  fc.assert(
    fc.property(anyRange, anyFolds, (lines, folds) => {
      const plan = rowsOfRange(lines, folds);
      let next = lines.firstLine;
      for (let row = 0; row < plan.rowCount; row += 1) {
        const shown = rowAt(plan, row);
        const [first, last] =
          shown?.kind === 'fold' ? [shown.firstLine, shown.lastLine] : [shown?.line, shown?.line];
        expect(first).toBe(next);
        for (let line = next; line <= last!; line += 1) expect(rowOfLine(plan, line)).toBe(row);
        next = last! + 1;
      }
      expect(next).toBe(lines.lastLine + 1);
      expect(rangesOfRows(plan, 0, plan.rowCount - 1)).toEqual([lines]);
    }),
    WITHIN,
  );
});

test('lines of a filter find their rows, and others the next one', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1 }),
      fc.integer({ min: 1, max: 99 }),
      (some, line) => {
        const lines = some.sort((one, other) => one - other);
        const plan = rowsOfLines(lines);
        lines.forEach((each, row) => {
          expect(rowOfLine(plan, each)).toBe(row);
          expect(rowAt(plan, row)).toEqual({ kind: 'line', line: each });
        });
        const ranges = rangesOfRows(plan, 0, lines.length - 1);
        expect(
          ranges.flatMap(({ firstLine, lastLine }) =>
            Array.from({ length: lastLine - firstLine + 1 }, (_, at) => firstLine + at),
          ),
        ).toEqual(lines);
        expect(lineAfter(lines, line)).toBe(lines.find((each) => each > line) ?? lines[0]);
        expect(lineBefore(lines, line)).toBe(lines.findLast((each) => each < line) ?? lines.at(-1));
        expect(placeOf(lines, line)).toBe(lines.indexOf(line));
      },
    ),
    WITHIN,
  );
});

test('no rows', () => {
  expect(rowAt(rowsOfLines([]), 0)).toBeNull();
  expect(rowOfLine(rowsOfLines([]), 5)).toBe(0);
  expect(rowsOfRange(range(1, 0), []).rowCount).toBe(0);
  expect(lineAfter([], 1)).toBeNull();
});

test('folding and unfolding', () => {
  const folds = toggleFold([range(1, 9)], range(3, 5));
  expect(unfoldLine(folds, 4)).toEqual([]);
  expect(unfoldLine(folds, 8)).toEqual([range(3, 5)]);
  expect(unfoldLine(folds, 10)).toBe(folds);
  expect(toggleFold(folds, range(3, 5))).toEqual([range(1, 9)]);
});
