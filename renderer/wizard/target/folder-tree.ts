/** A folder of the server, or a drive where `path` is `C:`. */
export interface Folder {
  readonly path: string;
  readonly name: string;
  readonly folders: readonly Folder[];
}

/** Where a path stands among the folders that are there: the last of them on its way, and what is left of it. */
export function splitAtFolder(
  drives: readonly Folder[],
  path: string,
): { readonly parent: string; readonly name: string } {
  const [drive = '', ...rest] = path.split('\\').filter(Boolean);
  let folder = drives.find((candidate) => isSame(candidate.name, drive)) ?? drives[0];
  let left = rest;
  while (folder && left.length > 1) {
    const next: Folder | undefined = folder.folders.find(({ name }) => isSame(name, left[0] ?? ''));
    if (!next) break;
    folder = next;
    left = left.slice(1);
  }
  return { parent: folder?.path ?? '', name: left.join('\\') };
}

/** A folder's path and a name below it; the folder itself where there is no name. */
export function joinPath(parent: string, name: string): string {
  return name === '' ? parent : `${parent}\\${name}`;
}

/** The drives with all folders that any of `paths` names, sorted by name; upper and lower case are one. */
export function folderTree(drives: readonly string[], paths: readonly string[]): Folder[] {
  const folders = new Map<string, string>();
  for (const path of paths) {
    for (const above of foldersOnTheWay(path)) {
      if (!folders.has(above.toLowerCase())) folders.set(above.toLowerCase(), above);
    }
  }
  const known = [...folders.values()];
  return drives.map((drive) => ({ path: drive, name: drive, folders: foldersIn(drive, known) }));
}

/** `C:\A\B` names `C:\A` and itself; the drive is none of them. */
function foldersOnTheWay(path: string): string[] {
  const parts = path.split('\\').filter(Boolean);
  return parts.slice(1).map((_part, index) => parts.slice(0, index + 2).join('\\'));
}

function foldersIn(parent: string, known: readonly string[]): Folder[] {
  return known
    .filter((path) => isSame(path.slice(0, path.lastIndexOf('\\')), parent))
    .map((path) => ({ path, name: path.slice(path.lastIndexOf('\\') + 1), folders: foldersIn(path, known) }))
    .sort((left, right) => left.name.localeCompare(right.name));
}

function isSame(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

/** A folder's path and those of all above it: what is open so that it can be seen. */
export function pathsAbove(path: string): string[] {
  const parts = path.split('\\');
  return parts.map((_part, index) => parts.slice(0, index + 1).join('\\'));
}
