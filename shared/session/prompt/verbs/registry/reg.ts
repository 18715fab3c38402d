import { fails } from '../../effects';
import type { VerbCall, VerbContext, VerbEffect, VerbRow } from '../../verb';
import { addToRegistry, deleteFromRegistry, exportFromRegistry, importIntoRegistry } from './reg-change';
import { queryRegistry } from './reg-query';

export const REG_VERB: VerbRow = { name: 'reg', program: 'exe', help: 'help-reg', run: editRegistry };

type Run = (words: readonly string[], context: VerbContext) => readonly VerbEffect[];

/** What `reg` is told to do, by its second word. */
const ACTIONS: ReadonlyMap<string, Run> = new Map([
  ['query', queryRegistry],
  ['add', addToRegistry],
  ['delete', deleteFromRegistry],
  ['export', exportFromRegistry],
  ['import', importIntoRegistry],
]);

const NOT_REHEARSED: readonly string[] = ['compare', 'copy', 'load', 'restore', 'save', 'unload', 'flags'];

function editRegistry({ words }: VerbCall, context: VerbContext): readonly VerbEffect[] {
  const [action = '', ...rest] = words;
  const name = action.toLowerCase();
  const run = ACTIONS.get(name);
  if (run) return run(rest, context);
  return NOT_REHEARSED.includes(name)
    ? fails('not-rehearsed', { name: `reg ${name}` })
    : fails('reg-parameters');
}
