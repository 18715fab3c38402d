import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { randomUUID } from 'node:crypto';
import path from 'node:path';

/**
 * Writes a file so that after a crash at any moment it has either its old or its new content.
 * @param fresh where the new content is written first; what stands there is lost
 * @throws the file system's error
 */
export function writeFileAtomically(file: string, content: string | Uint8Array, fresh = `${file}.new`): void {
  const handle = openSync(fresh, 'w');
  try {
    writeFileSync(handle, content);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(fresh, file);
  syncFolder(path.dirname(file));
}

/** Writes a file of the person's through a new one beside it, under a name that is surely no other file of theirs. */
export function writeBeside(place: string, content: string | Uint8Array): void {
  const fresh = path.join(path.dirname(place), `.${randomUUID()}.new`);
  try {
    writeFileAtomically(place, content, fresh);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
}

/** Makes new and renamed entries of a folder survive a power cut. */
export function syncFolder(folder: string): void {
  // Windows opens no folders as files and needs no such call.
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * Keeps a damaged file under the first free name `<file>.damaged-N`; the file itself stays, to be replaced.
 * @returns the new name, without its folder
 * @throws the file system's error
 */
export function copyAside(file: string): string {
  const aside = freeNameBeside(file);
  try {
    // A second name for the same data needs no space on a full disk.
    linkSync(file, aside);
  } catch {
    copyFileSync(file, aside, constants.COPYFILE_EXCL);
  }
  return path.basename(aside);
}

/**
 * Moves a damaged file out of the way, to the first free name `<file>.damaged-N`.
 * @returns the new name, without its folder
 * @throws the file system's error
 */
export function moveAside(file: string): string {
  const name = copyAside(file);
  unlinkSync(file);
  return name;
}

function freeNameBeside(file: string): string {
  let number = 1;
  while (existsSync(`${file}.damaged-${number}`)) number += 1;
  return `${file}.damaged-${number}`;
}
