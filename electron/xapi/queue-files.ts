import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { type Statement, statementSchema } from '../../shared/lab/xapi/statement';
import { moveAside, syncFolder, writeFileAtomically } from '../storage/atomic-file';
import { makeFolder } from '../storage/make-folder';

const ATTEMPT_FILE = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.json$/;
const UNFINISHED_FILE = /\.json\.new$/;

const queuedSchema = z.strictObject({
  v: z.literal(1),
  attempt: z.uuid(),
  statements: z.array(statementSchema).min(1),
});

/** Why a store does not take a statement. */
export interface Refusal {
  readonly status: number;
  /** What the store said. */
  readonly reason: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** The files of a queue: one an attempt, and one a refused statement in a folder below. */
export class QueueFiles {
  readonly #folder: string;
  readonly #refused: string;

  /** @throws the file system's error */
  constructor(folder: string) {
    this.#folder = folder;
    this.#refused = path.join(folder, 'refused');
    makeFolder(this.#refused);
    syncFolder(this.#folder);
    this.#removeUnfinished();
  }

  /** Attempts that have a file, readable or not. */
  attempts(): string[] {
    return readdirSync(this.#folder).flatMap((name) => ATTEMPT_FILE.exec(name)?.[1] ?? []);
  }

  refusedCount(): number {
    return readdirSync(this.#refused).filter((name) => ATTEMPT_FILE.test(name)).length;
  }

  /** The statements of an attempt that wait; null where its file is damaged or gone. */
  read(attempt: string): Statement[] | null {
    try {
      const read = queuedSchema.parse(JSON.parse(readFileSync(this.#file(attempt), 'utf8')));
      return read.attempt === attempt ? read.statements : null;
    } catch {
      return null;
    }
  }

  /** They are on the disk when this returns. @throws the file system's error */
  write(attempt: string, statements: readonly Statement[]): void {
    writeFileAtomically(this.#file(attempt), JSON.stringify({ v: 1, attempt, statements }));
  }

  /** Nothing of an attempt waits any more. Not flushed: what a power cut brings back is only sent once more. */
  remove(attempt: string): void {
    rmSync(this.#file(attempt), { force: true });
  }

  /** @returns the name that the damaged file has now @throws the file system's error */
  setAside(attempt: string): string {
    return moveAside(this.#file(attempt));
  }

  /** Keeps a statement that is not to be sent any more. @throws the file system's error */
  writeRefused(attempt: string, statement: Statement, refusal: Refusal): void {
    const file = path.join(this.#refused, `${statement.id}.json`);
    writeFileAtomically(file, `${JSON.stringify({ v: 1, attempt, refusal, statement }, null, 2)}\n`);
  }

  /** A write that the program's end cut short: whoever asked for it was never told that it is done. */
  #removeUnfinished(): void {
    for (const folder of [this.#folder, this.#refused])
      for (const name of readdirSync(folder).filter((entry) => UNFINISHED_FILE.test(entry)))
        rmSync(path.join(folder, name), { force: true });
  }

  #file(attempt: string): string {
    return path.join(this.#folder, `${attempt}.json`);
  }
}
