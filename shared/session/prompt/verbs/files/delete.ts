import { readArguments, unknownSwitch } from '../../arguments';
import { fails } from '../../effects';
import { filesOf, lookUp } from '../../places';
import type { VerbCall, VerbContext, VerbEffect, VerbRow } from '../../verb';

export const DELETE_VERB: VerbRow = {
  name: 'del',
  aliases: ['erase'],
  program: 'built-in',
  help: 'help-del',
  run: deleteFiles,
};

/** Deletes files; all of a folder only with /q, since cmd would ask first. */
function deleteFiles({ words }: VerbCall, context: VerbContext): readonly VerbEffect[] {
  const given = readArguments(words);
  const unknown = unknownSwitch(given, ['q', 'f']);
  if (unknown !== undefined) return fails('switch-invalid', { switch: unknown });
  if (given.operands.length === 0) return fails('syntax-incorrect');
  const found = given.operands.map((typed) => ({ typed, named: lookUp(typed, context) }));
  const missing = found.find(({ named }) => !named || filesOf(named).length === 0);
  if (missing) return fails('cannot-find', { path: missing.typed });
  const all = found.find(({ named }) => named && /^\*(\.\*)?$/.test(named.pattern));
  if (all && !given.switches.includes('q')) return fails('del-asks', { path: all.named?.folder.path ?? '' });
  const paths = found.flatMap(({ named }) => (named ? filesOf(named) : [])).map(({ path }) => path);
  return [...new Set(paths)].map((path) => ({ type: 'command', command: { type: 'delete-file', path } }));
}
