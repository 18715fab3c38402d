import { expect, test } from 'vitest';
import { lineToShow } from './line-to-show';

const STARTING = '[3/11/2008 6:38:05 PM] [0] Starting Microsoft Exchange 2007 Setup';
const ERROR = '[3/11/2008 6:44:51 PM] [1] [ERROR] Service MSExchangeTransport cannot be started.';
const REFERENCE = '[3/11/2008 6:44:51 PM] [1] [ERROR-REFERENCE] Id=4f57d852 Component=HubTransport';
const INCOMPLETE = '[3/11/2008 6:44:51 PM] [0] The Exchange Server setup operation did not complete.';
const SUCCEEDED = '[3/12/2008 9:20:00 AM] [0] The Exchange Server setup operation completed successfully.';
const END = '[3/11/2008 6:47:38 PM] [0] End of Setup';

function log(...lines: readonly string[]): string {
  return lines.map((line) => `${line}\r\n`).join('');
}

test.each([
  ['a failed run: its last error', log(STARTING, ERROR, ERROR, REFERENCE, INCOMPLETE, END), 2],
  ['a failed run, then a good one: the end', log(STARTING, ERROR, INCOMPLETE, STARTING, SUCCEEDED), 5],
  ['errors of checks before a good run: the end', log(STARTING, ERROR, SUCCEEDED), 3],
  ['a failed run, and Setup open again: the end', log(STARTING, ERROR, INCOMPLETE, END, STARTING), 5],
  ['nothing', '', 0],
])('a log with %s', (_what, content, expected) => {
  expect(lineToShow('ExchangeSetup.log', content)).toBe(expected);
});

test('a script opens at its first line', () => {
  expect(lineToShow('Install-HubTransportRole.ps1', log(STARTING, ERROR, INCOMPLETE))).toBe(0);
});
