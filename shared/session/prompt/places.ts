import { findFolder, type Folder } from '../../host/files/folders';
import { fullPath } from '../../host/files/full-path';
import { fileName, parentFolder } from '../../host/files/paths';
import { fitsPattern } from '../../host/files/wildcards';
import type { HostFile } from '../../host/host';
import type { VerbContext } from './verb';

/** Longest path that programs of Windows take (MAX_PATH with its end mark). */
const MAX_PATH = 259;

/** What a typed path names: what fits a pattern in a folder. */
export interface Named {
  readonly folder: Folder;
  /** `*` where the path was the folder's own. */
  readonly pattern: string;
  readonly isFolder: boolean;
}

/** The full path of what was typed; null where there can be none. */
export function pathOf(typed: string, { prompt }: Pick<VerbContext, 'prompt'>): string | null {
  const path = fullPath(typed, prompt);
  return path !== null && path.length <= MAX_PATH ? path : null;
}

/** The folder and the pattern that were typed, the last part perhaps with wildcards; null where the folder is not there. */
export function lookUp(typed: string, context: VerbContext): Named | null {
  const path = pathOf(typed, context);
  if (path === null) return null;
  const whole = findFolder(context.tree, path);
  if (whole) return { folder: whole, pattern: '*', isFolder: true };
  const folder = findFolder(context.tree, parentFolder(path));
  return folder ? { folder, pattern: fileName(path), isFolder: false } : null;
}

/** The files that fit, in the order of their names, as NTFS keeps them. */
export function filesOf({ folder, pattern }: Named): readonly HostFile[] {
  return folder.files.filter(({ path }) => fitsPattern(fileName(path), pattern)).toSorted(byFileName);
}

/** The order of NTFS. */
export function byFileName(left: { readonly path: string }, right: { readonly path: string }): number {
  return fileName(left.path).toUpperCase() < fileName(right.path).toUpperCase() ? -1 : 1;
}

/** Whether a drive is there. */
export function hasDrive({ tree }: Pick<VerbContext, 'tree'>, path: string): boolean {
  return tree.some((root) => root.path.slice(0, 2).toUpperCase() === path.slice(0, 2).toUpperCase());
}
