import path from 'node:path';
import { app } from 'electron';
import type { Problem } from '../shared/problem';
import { folderProblem } from './storage/make-folder';

/**
 * Takes a data folder for this program alone, Chromium's own files in a folder of their own below it.
 * @returns null, or why it cannot be used
 */
export function claimDataFolder(folder: string): Problem | null {
  const problem = folderProblem(folder);
  if (problem) return problem;
  app.setPath('userData', folder);
  app.setPath('sessionData', path.join(folder, 'chromium'));
  if (app.requestSingleInstanceLock()) return null;
  return { code: 'data-folder-in-use', at: folder, params: {} };
}
