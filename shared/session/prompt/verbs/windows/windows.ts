import { findFolder } from '../../../../host/files/folders';
import { findFile } from '../../../../host/host';
import { PROGRAMS_NOT_REHEARSED, WINDOW_PROGRAMS } from '../../../programs/window-programs';
import { fails } from '../../effects';
import { pathOf } from '../../places';
import type { PromptWindow, VerbCall, VerbContext, VerbEffect, VerbRow } from '../../verb';

/** Programs that open a window of the desktop, with what follows their name. */
export const WINDOW_VERBS: readonly VerbRow[] = [
  { name: 'explorer', program: 'exe', help: 'help-explorer', run: explore },
  { name: 'notepad', program: 'exe', help: 'help-notepad', run: readFile },
  { name: 'regedit', program: 'exe', help: 'help-regedit', run: openRegistry },
  { name: 'control', program: 'exe', help: 'help-control', run: openPanel },
  ...WINDOW_PROGRAMS.map(({ name, extension, window }): VerbRow => ({
    name,
    program: extension,
    help: `help-window-${window}`,
    run: () => opens(window),
  })),
];

/** Programs that people know and the simulated server does not have. */
export const PROGRAM_VERBS_NOT_REHEARSED: readonly VerbRow[] = PROGRAMS_NOT_REHEARSED.map((name) => ({
  name,
  program: 'exe',
  help: 'help-not-rehearsed',
  run: () => fails('not-rehearsed', { name }),
}));

/** A window of the desktop. */
export function opens(window: PromptWindow, place?: string): readonly VerbEffect[] {
  return [place === undefined ? { type: 'open', window } : { type: 'open', window, place }];
}

function explore({ rest }: VerbCall, context: VerbContext): readonly VerbEffect[] {
  const typed = rest.replace(/^(\/(e|n|root|select)\s*,\s*)*/i, '').replaceAll('"', '');
  if (typed === '') return opens('explorer');
  const path = pathOf(typed, context);
  const folder = path === null ? undefined : findFolder(context.tree, path);
  return folder ? opens('explorer', folder.path) : fails('cannot-find', { path: typed });
}

function readFile({ rest }: VerbCall, context: VerbContext): readonly VerbEffect[] {
  const typed = rest.replaceAll('"', '');
  if (typed === '') return fails('notepad-alone');
  const path = pathOf(typed, context);
  const file = path === null ? undefined : findFile(context.host, path);
  return file ? opens('notepad', file.path) : fails('cannot-find', { path: typed });
}

/** A .reg file is merged with /s; without, Registry Editor would ask, which a line cannot answer. */
function openRegistry({ words }: VerbCall, context: VerbContext): readonly VerbEffect[] {
  const typed = words.find((word) => !/^[/-][a-z]$/i.test(word));
  if (typed === undefined) return opens('registry-editor');
  const path = pathOf(typed, context);
  if (path === null || !findFile(context.host, path)) return fails('cannot-find', { path: typed });
  const isSilent = words.some((word) => /^[/-]s$/i.test(word));
  if (words.some((word) => /^[/-][a-rt-z]$/i.test(word))) return fails('regedit-parameters');
  return isSilent
    ? [{ type: 'command', command: { type: 'import-registry', file: path } }]
    : fails('regedit-asks', { path });
}

function openPanel({ words }: VerbCall): readonly VerbEffect[] {
  const panel = (words[0] ?? '').toLowerCase();
  if (panel === '') return opens('control-panel');
  if (panel === 'netconnections') return opens('network-connections');
  const row = WINDOW_PROGRAMS.find(({ name, extension }) => extension === 'cpl' && panel === `${name}.cpl`);
  return row ? opens(row.window) : fails('not-rehearsed', { name: panel });
}
