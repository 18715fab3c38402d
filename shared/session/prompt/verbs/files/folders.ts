import { findFolder } from '../../../../host/files/folders';
import { findFile } from '../../../../host/host';
import { prints, fails } from '../../effects';
import { hasDrive, lookUp, pathOf } from '../../places';
import { text } from '../../prompt-output';
import type { VerbCall, VerbContext, VerbEffect, VerbRow } from '../../verb';

/** Words of cmd about folders. */
export const FOLDER_VERBS: readonly VerbRow[] = [
  { name: 'cd', aliases: ['chdir'], program: 'built-in', help: 'help-cd', run: changeFolder },
  { name: 'md', aliases: ['mkdir'], program: 'built-in', help: 'help-md', run: makeFolder },
];

/** A drive alone, as `D:`: goes to where it was left. */
export const DRIVE_VERB: VerbRow = {
  name: 'drive',
  program: 'built-in',
  help: 'help-drive',
  run: ({ program }, context) => {
    const folder = leftFolder(program, context);
    return folder === null ? fails('drive-not-found') : [{ type: 'go', folder }];
  },
};

/** Without `/d`, another drive is only left in that folder, and the prompt stays where it is. */
function changeFolder({ rest }: VerbCall, context: VerbContext): readonly VerbEffect[] {
  const here = context.prompt.folder;
  const typed = rest
    .replace(/^\/d(?=\s|$)/i, '')
    .replaceAll('"', '')
    .trim();
  const changesDrive = /^\/d(?=\s|$)/i.test(rest);
  if (typed === '') return [prints(text(here))];
  if (/^[a-z]:$/i.test(typed)) {
    const left = leftFolder(typed, context);
    if (left === null) return fails('drive-not-found');
    return changesDrive ? [{ type: 'go', folder: left }] : [prints(text(left))];
  }
  const path = pathOf(typed, context);
  if (path === null) return fails('name-syntax');
  const folder = findFolder(context.tree, path);
  if (!folder) return fails(findFile(context.host, path) ? 'folder-invalid' : 'path-not-found');
  const isHere = folder.path.slice(0, 2).toUpperCase() === here.slice(0, 2).toUpperCase();
  return [{ type: isHere || changesDrive ? 'go' : 'remember', folder: folder.path }];
}

/** Where a drive was left, as far as that folder is still there; null without such a drive. */
function leftFolder(drive: string, context: VerbContext): string | null {
  if (!hasDrive(context, drive)) return null;
  const left = pathOf(drive, context);
  const folder = left === null ? undefined : findFolder(context.tree, left);
  return (folder ?? findFolder(context.tree, `${drive}\\`))?.path ?? null;
}

/** Only files are kept on a host, and folders are there because of them: an empty one cannot be. */
function makeFolder({ words }: VerbCall, context: VerbContext): readonly VerbEffect[] {
  const [typed] = words;
  if (typed === undefined) return fails('syntax-incorrect');
  const path = pathOf(typed, context);
  if (path === null) return fails('name-syntax');
  const isThere = lookUp(typed, context)?.isFolder === true || findFile(context.host, path);
  return isThere ? fails('folder-exists', { name: typed }) : fails('folder-needs-file', { path });
}
