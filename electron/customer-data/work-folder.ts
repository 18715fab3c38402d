import { type FileHandle, mkdir, mkdtemp, open, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { detailOf } from './byte-source';

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

  /** A new copy; nobody else's name is in its path. @throws the file system's error */
  async newCopy(): Promise<WorkCopy> {
    this.#own ??= await this.#makeOwn();
    this.#count += 1;
    const file = path.join(this.#own, `${this.#count}.log`);
    return new WorkCopy(file, await open(file, 'wx'));
  }

  /** Leaves the disk as it was: what others have put beside it stays, with the folders around. */
  async remove(): Promise<void> {
    if (this.#own !== undefined) await rm(this.#own, { recursive: true, force: true });
    if (this.#made === undefined) return;
    const outside = path.dirname(this.#made);
    for (let folder = path.resolve(this.parent); folder !== outside; folder = path.dirname(folder)) {
      const isGone = await rmdir(folder).then(
        () => true,
        () => false,
      );
      if (!isGone) return;
    }
  }

  async #makeOwn(): Promise<string> {
    const made = await mkdir(this.parent, { recursive: true });
    this.#made ??= made && path.resolve(made);
    return mkdtemp(path.join(this.parent, 'case-'));
  }
}

/** A copy of bytes that pass by. Where it cannot be written any more they pass by all the same. */
export class WorkCopy {
  readonly path: string;
  readonly #handle: Pick<FileHandle, 'writeFile' | 'close'>;
  /** Why it is not whole; undefined where it is. */
  #failure: string | undefined;

  constructor(file: string, handle: Pick<FileHandle, 'writeFile' | 'close'>) {
    this.path = file;
    this.#handle = handle;
  }

  /** The bytes, written to the file as they pass by. */
  async *of(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      if (this.#failure === undefined) await this.#trying(this.#handle.writeFile(chunk));
      yield chunk;
    }
  }

  /** Ends the copy; one that is not whole is removed. @returns why it is not; undefined where it is */
  async close(): Promise<string | undefined> {
    await this.#trying(this.#handle.close());
    if (this.#failure !== undefined) await rm(this.path, { force: true }).catch(() => undefined);
    return this.#failure;
  }

  async #trying(work: Promise<void>): Promise<void> {
    try {
      await work;
    } catch (error) {
      this.#failure ??= detailOf(error);
    }
  }
}
