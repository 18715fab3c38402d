import { SETUP_MODES } from './switches/operation';
import type { GivenSwitch } from './setup-request';
import { LATER_SWITCHES, switchNamed, SWITCHES, type Switch } from './switches/switch-table';
import { problem, type SwitchProblem } from './switches/switch-problem';
import { VALUES } from './switches/switch-values';
import { splitWords } from './tokenize';

/** What a line's words say, each for itself. */
export interface ReadSwitches {
  readonly given: readonly GivenSwitch[];
  readonly problems: readonly SwitchProblem[];
}

/** Reads what follows Setup on its line: every switch with its value, each looked at for itself and named once. */
export function readSwitches(rest: string): ReadSwitches {
  const read = joinLists(splitWords(rest)).map(readSwitch);
  const given = read.flatMap((one) => ('given' in one ? [one.given] : []));
  const problems = read.flatMap((one) => ('given' in one ? [] : [one.problem]));
  return { given, problems: [...problems, ...repeated(given)] };
}

/** One word, `/r:mb` or `-r:mb`, as a switch. */
export function readSwitch(
  word: string,
): { readonly given: GivenSwitch } | { readonly problem: SwitchProblem } {
  const parts = /^([/-])([^:]*)(?::([\s\S]*))?$/.exec(word);
  if (!parts) return { problem: problem('not-a-switch', word) };
  const [, mark = '/', name = '', value] = parts;
  const typed = `${mark}${name}`;
  const row = switchNamed(name);
  if (!row) return { problem: unknownSwitch(typed, name) };
  const wrong = valueProblem(row, typed, value);
  return wrong ? { problem: wrong } : { given: { name: row.name, typed, value: value ?? null } };
}

function valueProblem(row: Switch, typed: string, value: string | undefined): SwitchProblem | null {
  if (row.value === 'none') {
    return value === undefined ? null : problem('value-superfluous', typed, { value });
  }
  const { problem: wrong } = VALUES[row.value];
  if (value === undefined && row.isValueOptional) return null;
  return value === undefined || value.trim() === ''
    ? problem('value-missing', typed, { example: `${typed}:${exampleOf(row)}` })
    : wrong(typed, value);
}

/** A value that fits a switch, for help and sentences; empty where it takes none. */
export function exampleOf({ value, example }: Switch): string {
  return example ?? (value === 'none' ? '' : VALUES[value].example);
}

function unknownSwitch(typed: string, name: string): SwitchProblem {
  const [before = ''] = name.split('=');
  if (name.includes('=') && switchNamed(before)) {
    return problem('equals-sign', typed.slice(0, before.length + 1));
  }
  const mode = SETUP_MODES.find((known) => known.toLowerCase() === name.toLowerCase());
  if (mode) return problem('mode-as-switch', typed, { mode: `/mode:${mode}` });
  if (LATER_SWITCHES.some((known) => known.toLowerCase() === name.toLowerCase())) {
    return problem('later-switch', typed);
  }
  return problem('unknown-switch', typed, { closest: `/${closest(name)}` });
}

/** Words of a list that blanks have torn apart, `mb, ca`, put together again (S17). */
function joinLists(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const isList = last !== undefined && isListSwitch(last) && !/^[/-]/.test(word);
    if (isList && (last.endsWith(',') || word.startsWith(','))) joined[joined.length - 1] = last + word;
    else joined.push(word);
  }
  return joined;
}

function isListSwitch(word: string): boolean {
  const name = /^[/-]([^:]*):/.exec(word)?.[1];
  const kind = name === undefined ? undefined : switchNamed(name)?.value;
  return kind === 'roles' || kind === 'cultures';
}

function repeated(given: readonly GivenSwitch[]): SwitchProblem[] {
  return given
    .filter(({ name }, index) => given.findIndex((other) => other.name === name) < index)
    .map(({ typed, name }) => problem('twice', typed, { name: `/${name}` }));
}

/** The switch, by name or alias, that is written most like a word. */
function closest(name: string): string {
  const known = SWITCHES.map((row) => row.name).filter((other) => other !== '?');
  const rated = known.map((other) => ({
    other,
    distance: distance(name.toLowerCase(), other.toLowerCase()),
  }));
  return rated.reduce((best, one) => (one.distance < best.distance ? one : best)).other;
}

/** How many letters have to be changed, put in or left out to make one word of the other (Levenshtein). */
function distance(left: string, right: string): number {
  const word = left.slice(0, 40);
  let row = Array.from({ length: right.length + 1 }, (_each, index) => index);
  for (let index = 0; index < word.length; index += 1) {
    const next = [index + 1];
    for (let at = 0; at < right.length; at += 1) {
      const replaced = (row[at] ?? 0) + (word[index] === right[at] ? 0 : 1);
      next.push(Math.min(replaced, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}
