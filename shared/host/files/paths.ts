const ROOT = /^([a-z]:|\\\\[^\\]+\\[^\\]+)\\*$/i;

/** The last part of a path; of a drive, the drive itself. */
export function fileName(path: string): string {
  const bare = path.replace(/\\+$/, '');
  return bare.slice(bare.lastIndexOf('\\') + 1);
}

/** The folder that a file or folder stands in, `C:\` with its backslash; empty for a drive. */
export function parentFolder(path: string): string {
  if (ROOT.test(path)) return '';
  const bare = path.replace(/\\+$/, '');
  return canonicalFolder(bare.slice(0, bare.lastIndexOf('\\')));
}

/** A folder's path as it is written here: a drive with its backslash, all others without. */
export function canonicalFolder(path: string): string {
  const bare = path.replace(/\\+$/, '');
  return /^[a-z]:$/i.test(bare) ? `${bare}\\` : bare;
}

/** The path of something in a folder. */
export function pathIn(folder: string, name: string): string {
  return `${folder.replace(/\\+$/, '')}\\${name}`;
}

/** The ending of a file's name, in lower case and without its dot; empty where it has none. */
export function extension(path: string): string {
  const name = fileName(path);
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase();
}

/** Whether two paths are the same, compared without case and final backslashes. */
export function samePath(left: string, right: string): boolean {
  return canonicalFolder(left).toLowerCase() === canonicalFolder(right).toLowerCase();
}

/** A path as it is meant in a folder: `..`, `.` and what begins with a backslash resolved, a drive or share as it is. */
export function absolutePath(folder: string, path: string): string {
  const isRooted = /^[a-z]:\\/i.test(path) || path.startsWith('\\\\');
  const start = isRooted
    ? path
    : path.startsWith('\\')
      ? `${folder.slice(0, 2)}${path}`
      : pathIn(folder, path);
  const [, root = '', rest = ''] = /^([a-z]:\\|\\\\[^\\]+\\[^\\]+\\?)(.*)$/i.exec(start) ?? [];
  const parts = rest.split('\\').reduce<string[]>((done, part) => {
    if (part === '..') return done.slice(0, -1);
    return part === '' || part === '.' ? done : [...done, part];
  }, []);
  return canonicalFolder(parts.length === 0 ? root : pathIn(root, parts.join('\\')));
}
