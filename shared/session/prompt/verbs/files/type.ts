import { fileName } from '../../../../host/files/paths';
import { fails, linesOf, prints, writes } from '../../effects';
import { filesOf, lookUp } from '../../places';
import { says } from '../../prompt-output';
import type { VerbCall, VerbContext, VerbEffect, VerbRow } from '../../verb';

export const TYPE_VERB: VerbRow = { name: 'type', program: 'built-in', help: 'help-type', run: typeFiles };

/** Shows text files; the name before each where there are several. */
function typeFiles({ words }: VerbCall, context: VerbContext): readonly VerbEffect[] {
  if (words.length === 0) return fails('syntax-incorrect');
  const found = words.map((word) => ({ word, named: lookUp(word, context) }));
  if (found.some(({ named }) => named?.isFolder)) return fails('access-denied');
  const wrong = found.find(({ named }) => !named || filesOf(named).length === 0);
  if (wrong) return fails('file-not-found');
  const files = found.flatMap(({ named }) => (named ? filesOf(named) : []));
  return files.flatMap((file) => [
    ...(files.length > 1 ? [prints(says('type-name', { name: fileName(file.path) }))] : []),
    ...(file.content === '' ? [] : [writes(linesOf(file.content))]),
  ]);
}
