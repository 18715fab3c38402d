import { fails, prints, tells } from '../../effects';
import { says, type PromptOutput } from '../../prompt-output';
import { isOfWindows, type VerbCall, type VerbContext, type VerbEffect, type VerbRow } from '../../verb';

/** `help`: of all that can be typed, or of one program. Setup explains itself, with its own switches. */
export function helpVerb(rows: readonly VerbRow[]): VerbRow {
  const help: VerbRow = { name: 'help', program: 'built-in', help: 'help-help', run: explain };
  const all = [...rows, help];
  return help;

  function explain({ words }: VerbCall, { host }: VerbContext): readonly VerbEffect[] {
    const [typed] = words;
    const known = all.filter((row) => isOfWindows(row, host.windows));
    if (typed === undefined) return [prints(says('help-head'), ...listOf(known))];
    const name = typed.toLowerCase().replace(/\.(com|exe)$/, '');
    if (name === 'setup') return [prints({ kind: 'setup-help' })];
    const row = known.find((other) => other.name === name || other.aliases?.includes(name));
    return row ? [tells(row.help)] : fails('help-unknown', { name: typed });
  }
}

function listOf(rows: readonly VerbRow[]): readonly PromptOutput[] {
  const shown = rows
    .filter(({ help }) => help !== 'help-not-rehearsed')
    .filter(({ name }, index, all) => all.findIndex((other) => other.name === name) === index)
    .map(({ name, help }) => ({ kind: 'verb', name: name.toUpperCase(), help }) as const);
  const setup = { kind: 'verb', name: 'SETUP', help: 'help-setup' } as const;
  return [...shown, setup].sort(({ name: left }, { name: right }) => (left < right ? -1 : 1));
}
