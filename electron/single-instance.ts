import path from 'node:path';
import { app } from 'electron';
import { folderProblem } from './storage/make-folder';

/**
 * Takes a data folder for this program alone, Chromium's own files in a folder of their own below it.
 * @returns null, or in one line why it cannot be used
 */
export function claimDataFolder(folder: string): string | null {
  const problem = folderProblem(folder);
  if (problem !== null) return `setup-rehearsal: the data folder ${folder} cannot be used: ${problem}`;
  app.setPath('userData', folder);
  app.setPath('sessionData', path.join(folder, 'chromium'));
  if (app.requestSingleInstanceLock()) return null;
  return `setup-rehearsal: another program is running on the data folder ${folder}`;
}
