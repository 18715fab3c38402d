import { prints, fails, tells } from '../../effects';
import { text } from '../../prompt-output';
import type { VerbCall, VerbEffect, VerbRow } from '../../verb';

/** Words of cmd about the console itself. */
export const CONSOLE_VERBS: readonly VerbRow[] = [
  { name: 'echo', program: 'built-in', help: 'help-echo', run: echo },
  { name: 'cls', program: 'built-in', help: 'help-cls', run: () => [{ type: 'clear' }] },
  { name: 'exit', program: 'built-in', help: 'help-exit', run: () => [{ type: 'close' }] },
  { name: 'rem', program: 'built-in', help: 'help-rem', run: () => [] },
  {
    name: 'ver',
    program: 'built-in',
    help: 'help-ver',
    run: (_call, { host }) => [tells('windows-version', { version: host.windows.version })],
  },
];

/** Words of cmd that have nothing to do here; they are known, so that nobody takes them for misspelt. */
export const WORDS_NOT_REHEARSED: readonly VerbRow[] = [
  'assoc',
  'break',
  'call',
  'color',
  'date',
  'endlocal',
  'for',
  'ftype',
  'goto',
  'if',
  'mklink',
  'move',
  'path',
  'pause',
  'popd',
  'prompt',
  'pushd',
  'rd',
  'ren',
  'rename',
  'rmdir',
  'setlocal',
  'shift',
  'time',
  'title',
  'verify',
  'vol',
].map((name) => ({
  name,
  program: 'built-in',
  help: 'help-not-rehearsed',
  run: () => fails('not-rehearsed', { name }),
}));

/** `echo.` and `echo:` print an empty line, or what follows. */
function echo({ rest }: VerbCall): readonly VerbEffect[] {
  if (/^[.:]/.test(rest)) return [prints(text(rest.slice(1)))];
  switch (rest.toLowerCase()) {
    case '':
      return [tells('echo-is-on')];
    case 'on':
      return [];
    case 'off':
      return [tells('echo-stays-on')];
    default:
      return [prints(text(rest))];
  }
}
