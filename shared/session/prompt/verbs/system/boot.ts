import type { Host } from '../../../../host/host';
import { componentEra } from '../../../../host/windows/windows';
import { fails, tells } from '../../effects';
import type { VerbCall, VerbContext, VerbEffect, VerbRow } from '../../verb';

/** Programs that change how Windows starts: bootcfg where that stands in Boot.ini, bcdedit from Windows Server 2008 on. */
export const BOOT_VERBS: readonly VerbRow[] = [
  { name: 'bootcfg', program: 'exe', help: 'help-bootcfg', run: configureIni },
  { name: 'bcdedit', program: 'exe', help: 'help-bcdedit', run: configureStore },
];

/** `bootcfg [/query]` and `bootcfg /debug on|off /id 1`: the server has one entry. */
function configureIni({ words }: VerbCall, { host }: VerbContext): readonly VerbEffect[] {
  if (componentEra(host.windows) === '2008') return fails('boot-other-program', { name: 'bcdedit' });
  const [first = '/query', state = '', option = '', id = ''] = lower(words);
  if (first === '/query' && words.length <= 1) return [tells('bootcfg-list', { debug: debugOption(host) })];
  const isWhole = words.length === 4 && option === '/id' && id === '1';
  return first === '/debug' && isWhole && isState(state)
    ? [setDebug(state), tells('bootcfg-done')]
    : fails('bootcfg-parameters');
}

/** `bcdedit [/enum]` and `bcdedit /debug on|off`. */
function configureStore({ words }: VerbCall, { host }: VerbContext): readonly VerbEffect[] {
  if (componentEra(host.windows) === '2003') return fails('boot-other-program', { name: 'bootcfg' });
  const [first = '/enum', state = ''] = lower(words.filter((word) => word.toLowerCase() !== '{current}'));
  if (first === '/enum' && state === '')
    return [tells(startsInDebug(host) ? 'bcdedit-list-debug' : 'bcdedit-list')];
  return first === '/debug' && isState(state)
    ? [setDebug(state), tells('command-completed')]
    : fails('bcdedit-parameters');
}

function lower(words: readonly string[]): string[] {
  return words.map((word) => word.toLowerCase().replace(/^-/, '/'));
}

function isState(state: string): state is 'on' | 'off' {
  return state === 'on' || state === 'off';
}

function setDebug(state: 'on' | 'off'): VerbEffect {
  return { type: 'command', command: { type: 'set-debug-start', enabled: state === 'on' } };
}

function startsInDebug({ windows }: Host): boolean {
  return windows.pendingDebug ?? windows.isDebug;
}

function debugOption(host: Host): string {
  return startsInDebug(host) ? ' /debug' : '';
}
