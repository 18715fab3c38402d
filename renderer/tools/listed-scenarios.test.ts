import { expect, test } from 'vitest';
import type { ScenarioEntry } from '../../shared/ipc/api';
import { listedScenarios } from './listed-scenarios';

const ONE = entry('one', 'The first');
const TWO = entry('two', 'The second');

function entry(id: string, title: string): ScenarioEntry {
  return { id, title: { en: title, fr: title }, briefing: { en: 'Do it.', fr: 'Faites-le.' } };
}

test('the open scenario is marked where it ships', () => {
  const listed = listedScenarios([ONE, TWO], TWO);
  expect(listed.map(({ id, isOpen, isFromFile }) => [id, isOpen, isFromFile])).toEqual([
    ['one', false, false],
    ['two', true, false],
  ]);
});

test.each([
  ['of its own', entry('mine', 'Mine')],
  ['under the id of one that ships', entry('one', 'Mine')],
])('a scenario from a file, %s, stands before the others', (_what, open) => {
  const listed = listedScenarios([ONE, TWO], open);
  expect(listed.map(({ title, isOpen, isFromFile }) => [title.en, isOpen, isFromFile])).toEqual([
    ['Mine', true, true],
    ['The first', false, false],
    ['The second', false, false],
  ]);
});
