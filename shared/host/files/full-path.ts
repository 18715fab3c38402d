import { canonicalFolder, pathIn } from './paths';

/** Where a path that is not complete starts from. */
export interface PathStart {
  /** The current folder. */
  readonly folder: string;
  /** Where each other drive was left, by `D:`. */
  readonly leftAt: Readonly<Record<string, string>>;
}

/** Characters that no name of a file or folder has; `*` and `?` stand for others. */
const IMPOSSIBLE = /[<>"|]/;

/**
 * The full path of what was typed: `..`, `.`, `\Logs`, `D:Setup` and slashes worked out as Windows does. Null where no
 * path can look like this. Nothing is looked up.
 */
export function fullPath(typed: string, { folder, leftAt }: PathStart): string | null {
  const path = typed.replaceAll('/', '\\');
  if (path === '' || path.startsWith('\\\\') || IMPOSSIBLE.test(path)) return null;
  const drive = /^[a-z]:/i.exec(path)?.[0].toUpperCase() ?? folder.slice(0, 2).toUpperCase();
  const rest = path.replace(/^[a-z]:/i, '');
  if (rest.includes(':')) return null;
  const isOwnDrive = drive === folder.slice(0, 2).toUpperCase();
  const here = isOwnDrive ? folder : Object.hasOwn(leftAt, drive) ? leftAt[drive] : undefined;
  const above = rest.startsWith('\\') ? '' : (here ?? drive).slice(2);
  return canonicalFolder(pathIn(drive, joined(`${above}\\${rest}`)));
}

/** The parts of a path, those that climb worked out; above a drive there is nothing. */
function joined(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('\\')) {
    if (part === '..') parts.pop();
    // A name loses the dots and blanks at its end, so that `...` is nothing.
    else if (part.replace(/[. ]+$/, '') !== '') parts.push(part.replace(/[. ]+$/, ''));
  }
  return parts.join('\\');
}
