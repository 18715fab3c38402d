import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * The folders of copies out of archives, one a reading, below a folder of the program's own. Whatever lies there and is
 * nobody's goes: what was left by an end of the program that nobody foresaw, and what could not be removed before.
 */
export class CopyFolders {
  readonly #parent: string;
  readonly #taken = new Set<string>();

  constructor(parent: string) {
    this.#parent = parent;
    this.sweep();
  }

  /** A folder that stays until it is released; it is not made here. */
  take(): string {
    const folder = path.join(this.#parent, randomUUID());
    this.#taken.add(folder);
    return folder;
  }

  /** Nobody needs a folder any more. */
  release(folder: string): void {
    this.#taken.delete(folder);
    this.sweep();
  }

  /** The program ends: nobody needs any of them. */
  removeAll(): void {
    this.#taken.clear();
    this.sweep();
  }

  /** Takes away what is nobody's; a file that is still open may refuse, and goes the next time. */
  sweep(): void {
    try {
      for (const name of existsSync(this.#parent) ? readdirSync(this.#parent) : []) {
        const folder = path.join(this.#parent, name);
        if (!this.#taken.has(folder)) remove(folder);
      }
    } catch {
      // A folder that cannot be looked into keeps nobody from working.
    }
  }
}

function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Windows refuses while a file is open.
  }
}
