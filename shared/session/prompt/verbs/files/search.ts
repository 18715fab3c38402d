import { filesBelow } from '../../../../host/files/folders';
import { fileName } from '../../../../host/files/paths';
import { fitsPattern, hasWildcards } from '../../../../host/files/wildcards';
import type { HostFile } from '../../../../host/host';
import { readArguments, switchValue, unknownSwitch } from '../../arguments';
import { fails, linesOf, prints, writes } from '../../effects';
import { filesOf, lookUp } from '../../places';
import { text } from '../../prompt-output';
import type { VerbCall, VerbContext, VerbEffect, VerbRow } from '../../verb';

/** Programs that look for a text in files, above all in logs. Patterns are taken literally: a decision of ours. */
export const SEARCH_VERBS: readonly VerbRow[] = [
  { name: 'findstr', program: 'exe', help: 'help-findstr', run: findStrings },
  { name: 'find', program: 'exe', help: 'help-find', run: findText },
];

interface Hit {
  readonly number: number;
  readonly line: string;
}

function findStrings({ words }: VerbCall, context: VerbContext): readonly VerbEffect[] {
  const given = readArguments(words);
  const has = (name: string) => given.switches.includes(name);
  const unknown = unknownSwitch(given, ['i', 'n', 'v', 'm', 's', 'l', 'c']);
  if (unknown !== undefined) return fails('switch-invalid', { switch: unknown }, 2);
  const whole = switchValue(given, 'c');
  const [first = '', ...rest] = given.operands;
  const wanted = whole === undefined ? first.split(' ').filter((word) => word !== '') : [whole];
  const names = whole === undefined ? rest : given.operands;
  if (wanted.length === 0 || names.length === 0) return fails('search-parameters', { name: 'findstr' }, 2);
  const files = filesNamed(names, has('s'), context);
  if (!Array.isArray(files)) return fails('cannot-open', { path: files.missing }, 1);
  const isNamed = files.length > 1 || names.some(hasWildcards) || has('s');
  const lines = files.flatMap((file) => {
    const hits = hitsIn(file, wanted, has('i'), has('v'));
    const name = has('s') ? file.path : fileName(file.path);
    if (has('m')) return hits.length > 0 ? [name] : [];
    return hits.map(
      ({ number, line }) => `${isNamed ? `${name}:` : ''}${has('n') ? `${number}:` : ''}${line}`,
    );
  });
  return lines.length > 0 ? [writes(lines)] : [{ type: 'exit-code', exitCode: 1 }];
}

function findText({ words, rest }: VerbCall, context: VerbContext): readonly VerbEffect[] {
  const given = readArguments(words);
  const has = (name: string) => given.switches.includes(name);
  const unknown = unknownSwitch(given, ['i', 'n', 'v', 'c']);
  if (unknown !== undefined) return fails('switch-invalid', { switch: unknown }, 2);
  const [wanted, ...names] = given.operands;
  // Unlike findstr, it wants its text in quotation marks.
  if (wanted === undefined || names.length === 0 || !rest.includes('"'))
    return fails('search-parameters', { name: 'find' }, 2);
  const files = filesNamed(names, false, context);
  if (!Array.isArray(files)) return fails('file-not-found-name', { name: files.missing }, 2);
  const found = files.map((file) => ({ file, hits: hitsIn(file, [wanted], has('i'), has('v')) }));
  const effects = found.flatMap(({ file, hits }) => {
    const head = `\n---------- ${file.path.toUpperCase()}`;
    if (has('c')) return [prints(text(`${head}: ${hits.length}`))];
    const lines = hits.map(({ number, line }) => (has('n') ? `[${number}]${line}` : line));
    return [prints(text(head)), ...(lines.length > 0 ? [writes(lines)] : [])];
  });
  const isFound = found.some(({ hits }) => hits.length > 0);
  return isFound ? effects : [...effects, { type: 'exit-code', exitCode: 1 }];
}

/** The files that names stand for, or the first name that stands for none. */
function filesNamed(
  names: readonly string[],
  isDeep: boolean,
  context: VerbContext,
): HostFile[] | { readonly missing: string } {
  const found = names.map((name) => {
    const named = lookUp(name, context);
    if (!named) return [];
    return isDeep
      ? filesBelow(named.folder).filter(({ path }) => fitsPattern(fileName(path), named.pattern))
      : filesOf(named);
  });
  const missing = names.find((_, index) => found[index]?.length === 0);
  return missing === undefined ? found.flat() : { missing };
}

/** The lines that hold one of the texts; with `isInverse`, those that hold none. */
function hitsIn(
  file: HostFile,
  wanted: readonly string[],
  ignoresCase: boolean,
  isInverse: boolean,
): readonly Hit[] {
  const folded = (line: string) => (ignoresCase ? line.toLowerCase() : line);
  const texts = wanted.map(folded);
  return linesOf(file.content)
    .map((line, index) => ({ number: index + 1, line }))
    .filter(({ line }) => texts.some((each) => folded(line).includes(each)) !== isInverse);
}
