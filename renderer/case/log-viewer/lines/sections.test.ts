import { expect, test } from 'vitest';
import type { LogSection } from '../../../../shared/setup-log/read/run-facts';
import { foldsOfSections, groupSections, sectionAt, taskFolds } from './sections';

const section = (
  kind: LogSection['kind'],
  name: string,
  firstLine: number,
  lastLine: number,
): LogSection => ({
  kind,
  name,
  firstLine,
  lastLine,
});
const LOST = section('task', 'lost', 1, 4);
const FIRST = section('run', '2013', 5, 30);
const TASK = section('task', 'test-SetupPrerequisites', 10, 20);
const SHORT = section('task', 'x', 21, 21);
const SECOND = section('run', '2013', 31, 40);
const ALL = [LOST, FIRST, TASK, SHORT, SECOND];

test('tasks stand in their runs', () => {
  expect(groupSections(ALL)).toEqual([
    { section: LOST, tasks: [] },
    { section: FIRST, tasks: [TASK, SHORT] },
    { section: SECOND, tasks: [] },
  ]);
});

test('a line stands in a run and in a task', () => {
  expect(sectionAt(ALL, 'task', 15)).toBe(TASK);
  expect(sectionAt(ALL, 'run', 15)).toBe(FIRST);
  expect(sectionAt(ALL, 'task', 25)).toBeUndefined();
});

test('the first line of a section stays when it is folded', () => {
  expect([...foldsOfSections(ALL).keys()]).toEqual([1, 5, 10, 31]);
  expect(foldsOfSections(ALL).get(10)).toEqual({ firstLine: 11, lastLine: 20 });
  expect(taskFolds(ALL)).toEqual([
    { firstLine: 2, lastLine: 4 },
    { firstLine: 11, lastLine: 20 },
  ]);
});
