import { takeApart } from '../../command-line/tokenize';
import { findFolder } from '../../host/files/folders';
import { extension, parentFolder, pathIn, samePath } from '../../host/files/paths';
import { findFile, type HostFile } from '../../host/host';
import { bareName, hasEnding } from '../programs/window-programs';
import { pathOf } from './places';
import { programOfFile } from './program-files';
import { isOfWindows, type VerbCall, type VerbContext, type VerbRow } from './verb';
import { DRIVE_VERB } from './verbs/files/folders';
import { VERBS } from './verbs/verbs-table';
import { folderRow } from './verbs/windows/file-rows';

/** What the first word of a line stands for, and the call as the program gets it. */
export type FoundProgram =
  | { readonly kind: 'verb'; readonly row: VerbRow; readonly call: VerbCall }
  /** Setup.com; `call.program` is its full path. */
  | { readonly kind: 'setup'; readonly call: VerbCall }
  | { readonly kind: 'unknown'; readonly name: string };

/** Where programs of Windows are; they are no files of the host. */
const SYSTEM_FOLDERS = ['C:\\WINDOWS\\system32', 'C:\\WINDOWS'];

/** `start "title" /wait program`: the title and the switches are start's own. */
const OF_START = /^(?:"[^"]*"\s*(?=\S))?(?:\/[a-z]+\s*)*/i;

/** Finds a program as cmd does: its own words, then the current folder, then the path. */
export function programOf(typed: VerbCall, context: VerbContext): FoundProgram {
  let call = typed;
  let isStarted = false;
  for (let inner = innerCall(call); inner !== null; inner = innerCall(call)) {
    call = inner;
    isStarted = true;
  }
  return (
    ofWindows(call, context) ??
    (isStarted ? ofFolder(call, context) : null) ?? { kind: 'unknown', name: call.program }
  );
}

/** What `start` or `cmd /c` are to start; null where they stand alone, or the line begins with neither. */
function innerCall({ program, rest }: VerbCall): VerbCall | null {
  const name = bareName(program);
  const isCommand = name === 'cmd' && /^\/[ck](\s|$)/i.test(rest);
  if (name !== 'start' && !isCommand) return null;
  const inner = takeApart(isCommand ? rest.slice(2) : rest.replace(OF_START, ''));
  return inner.program === '' ? null : inner;
}

function ofWindows(call: VerbCall, context: VerbContext): FoundProgram | null {
  const { program } = call;
  if (/^[a-z]:$/i.test(program)) return { kind: 'verb', row: DRIVE_VERB, call };
  if (/[\\:]/.test(program)) return atPath(call, context);
  const word = VERBS.find((row) => row.program === 'built-in' && isNamed(row, program.toLowerCase()));
  if (word) return { kind: 'verb', row: word, call };
  const [here, ...others] = [context.prompt.folder, ...(context.variables['PATH'] ?? '').split(';')];
  return (
    inFolder(here, call, context) ??
    ofSystem(call, context) ??
    others
      .filter((folder) => !SYSTEM_FOLDERS.some((system) => samePath(system, folder)))
      .map((folder) => inFolder(folder, call, context))
      .find((found) => found !== null) ??
    null
  );
}

function atPath(call: VerbCall, context: VerbContext): FoundProgram | null {
  const path = pathOf(call.program, context);
  if (path === null) return null;
  const found = fileOf(path, context);
  if (found) return programOfFile(found, call, context.host.media.path);
  const isOfSystem = SYSTEM_FOLDERS.some((folder) => samePath(folder, parentFolder(path)));
  return isOfSystem ? ofSystem(call, context) : null;
}

function inFolder(folder: string | undefined, call: VerbCall, context: VerbContext): FoundProgram | null {
  const found = folder ? fileOf(pathIn(folder, call.program), context) : undefined;
  return found ? programOfFile(found, call, context.host.media.path) : null;
}

/** The file of a path: the very one where an ending was typed, else the first of PATHEXT's endings, .COM before .EXE. */
function fileOf(path: string, { host, variables }: VerbContext): HostFile | undefined {
  const endings = (variables['PATHEXT'] ?? '').split(';');
  const typed = extension(path) === '' ? [] : [''];
  return [...typed, ...endings]
    .map((ending) => findFile(host, path + ending))
    .find((found) => found !== undefined);
}

/** A program of Windows, with or without its ending; those of Control Panel and consoles too, as Run takes them. */
function ofSystem(call: VerbCall, { host }: VerbContext): FoundProgram | null {
  const name = bareName(call.program);
  const row = VERBS.find(
    (other) =>
      other.program !== 'built-in' &&
      isOfWindows(other, host.windows) &&
      isNamed(other, name) &&
      hasEnding(call.program, other.program),
  );
  return row ? { kind: 'verb', row, call } : null;
}

/** A folder that `start` opens. */
function ofFolder(call: VerbCall, context: VerbContext): FoundProgram | null {
  const path = pathOf(call.program, context);
  const folder = path === null ? undefined : findFolder(context.tree, path);
  return folder ? { kind: 'verb', row: folderRow(folder.path), call } : null;
}

function isNamed({ name, aliases = [] }: VerbRow, wanted: string): boolean {
  return name === wanted || aliases.includes(wanted);
}
