import { ADSUTIL, FRAMEWORK_64 } from '../../../../shared/host/files/standard-files';
import { fileName, samePath } from '../../../../shared/host/files/paths';
import {
  asksForRestart,
  isOfOtherFramework,
  readIisMode,
  registersAspNet,
  registersHostRecord,
} from '../../../../shared/session/programs/command-arguments';
import { WINDOW_PROGRAMS } from '../../../../shared/session/programs/window-programs';
import { refused, type Opening } from './opening';
import { openingOfWindow } from './opening-of-window';

/** A program with what follows it on its line. */
export interface ProgramCall {
  /** As it was typed, with its folder. */
  readonly program: string;
  readonly words: readonly string[];
  readonly rest: string;
  /** What opening a path of the server comes to; null where there is nothing. */
  readonly find: (path: string) => Opening | null;
}

/** Programs for which it matters what follows their name, by that name without its ending. */
export const COMMAND_PROGRAMS: Readonly<Record<string, (call: ProgramCall) => Opening>> = {
  explorer: ({ rest, find }) => {
    const path = rest.replace(/^(\/(e|n|root|select)\s*,\s*)*/i, '').replaceAll('"', '');
    return path === '' ? { kind: 'folder', path: '' } : (find(path) ?? refused('notFound', path));
  },
  notepad: ({ rest, find }) => {
    if (rest === '') return refused('notepadAlone', '');
    const found = find(rest);
    return !found || found.kind === 'folder'
      ? refused('notFound', rest)
      : { kind: 'window', window: `notepad:${rest}` };
  },
  regedit: ({ words, find }) => {
    const file = words.find((word) => !word.startsWith('/'));
    if (file === undefined) return { kind: 'window', window: 'registry-editor' };
    return find(file)?.kind === 'merge' ? { kind: 'merge', path: file } : refused('notFound', file);
  },
  control: ({ words }) => {
    const panel = (words[0] ?? '').toLowerCase();
    const row = WINDOW_PROGRAMS.find(({ name, extension }) => extension === 'cpl' && panel === `${name}.cpl`);
    if (panel === 'netconnections') return { kind: 'window', window: 'network-connections' };
    return row ? openingOfWindow(row) : { kind: 'window', window: 'control-panel' };
  },
  aspnet_regiis: registerAspNet,
  adsutil: ({ program, words }) => setIisMode(program, words),
  cscript: runScript,
  wscript: runScript,
  ipconfig: ({ words }) =>
    registersHostRecord(words)
      ? {
          kind: 'command',
          command: { type: 'register-host-record' },
          done: 'hostRecordRegistered',
          name: '',
        }
      : refused('ipconfigParameters', ''),
  shutdown: ({ words }) => (asksForRestart(words) ? { kind: 'restart' } : refused('shutdownParameters', '')),
};

function registerAspNet({ program, words, find }: ProgramCall): Opening {
  if (!find(program)) return refused('notFound', program);
  if (isOfOtherFramework(program, find(FRAMEWORK_64) !== null)) return refused('aspNetOf32Bit', FRAMEWORK_64);
  return registersAspNet(words)
    ? { kind: 'command', command: { type: 'register-asp-net' }, done: 'aspNetRegistered', name: '' }
    : refused('aspNetParameters', fileName(program));
}

function runScript({ words }: ProgramCall): Opening {
  const [script = '', ...others] = words.filter((word) => !word.startsWith('//'));
  return setIisMode(script, others);
}

/** adsutil.vbs SET W3SVC/AppPools/Enable32BitAppOnWin64 and a value. */
function setIisMode(script: string, words: readonly string[]): Opening {
  if (!samePath(script, ADSUTIL)) return refused('notFound', script);
  const request = readIisMode(words);
  return request?.verb === 'set'
    ? {
        kind: 'command',
        command: { type: 'set-iis-32bit-mode', enabled: request.enabled },
        done: request.enabled ? 'iisIn32Bit' : 'iisIn64Bit',
        name: '',
      }
    : refused('adsutilParameters', fileName(script));
}
