import type { Host, HostFile } from '../host';
import { componentEra } from '../windows/windows';
import { canonicalFolder, parentFolder, samePath } from './paths';

/** A folder of the simulated server, or one of its drives. */
export interface Folder {
  /** `C:\`, `C:\WINDOWS` */
  readonly path: string;
  readonly folders: readonly Folder[];
  readonly files: readonly HostFile[];
}

/** What tells which folders there are. */
export type FolderSource = Pick<Host, 'files' | 'restrictedFolders' | 'disks' | 'windows'> & {
  readonly media: Pick<Host['media'], 'path'>;
  readonly account: Pick<Host['account'], 'name'>;
};

/** Folders that every server has, whatever files this one holds; documents where each Windows keeps them. */
const KNOWN_FOLDERS = ['C:\\Program Files', 'C:\\WINDOWS\\system32', 'C:\\WINDOWS\\Temp'];
const DOCUMENTS = { '2003': 'C:\\Documents and Settings', '2008': 'C:\\Users' } as const;

/** Where the signed-in account keeps its own. */
export function profileFolder({ windows, account }: Pick<FolderSource, 'windows' | 'account'>): string {
  return `${DOCUMENTS[componentEra(windows)]}\\${account.name}`;
}

/**
 * The drives of the server with all folders below them. Folders are there because something stands in
 * them: only files are kept on a host.
 */
export function folderTree(source: FolderSource): readonly Folder[] {
  const paths = new Map<string, string>();
  for (const path of namedFolders(source)) addWithParents(paths, canonicalFolder(path));
  const folders = grouped([...paths.values()], (path) => path);
  const files = grouped(source.files, ({ path }) => path);
  const build = (path: string): Folder => ({
    path,
    folders: (folders.get(key(path)) ?? []).toSorted(byName).map(build),
    files: files.get(key(path)) ?? [],
  });
  return (folders.get('') ?? []).toSorted(byName).map(build);
}

/** The folder at a path, compared without case; undefined where there is none. */
export function findFolder(tree: readonly Folder[], path: string): Folder | undefined {
  for (const folder of tree) {
    if (samePath(folder.path, path)) return folder;
    const isOnTheWay = key(canonicalFolder(path)).startsWith(`${key(folder.path).replace(/\\$/, '')}\\`);
    if (isOnTheWay) return findFolder(folder.folders, path);
  }
  return undefined;
}

/** All files in a folder and below it. */
export function filesBelow(folder: Folder): readonly HostFile[] {
  return [...folder.files, ...folder.folders.flatMap(filesBelow)];
}

/** All folders below a folder. */
export function foldersBelow(folder: Folder): readonly Folder[] {
  return folder.folders.flatMap((child) => [child, ...foldersBelow(child)]);
}

function namedFolders(source: FolderSource): string[] {
  const { files, restrictedFolders, disks, media } = source;
  return [
    ...disks.map(({ drive }) => drive),
    media.path,
    ...KNOWN_FOLDERS,
    profileFolder(source),
    ...restrictedFolders.map(({ path }) => path),
    ...files.map(({ path }) => parentFolder(path)),
  ];
}

/** Every path once, in the letters that it was first written in. */
function addWithParents(paths: Map<string, string>, path: string): void {
  if (path === '' || paths.has(key(path))) return;
  paths.set(key(path), path);
  addWithParents(paths, parentFolder(path));
}

/** Things by the folder that they stand in. */
function grouped<Thing>(things: readonly Thing[], pathOf: (thing: Thing) => string): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const parent = key(parentFolder(pathOf(thing)));
    const group = groups.get(parent);
    if (group) group.push(thing);
    else groups.set(parent, [thing]);
  }
  return groups;
}

function key(path: string): string {
  return path.toLowerCase();
}

function byName(left: string, right: string): number {
  return key(left) < key(right) ? -1 : 1;
}
