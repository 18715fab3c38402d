import { expect, it } from 'vitest';
import { targetDirProblem } from './target-folder';

const HOST = { disks: [{ drive: 'C:', freeMegabytes: 1 }] };

it.each([
  ['C:\\Program Files\\Microsoft\\Exchange Server', null],
  ['c:\\Exchange.2007\\Console', null],
  ['C:\\Windows2', null],
  ['C:\\..\\x', 'not-a-path'],
  ['C:\\.', 'not-a-path'],
  ['C:\\Exchange\\..', 'not-a-path'],
  ['C:\\Exchange.', 'not-a-path'],
  ['C:\\Exchange \\Server', 'not-a-path'],
  ['C:\\ Exchange', 'not-a-path'],
  ['C:\\Exchange\tServer', 'not-a-path'],
  ['C:\\', 'not-a-path'],
  ['Exchange', 'not-a-path'],
  ['C:\\CON', 'device-name'],
  ['C:\\Exchange\\nul.txt', 'device-name'],
  ['C:\\com1\\Exchange', 'device-name'],
  ['C:\\COM10', null],
  ['C:\\WINDOWS', 'windows-folder'],
  ['c:\\windows\\system32', 'windows-folder'],
  ['Q:\\Exchange', 'no-such-drive'],
])('%s: %s', (path, problem) => {
  expect(targetDirProblem(HOST, path)).toBe(problem);
});
