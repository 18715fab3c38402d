import { expect, test } from 'vitest';
import type { AttemptPoint } from '../../../shared/lab/lab-snapshot';
import { message } from '../../../shared/message';
import type { Command } from '../../../shared/session/command';
import { historyRows } from './history-rows';

function points(...commands: readonly Command[]): AttemptPoint[] {
  return commands.map((command, index) => ({
    number: index + 1,
    command,
    source: 'tool',
    elapsed: index,
    clock: index * 10,
    refusal: null,
    met: [],
  }));
}

const wait = (milliseconds: number) => ({ type: 'advance-clock', milliseconds }) as const;
const stop: Command = { type: 'stop-service', name: 'MSDTC' };

test('the start stands before everything', () => {
  expect(historyRows([])).toEqual([{ number: 0, command: null, clock: null, refusal: null, met: null }]);
});

test('time that passed in pieces is one row and leads to its end', () => {
  const rows = historyRows(points(wait(1), wait(2), stop, wait(4), wait(8), wait(16), stop));
  expect(rows.map(({ number, clock, command }) => [number, clock, command])).toEqual([
    [0, null, null],
    [2, 10, wait(3)],
    [3, 20, stop],
    [6, 50, wait(28)],
    [7, 60, stop],
  ]);
});

test('what was refused and what was met stay with their rows', () => {
  const [first] = points(stop);
  if (!first) throw new Error('There is a point.');
  const refused = { ...first, refusal: message('lab-time-over'), met: ['a', 'b'] };
  expect(historyRows([refused]).at(-1)).toMatchObject({ refusal: { code: 'lab-time-over' }, met: 2 });
});

test('a row of time tells what is met at its end', () => {
  const [one, two] = points(wait(1), wait(2));
  if (!one || !two) throw new Error('There are two points.');
  expect(historyRows([one, { ...two, met: ['a'] }]).at(-1)?.met).toBe(1);
});
