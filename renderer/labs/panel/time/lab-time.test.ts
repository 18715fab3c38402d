import { expect, test } from 'vitest';
import { labTime } from './lab-time';

const MINUTE = 60_000;
const running = (elapsed: number, timeLimit: number | null) => ({ elapsed, timeLimit, finished: null });

test('without a limit time only goes on', () => {
  expect(labTime(running(1000, null), 2500)).toEqual({ elapsed: 3500, left: null, warning: null });
});

test('a clock that went back counts as no time', () => {
  expect(labTime(running(1000, null), -50).elapsed).toBe(1000);
});

test('what is left is shown in whole seconds, the last one until it is over', () => {
  const left = (since: number) => labTime(running(0, 10 * MINUTE), since).left;
  expect(left(0)).toBe(10 * MINUTE);
  expect(left(1)).toBe(10 * MINUTE);
  expect(left(1000)).toBe(10 * MINUTE - 1000);
  expect(left(10 * MINUTE - 1)).toBe(1000);
  expect(left(10 * MINUTE)).toBe(0);
  expect(left(11 * MINUTE)).toBe(0);
});

test('time past the limit is not counted', () => {
  expect(labTime(running(0, 10 * MINUTE), 11 * MINUTE).elapsed).toBe(10 * MINUTE);
});

test.each([
  [5 * MINUTE - 1000, null],
  [5 * MINUTE, 5],
  [9 * MINUTE - 1000, 5],
  [9 * MINUTE, 1],
  [10 * MINUTE, 1],
])('of ten minutes, after %d ms: warning of %s', (since, warning) => {
  expect(labTime(running(0, 10 * MINUTE), since).warning).toBe(warning);
});

test('a limit of five minutes does not begin with a warning', () => {
  expect(labTime(running(0, 5 * MINUTE), 0).warning).toBeNull();
  expect(labTime(running(0, 5 * MINUTE), 4 * MINUTE).warning).toBe(1);
});

test('finished, time stands still and hurries nobody', () => {
  const finished = { reason: 'student', result: null, handedIn: null } as const;
  const time = labTime({ elapsed: 9.5 * MINUTE, timeLimit: 10 * MINUTE, finished }, 5000);
  expect(time).toEqual({ elapsed: 9.5 * MINUTE, left: null, warning: null });
});
