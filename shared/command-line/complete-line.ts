import { findFolder, type Folder } from '../host/files/folders';
import { fullPath } from '../host/files/full-path';
import { fileName } from '../host/files/paths';
import { completeSwitch, type CompletedSwitch } from './complete-switch';
import { takeApart } from './tokenize';

/** What a line can be completed with. */
export interface CompletionSource {
  /** The current folder. */
  readonly folder: string;
  /** Where each other drive was left, by `D:`. */
  readonly leftAt: Readonly<Record<string, string>>;
  readonly tree: readonly Folder[];
  /** Names of what can be typed wherever the prompt stands. */
  readonly programs: readonly string[];
  /** Setup's switches. */
  readonly switches: readonly CompletedSwitch[];
}

/** Words of cmd that only folders can follow. */
const ONLY_FOLDERS: readonly string[] = ['cd', 'chdir', 'md', 'mkdir'];

/** Characters for which cmd puts a name into quotation marks. */
const QUOTED = /[ &()[\]{}^=;!'+,`~]/;

/**
 * What Tab makes of a line with the cursor at its end, one after another; Shift+Tab goes through them backwards. Files
 * and folders as in cmd, in the order of their names; besides, names of programs, and for Setup its switches with
 * their values. Nothing where nothing fits.
 */
export function completeLine(line: string, source: CompletionSource): readonly string[] {
  const { program } = takeApart(line);
  const start = wordStart(line);
  const isFirst = line.slice(0, start).trim() === '';
  if (!isFirst && /^setup(\.com)?$/i.test(fileName(program))) {
    const completed = completeSwitch(line, source.switches);
    if (completed) return completed;
  }
  const word = line.slice(start);
  const { head, path } = valuePart(word);
  const onlyFolders = ONLY_FOLDERS.includes(program.toLowerCase());
  const paths = pathsFor(path, onlyFolders, source).map((each) => line.slice(0, start) + head + each);
  return isFirst ? [...paths, ...programsFor(line, start, source)] : paths;
}

/** Where the last word begins; quotation marks hold blanks together. */
function wordStart(line: string): number {
  let start = 0;
  let isQuoted = false;
  for (let index = 0; index < line.length; index++) {
    if (line[index] === '"') isQuoted = !isQuoted;
    else if (!isQuoted && /\s/.test(line[index] ?? '')) start = index + 1;
  }
  return start;
}

/** The path in a word: what follows a switch such as `/TargetDir:`, else all of it. */
function valuePart(word: string): { readonly head: string; readonly path: string } {
  const [head = ''] = /^[/-][a-z]+:/i.exec(word) ?? [];
  return { head, path: word.slice(head.length) };
}

function pathsFor(typed: string, onlyFolders: boolean, source: CompletionSource): readonly string[] {
  const bare = typed.replaceAll('"', '');
  const cut = Math.max(bare.lastIndexOf('\\'), /^[a-z]:/i.test(bare) ? 1 : -1) + 1;
  const above = bare.slice(0, cut);
  const path = fullPath(above === '' ? '.' : above, source);
  const folder = path === null ? undefined : findFolder(source.tree, path);
  if (!folder) return [];
  const entries = onlyFolders ? folder.folders : [...folder.folders, ...folder.files];
  const isQuoted = typed.includes('"');
  return entries
    .map((entry) => fileName(entry.path))
    .filter((name) => begins(name, bare.slice(cut)))
    .toSorted((left, right) => (left.toUpperCase() < right.toUpperCase() ? -1 : 1))
    .map((name) => above + name)
    .map((completed) => (isQuoted || QUOTED.test(completed) ? `"${completed}"` : completed));
}

function programsFor(line: string, start: number, { programs }: CompletionSource): readonly string[] {
  const word = line.slice(start);
  if (word === '' || /["\\:/]/.test(word)) return [];
  return [...new Set(programs)]
    .filter((name) => begins(name, word))
    .toSorted()
    .map((name) => line.slice(0, start) + name);
}

function begins(name: string, typed: string): boolean {
  return name.toLowerCase().startsWith(typed.toLowerCase());
}
