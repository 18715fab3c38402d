import { findFolder, type Folder } from '../../../../shared/host/files/folders';
import { fileName, samePath } from '../../../../shared/host/files/paths';
import { isBelow, type HostFile } from '../../../../shared/host/host';
import { takeApart } from '../../../../shared/command-line/tokenize';
import {
  bareName,
  PROGRAMS_NOT_REHEARSED,
  PROGRAMS_OF_PROMPT,
  windowProgram,
} from '../../../../shared/session/programs/window-programs';
import { COMMAND_PROGRAMS } from './command-programs';
import { refused, type Opening } from './opening';
import { openingOfFile } from './opening-of-file';
import { openingOfWindow } from './opening-of-window';
import { expanded, unquoted } from './typed-line';

/** What a line can name on the server. */
export interface ServerPlaces {
  readonly tree: readonly Folder[];
  readonly files: readonly HostFile[];
  /** Where the installation files are. */
  readonly mediaPath: string;
}

/** What a line of Run, or of an address bar, comes to; null where nothing was typed. */
export function openingOfLine(typed: string, server: ServerPlaces): Opening | null {
  const line = expanded(typed);
  if (line === '') return null;
  return openingOfPath(unquoted(line), server) ?? openingOfProgram(line, server);
}

/** A folder or a file of the server, a program also without its ending; null where the path leads nowhere. */
export function openingOfPath(path: string, { tree, files, mediaPath }: ServerPlaces): Opening | null {
  const folder = findFolder(tree, path);
  if (folder) return { kind: 'folder', path: folder.path };
  const file = [path, `${path}.exe`]
    .map((wanted) => files.find((other) => samePath(other.path, wanted)))
    .find((found) => found !== undefined);
  return file ? openingOfFile(file.path, mediaPath) : null;
}

/** What a program with its parameters comes to. */
export function openingOfProgram(line: string, server: ServerPlaces): Opening {
  const { program, words, rest } = takeApart(line);
  const name = bareName(program);
  const own = COMMAND_PROGRAMS[name];
  if (own && Object.hasOwn(COMMAND_PROGRAMS, name)) {
    return own({ program, words, rest: unquoted(rest), find: (path) => openingOfPath(path, server) });
  }
  // A path that is none of the system's own folder must lead to a file.
  if (program.includes('\\') && !isBelow(program, 'C:\\WINDOWS')) {
    const opening = openingOfPath(program, server) ?? refused('notFound', program);
    return opening.kind === 'prompt-line' ? { ...opening, line: `${opening.line} ${rest}`.trim() } : opening;
  }
  const row = windowProgram(program);
  if (row) return openingOfWindow(row);
  if ([...PROGRAMS_NOT_REHEARSED, ...PROGRAMS_OF_PROMPT].includes(name))
    return refused('notRehearsed', fileName(program));
  return refused('notFound', program);
}
