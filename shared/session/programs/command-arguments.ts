import { FRAMEWORK_64 } from '../../host/files/standard-files';
import { parentFolder, samePath } from '../../host/files/paths';

const IIS_32_BIT = 'w3svc/apppools/enable32bitapponwin64';
const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['0', false],
  ['false', false],
  ['1', true],
  ['true', true],
]);

/** What is asked of the switch of IIS 6 for 32-bit worker processes. */
export type IisModeRequest = { readonly verb: 'get' } | { readonly verb: 'set'; readonly enabled: boolean };

/** What follows adsutil.vbs: SET or GET W3SVC/AppPools/Enable32BitAppOnWin64; null where it is anything else. */
export function readIisMode([verb = '', path = '', value = '']: readonly string[]): IisModeRequest | null {
  if (path.toLowerCase().replace(/^\//, '') !== IIS_32_BIT) return null;
  if (verb.toLowerCase() === 'get') return { verb: 'get' };
  const enabled = BOOLEANS.get(value.toLowerCase());
  return verb.toLowerCase() === 'set' && enabled !== undefined ? { verb: 'set', enabled } : null;
}

/** Whether aspnet_regiis is asked to register ASP.NET and to enable it (S17). */
export function registersAspNet(words: readonly string[]): boolean {
  const given = words.map((word) => word.toLowerCase().replace('/', '-')).toSorted();
  return given.join(' ') === '-enable -ir';
}

/** Whether a program of the Framework is the 32-bit one beside a 64-bit one. */
export function isOfOtherFramework(program: string, has64Bit: boolean): boolean {
  return has64Bit && !samePath(parentFolder(program), FRAMEWORK_64);
}

/** Whether ipconfig is asked to register the host record. */
export function registersHostRecord(words: readonly string[]): boolean {
  return words.length === 1 && /^[/-]registerdns$/i.test(words[0] ?? '');
}

/** Whether shutdown is asked to restart, and not to shut down, to log off, to abort or for its window. */
export function asksForRestart(words: readonly string[]): boolean {
  const letters = words.map((word) => /^[/-]([a-z])/i.exec(word)?.[1]?.toLowerCase());
  return letters.includes('r') && !letters.some((letter) => letter && 'slai'.includes(letter));
}
