import { findFile, type Host } from '../host/host';
import { absolutePath } from '../host/files/paths';
import { switchRow } from './fit-together';
import { readSwitch, type ReadSwitches } from './read-switches';
import type { GivenSwitch } from './setup-request';
import { SWITCHES } from './switches/switch-table';
import { problem, type SwitchProblem } from './switches/switch-problem';

const ADVANCED = (SWITCHES as readonly { readonly name: string; readonly isAdvanced?: boolean }[])
  .filter(({ isAdvanced }) => isAdvanced)
  .map(({ name }) => name)
  .join(', ');

/**
 * The switches of a line with those of its answer file, where it names one: the advanced parameters, one a line,
 * `AdamLdapPort=50389` or `/AdamLdapPort:50389`; lines that begin with `;` or `#` say nothing. S3 names the
 * parameters, the form of the lines is a decision.
 */
export function withAnswerFile(host: Host, folder: string, given: readonly GivenSwitch[]): ReadSwitches {
  const named = given.find(({ name }) => name === 'AnswerFile');
  if (named?.value == null) return { given, problems: [] };
  const path = absolutePath(folder, named.value);
  const file = findFile(host, path);
  if (!file) return { given, problems: [problem('answer-file-missing', named.typed, { path })] };
  const lines = file.content.split(/\r?\n/).map((text, index) => ({ text: text.trim(), line: index + 1 }));
  const read = lines
    .filter(({ text }) => text !== '' && !/^[;#]/.test(text))
    .map(({ text, line }) => readLine(text, line, path));
  const added = read.flatMap((one) => ('given' in one ? [one.given] : []));
  const problems = read.flatMap((one) => ('given' in one ? [] : [one.problem]));
  const twice = added.filter(
    ({ name }, index) =>
      given.some((other) => other.name === name) || added.findIndex((other) => other.name === name) < index,
  );
  return {
    given: [...given, ...added],
    problems: [...problems, ...twice.map(({ typed, name }) => problem('twice', typed, { name: `/${name}` }))],
  };
}

function readLine(
  text: string,
  line: number,
  path: string,
): { readonly given: GivenSwitch } | { readonly problem: SwitchProblem } {
  const [, name = '', value] = /^[/-]?([^:=\s]+)(?:\s*[:=]\s*(.*))?$/.exec(text) ?? [];
  const read = readSwitch(`/${name}${value === undefined ? '' : `:${value.replaceAll('"', '')}`}`);
  if ('given' in read && switchRow(read.given.name).isAdvanced) return read;
  if ('problem' in read && read.problem.code.startsWith('value')) return read;
  return { problem: problem('answer-file-line', text, { path, line: String(line), allowed: ADVANCED }) };
}
