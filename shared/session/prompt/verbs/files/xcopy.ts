import { filesBelow, findFolder } from '../../../../host/files/folders';
import { fileName, pathIn } from '../../../../host/files/paths';
import { fitsPattern, hasWildcards } from '../../../../host/files/wildcards';
import { findFile, isBelow, type HostFile } from '../../../../host/host';
import { readArguments, unknownSwitch } from '../../arguments';
import { fails, tells, writes } from '../../effects';
import { filesOf, lookUp, pathOf, type Named } from '../../places';
import type { VerbCall, VerbContext, VerbEffect, VerbRow } from '../../verb';
import { copies, copyProblem } from './copying';

export const XCOPY_VERB: VerbRow = { name: 'xcopy', program: 'exe', help: 'help-xcopy', run: copyTree };

/** Those that change nothing here are taken all the same: administrators type them by habit. */
const SWITCHES = ['e', 's', 'i', 'y', 'q', 'h', 'k', 'c', 'r', 'f', 'v'];

/** Copies files and, with /e or /s, all below; the folders come into being with them (section 11, case 5). */
function copyTree({ words }: VerbCall, context: VerbContext): readonly VerbEffect[] {
  const given = readArguments(words);
  const has = (name: string) => given.switches.includes(name);
  const unknown = unknownSwitch(given, SWITCHES);
  if (unknown !== undefined) return fails('switch-invalid', { switch: unknown }, 4);
  const [source, target = '.', ...others] = given.operands;
  if (source === undefined || others.length > 0 || hasWildcards(target))
    return fails('xcopy-parameters', {}, 4);
  const named = lookUp(source, context);
  const isDeep = has('e') || has('s');
  const files = named ? sourceFiles(named, isDeep) : [];
  if (!named || files.length === 0) return fails('xcopy-not-found', { name: source }, 4);
  const to = pathOf(target, context);
  if (to === null) return fails('name-syntax', {}, 4);
  const isFolder = has('i') || /[\\/]$/.test(target) || findFolder(context.tree, to) !== undefined;
  const isFile = files.length === 1 && !isDeep && findFile(context.host, to) !== undefined;
  if (!isFolder && !isFile) return fails('xcopy-asks', { name: target }, 4);
  if (isDeep && isBelow(to, named.folder.path)) return fails('xcopy-cyclic', {}, 4);
  const all = files.map((file) => ({
    file,
    to: isFile ? to : pathIn(to, file.path.slice(pathIn(named.folder.path, '').length)),
  }));
  return (
    copyProblem(all, has('y'), context) ?? [
      ...(has('q') ? [] : [writes(files.map(({ path }) => path))]),
      copies(all),
      tells('xcopied', { count: all.length }),
    ]
  );
}

function sourceFiles(named: Named, isDeep: boolean): readonly HostFile[] {
  if (!isDeep) return filesOf(named);
  return filesBelow(named.folder).filter(({ path }) => fitsPattern(fileName(path), named.pattern));
}
