import { expect, it } from 'vitest';
import { chosenOf } from './use-log-view';

const FOUND = { lines: [3, 5], isCapped: true, isCancelled: false };
const PROBLEMS = { kind: 'problems' } as const;

it('a filter shows the lines that were found', () => {
  expect(chosenOf('problems', PROBLEMS, FOUND)).toMatchObject({
    filter: 'problems',
    found: [3, 5],
    isCapped: true,
  });
});

it('a filter whose search did not come to its end says nothing of the log', () => {
  for (const found of [null, { lines: [], isCapped: false, isCancelled: true }])
    expect(chosenOf('problems', PROBLEMS, found)).toMatchObject({
      filter: 'all',
      found: null,
      isRunning: false,
    });
});
