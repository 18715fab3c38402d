import { extension } from '../../host/files/paths';

/** What opens a file. `program`: it is one itself; `nothing`: no program of the server knows it. */
export type FileOpener = 'notepad' | 'registry' | 'program' | 'nothing';

const OPENERS: readonly (readonly [FileOpener, readonly string[]])[] = [
  ['notepad', ['log', 'txt', 'msilog', 'err', 'ps1', 'xml', 'ps1xml', 'config', 'ini', 'cfg', 'inf']],
  ['registry', ['reg']],
  ['program', ['exe', 'com', 'msc', 'msi', 'msu', 'vbs']],
];

/** What a file opens with, by the ending of its name. */
export function openerOf(path: string): FileOpener {
  const ending = extension(path);
  return OPENERS.find(([, endings]) => endings.includes(ending))?.[0] ?? 'nothing';
}
