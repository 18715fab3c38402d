import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../../shared/problem';

/**
 * Makes a folder and those above it. (`mkdirSync` of Node 18 with `recursive` never returns where a folder
 * exists in which nothing can be made, such as /proc.)
 * @throws the file system's error
 */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder);
}

/** Makes a folder where there is none. @returns null, or why nothing can be written in it */
export function folderProblem(folder: string): Problem | null {
  try {
    makeFolder(folder);
    if (!statSync(folder).isDirectory()) return { code: 'not-a-folder', at: folder, params: {} };
    accessSync(folder, constants.W_OK);
    return null;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { code: 'folder-unusable', at: folder, params: { detail } };
  }
}
