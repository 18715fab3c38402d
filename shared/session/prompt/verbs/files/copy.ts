import { findFolder } from '../../../../host/files/folders';
import { fileName, parentFolder, pathIn } from '../../../../host/files/paths';
import { hasWildcards } from '../../../../host/files/wildcards';
import { readArguments, unknownSwitch } from '../../arguments';
import { fails, tells, writes } from '../../effects';
import { filesOf, lookUp, pathOf } from '../../places';
import type { VerbCall, VerbContext, VerbEffect, VerbRow } from '../../verb';
import { copies, copyProblem } from './copying';

export const COPY_VERB: VerbRow = { name: 'copy', program: 'built-in', help: 'help-copy', run: copyFiles };

/** Copies files into a folder that is there, or one file to another name. */
function copyFiles({ words }: VerbCall, context: VerbContext): readonly VerbEffect[] {
  const given = readArguments(words);
  const unknown = unknownSwitch(given, ['y', 'v', 'a', 'b']);
  if (unknown !== undefined) return fails('switch-invalid', { switch: unknown });
  const [source, target = '.', ...others] = given.operands;
  if (source === undefined || others.length > 0 || hasWildcards(target)) return fails('syntax-incorrect');
  const named = lookUp(source, context);
  const files = named ? filesOf(named) : [];
  if (files.length === 0) return fails('cannot-find', { path: source });
  const to = targetOf(target, files.length, context);
  if (to === null) return fails('path-not-found');
  const all = files.map((file) => ({
    file,
    to: to.isFolder ? pathIn(to.path, fileName(file.path)) : to.path,
  }));
  const problem = copyProblem(all, given.switches.includes('y'), context);
  if (problem) return problem;
  const isSeveral = named?.isFolder === true || hasWildcards(source);
  return [
    ...(isSeveral ? [writes(files.map(({ path }) => path))] : []),
    copies(all),
    tells('copied', { count: all.length }),
  ];
}

/** Where copies go; null where that cannot be. Several files go only into a folder: they would all become one. */
function targetOf(
  typed: string,
  count: number,
  context: VerbContext,
): { readonly path: string; readonly isFolder: boolean } | null {
  const path = pathOf(typed, context);
  if (path === null) return null;
  const folder = findFolder(context.tree, path);
  if (folder) return { path: folder.path, isFolder: true };
  const isFile = count === 1 && !/[\\/]$/.test(typed) && findFolder(context.tree, parentFolder(path));
  return isFile ? { path, isFolder: false } : null;
}
