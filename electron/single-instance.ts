import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';
import { app } from 'electron';
import { makeFolder } from './storage/make-folder';

/**
 * Takes a data folder for this program alone, Chromium's own files in a folder of their own below it.
 * @returns null, or in one line why it cannot be used
 */
export function claimDataFolder(folder: string): string | null {
  try {
    makeFolder(folder);
    if (!statSync(folder).isDirectory()) throw new Error('it is a file');
    accessSync(folder, constants.W_OK);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `setup-rehearsal: the data folder ${folder} cannot be used: ${reason}`;
  }
  app.setPath('userData', folder);
  app.setPath('sessionData', path.join(folder, 'chromium'));
  if (app.requestSingleInstanceLock()) return null;
  return `setup-rehearsal: another program is running on the data folder ${folder}`;
}
