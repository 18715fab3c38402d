import { tells } from './effects';
import type { VerbCall, VerbContext, VerbEffect, VerbRow } from './verb';

/** What a program does; with `/?` it only says what it is for. */
export function runVerb(row: VerbRow, call: VerbCall, context: VerbContext): readonly VerbEffect[] {
  if (call.words[0] === '/?' || call.words[0] === '-?') return [tells(row.help)];
  const effects = row.run(call, context);
  // Programs that end well say so to the next `%ERRORLEVEL%`; words of cmd leave it as it is.
  const isSilent = row.program !== 'built-in' && !effects.some(({ type }) => type === 'exit-code');
  return isSilent && context.prompt.exitCode !== 0
    ? [...effects, { type: 'exit-code', exitCode: 0 }]
    : effects;
}
