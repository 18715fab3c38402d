import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';

/** A folder of one reading's own, made when the first file goes there. */
export class WorkFolder {
  readonly parent: string;
  #own: string | undefined;
  /** The outermost folder that was made for it. */
  #made: string | undefined;
  #count = 0;

  constructor(parent: string) {
    this.parent = parent;
  }

  /** A path for a new file. Nobody else's name is in it. */
  async newFile(): Promise<string> {
    this.#made ??= await mkdir(this.parent, { recursive: true });
    this.#own ??= await mkdtemp(path.join(this.parent, 'case-'));
    this.#count += 1;
    return path.join(this.#own, `${this.#count}.log`);
  }

  /** Leaves the disk as it was. */
  async remove(): Promise<void> {
    for (const folder of [this.#own, this.#made])
      if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  }
}
