import { isOnDisc } from '../../../../host/files/media';
import { samePath } from '../../../../host/files/paths';
import { findFolder } from '../../../../host/files/folders';
import { findFile, type HostFile } from '../../../../host/host';
import { message } from '../../../../message';
import { fails, prints } from '../../effects';
import { hasDrive } from '../../places';
import type { VerbContext, VerbEffect } from '../../verb';

/** One file, and the full path that its copy gets. */
export interface Copy {
  readonly file: HostFile;
  readonly to: string;
}

/** Files that a host holds at most; more of them is a full disk. A decision of ours, against copies of copies. */
const MAX_FILES = 5000;
const MAX_PATH = 259;

/** Why files cannot be copied; null where they can. `mayOverwrite`: `/y`, without which the program would ask. */
export function copyProblem(
  copies: readonly Copy[],
  mayOverwrite: boolean,
  context: VerbContext,
): readonly VerbEffect[] | null {
  const { host, tree } = context;
  const onItself = copies.find(({ file, to }) => samePath(file.path, to));
  if (onItself) return fails('copy-onto-itself');
  const onDisc = copies.find(({ to }) => isOnDisc(host, to));
  if (onDisc) return refuses(onDisc.to);
  if (copies.some(({ to }) => !hasDrive(context, to))) return fails('drive-not-found');
  if (copies.some(({ to }) => to.length > MAX_PATH)) return fails('path-too-long');
  if (copies.some(({ to }) => findFolder(tree, to))) return fails('access-denied');
  if (host.files.length + copies.length > MAX_FILES) return fails('disk-full');
  const existing = mayOverwrite ? undefined : copies.find(({ to }) => findFile(host, to));
  return existing ? fails('overwrite-asks', { path: existing.to }) : null;
}

/** Carries copies out; a copy keeps the time of its file. */
export function copies(all: readonly Copy[]): VerbEffect {
  return {
    type: 'change',
    changes: all.map(({ file, to }) => ({
      type: 'file-written',
      path: to,
      content: file.content,
      at: file.modified,
    })),
  };
}

function refuses(path: string): readonly VerbEffect[] {
  return [
    prints({ kind: 'refusal', reason: message('disc-read-only', { path }) }),
    { type: 'exit-code', exitCode: 1 },
  ];
}
