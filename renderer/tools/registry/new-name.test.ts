import { expect, test } from 'vitest';
import { freeName, nameProblem } from './new-name';

test('the first free number', () => {
  expect(freeName('New Value #{number}', [])).toBe('New Value #1');
  expect(freeName('New Value #{number}', ['new value #1', 'New Value #3'])).toBe('New Value #2');
});

test('what is wrong with a name', () => {
  const isTaken = (name: string) => name === 'taken';
  expect(nameProblem('a\\b', true, isTaken)).toBe('backslash');
  expect(nameProblem('a\\b', false, isTaken)).toBeNull();
  expect(nameProblem('a'.repeat(256), true, isTaken)).toBe('tooLong');
  expect(nameProblem('taken', false, isTaken)).toBe('exists');
  expect(nameProblem('free', true, isTaken)).toBeNull();
});
