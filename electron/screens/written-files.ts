import { existsSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../../shared/problem';
import { writeFileAtomically } from '../storage/atomic-file';
import { folderProblem, makeFolder } from '../storage/make-folder';
import { PictureProblem, detailOf } from './picture-problem';

/** The files of one request: all of them, or none. */
export class WrittenFiles {
  readonly #files: string[] = [];
  readonly #folders: string[] = [];
  readonly #onWritten: (file: string) => void;

  constructor(onWritten: (file: string) => void) {
    this.#onWritten = onWritten;
  }

  get files(): readonly string[] {
    return this.#files;
  }

  /** Makes the folder that all will lie in, where there is none. @returns null, or why nothing can be written in it */
  claim(folder: string): Problem | null {
    if (!existsSync(folder)) this.#folders.push(folder);
    return folderProblem(folder);
  }

  /**
   * Writes a file, with the folder that it lies in.
   * @throws PictureProblem where that is not possible
   */
  write(file: string, content: string | Uint8Array): void {
    const folder = path.dirname(file);
    const fresh = `${file}.new`;
    try {
      if (!existsSync(folder)) {
        makeFolder(folder);
        this.#folders.push(folder);
      }
      writeFileAtomically(file, content, fresh);
    } catch (error) {
      ignoring(() => rmSync(fresh, { force: true }));
      throw new PictureProblem('file-not-written', file, { detail: detailOf(error) });
    }
    this.#files.push(file);
    this.#onWritten(file);
  }

  /** Takes away what was written; folders that hold something else stay. */
  takeBack(): void {
    for (const file of this.#files) ignoring(() => rmSync(file, { force: true }));
    for (const folder of [...this.#folders].reverse()) ignoring(() => rmdirSync(folder));
  }
}

function ignoring(attempt: () => void): void {
  try {
    attempt();
  } catch {
    // What cannot be taken away stays; what went wrong first is told.
  }
}
