import { expect, test } from 'vitest';
import { metChanges } from './met-changes';

const objective = (id: string, isMet: boolean) => ({ id, title: { en: id, fr: id }, points: 10, isMet });

test('tells what is met since, and what no longer is', () => {
  const before = [objective('a', false), objective('b', true), objective('c', true)];
  const after = [objective('a', true), objective('b', false), objective('c', true)];
  const { met, lost } = metChanges(before, after);
  expect([met, lost].map((some) => some.map(({ id }) => id))).toEqual([['a'], ['b']]);
});

test('objectives of another lab have not changed', () => {
  expect(metChanges([], [objective('a', true)])).toEqual({ met: [], lost: [] });
});
