import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileStem } from '../screens/document/file-stem';

/** A folder that is not there yet, below one that the person has chosen: what lies there already stays as it is. */
export function newFolder(parent: string, name: string): string {
  const stem = path.join(parent, fileStem(name));
  for (let number = 1; ; number += 1) {
    const folder = number === 1 ? stem : `${stem}-${number}`;
    if (!existsSync(folder)) return folder;
  }
}
