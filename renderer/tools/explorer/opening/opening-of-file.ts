import { fileName } from '../../../../shared/host/files/paths';
import { isBelow } from '../../../../shared/host/host';
import { packageOfInstaller } from '../../../../shared/host/windows/packages-table';
import { openerOf } from '../../../../shared/session/programs/file-openers';
import { refused, type Opening } from './opening';

/** Programs that do something of the rehearsal only with parameters, and those that are proposed. */
export const PROPOSED_PARAMETERS: Readonly<Record<string, string>> = {
  'aspnet_regiis.exe': '-ir -enable',
  'adsutil.vbs': 'SET W3SVC/AppPools/Enable32BitAppOnWin64 0',
};

/** Setup for the Command Prompt, wherever it stands: on the media, in a copy of them, in Exchange's own folder. */
const SETUP_COM = 'setup.com';

/** What a double click on a file comes to. */
export function openingOfFile(path: string, mediaPath: string): Opening {
  const shown = fileName(path);
  const name = shown.toLowerCase();
  const software = packageOfInstaller(name);
  if (software) return { kind: 'install', package: software.id };
  if (isBelow(path, mediaPath) && name === 'setup.exe') return { kind: 'window', window: 'start-screen' };
  if (name === SETUP_COM) return { kind: 'prompt-line', line: `"${path}"` };
  if (name === 'exchange management console.msc') return { kind: 'window', window: 'console' };
  if (Object.hasOwn(PROPOSED_PARAMETERS, name)) return { kind: 'parameters', path };
  switch (openerOf(path)) {
    case 'notepad':
      return { kind: 'window', window: `notepad:${path}` };
    case 'registry':
      return { kind: 'merge', path };
    case 'program':
      return refused('notRehearsed', shown);
    case 'nothing':
      return refused('noProgram', shown);
  }
}
