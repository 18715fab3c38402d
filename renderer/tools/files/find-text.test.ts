import { expect, test } from 'vitest';
import { nextPlace } from './find-text';

const TEXT = 'Error, error, end';

test('places one after another, then from the top', () => {
  const search = { wanted: 'ERROR', isCaseMatched: false };
  expect(nextPlace(TEXT, search, 0)).toEqual({ start: 0, end: 5 });
  expect(nextPlace(TEXT, search, 5)).toEqual({ start: 7, end: 12 });
  expect(nextPlace(TEXT, search, 12)).toEqual({ start: 0, end: 5 });
});

test('case, and what stands nowhere', () => {
  expect(nextPlace(TEXT, { wanted: 'error', isCaseMatched: true }, 0)).toEqual({ start: 7, end: 12 });
  expect(nextPlace(TEXT, { wanted: 'ERROR', isCaseMatched: true }, 0)).toBeNull();
  expect(nextPlace(TEXT, { wanted: '', isCaseMatched: false }, 0)).toBeNull();
});
