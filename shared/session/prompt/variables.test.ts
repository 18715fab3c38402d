import { expect, test } from 'vitest';
import { healthyHost } from '../../testing/make-host';
import { readScenario } from '../../testing/read-scenario';
import { expandVariables } from './expand';
import { newPrompt } from './prompt';
import { environment, variablesOf, withVariable } from './variables';

const PROMPT = newPrompt('C:\\Documents and Settings\\Administrator');
const CLOCK = Date.UTC(2008, 2, 12, 9, 12, 5, 70);
const { host: EXCHANGE } = readScenario('failed-hub-transport');

function expanded(line: string, prompt = PROMPT): string {
  return expandVariables(line, variablesOf(EXCHANGE, prompt, CLOCK));
}

test.each([
  ['cd %windir%\\Temp', 'cd C:\\WINDOWS\\Temp'],
  ['%LOCALEXCHANGEINSTALLATIONDIR%\\bin', 'C:\\Program Files\\Microsoft\\Exchange Server\\bin'],
  ['%userdomain%\\%USERNAME% on %ComputerName%', 'CONTOSO\\Administrator on EX01'],
  ['%ProgramFiles(x86)%', 'C:\\Program Files (x86)'],
  ['%CD% %ERRORLEVEL%', 'C:\\Documents and Settings\\Administrator 0'],
  ['%DATE%%TIME%', 'Wed 03/12/2008 9:12:05.07'],
  ['%other% 100% of %', '%other% 100% of %'],
  ['%constructor% %__proto__%', '%constructor% %__proto__%'],
])('%s', (line, wanted) => {
  expect(expanded(line)).toBe(wanted);
});

test('an Exchange that is not there has no folder', () => {
  expect(variablesOf(healthyHost(), PROMPT, CLOCK)).not.toHaveProperty('LOCALEXCHANGEINSTALLATIONDIR');
});

test('what was set is laid over, in the letters of the last time', () => {
  const once = withVariable({}, 'myLogs', 'C:\\a');
  const twice = withVariable(withVariable(once, 'MyLogs', 'C:\\b'), 'TEMP', null);
  const prompt = { ...PROMPT, variables: twice };
  expect(expanded('%MYLOGS% %temp%', prompt)).toBe('C:\\b %temp%');
  expect(environment(EXCHANGE, prompt)).toContainEqual({ name: 'MyLogs', value: 'C:\\b' });
  expect(expanded('%cd%', { ...PROMPT, variables: { CD: 'mine' } })).toBe('mine');
});

test('the environment is in alphabetical order', () => {
  const names = environment(EXCHANGE, PROMPT).map(({ name }) => name.toUpperCase());
  expect(names).toEqual(names.toSorted());
});
