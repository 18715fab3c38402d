import { message } from '../../shared/message';
import type { Statement } from '../../shared/lab/xapi/statement';
import { QueueFiles, type Refusal } from './queue-files';
import { notKept, type SendingProblem } from './sending-problem';

/** A statement that waits, and whose file it is in. */
export interface QueuedStatement {
  readonly attempt: string;
  readonly statement: Statement;
}

/** How much is sent at once; a single statement may be larger. */
export interface BatchSize {
  readonly statements: number;
  readonly bytes: number;
}

/**
 * Statements that wait to be sent, on the disk: one file an attempt. Memory holds only how many each has, so that a
 * term without network costs nothing. Nothing leaves it but by `settle` and `refuse`.
 */
export class StatementQueue {
  readonly #files: QueueFiles;
  readonly #tell: (problem: SendingProblem) => void;
  /** How many statements each attempt has left, in the order in which they are sent. */
  readonly #counts = new Map<string, number>();
  #queued = 0;
  #stored = 0;
  #refused: number;

  /**
   * @param tell hears of damaged files, which are set aside
   * @throws the file system's error where the folder cannot be made or read
   */
  constructor(folder: string, tell: (problem: SendingProblem) => void) {
    this.#files = new QueueFiles(folder);
    this.#tell = tell;
    this.#refused = this.#files.refusedCount();
    for (const attempt of this.#files.attempts()) this.#count(attempt, this.#read(attempt).length);
  }

  /** How many statements wait. */
  get queued(): number {
    return this.#queued;
  }

  /** How many statements were settled since the queue was opened. */
  get stored(): number {
    return this.#stored;
  }

  /** How many statements were refused, ever. */
  get refused(): number {
    return this.#refused;
  }

  /**
   * Takes an attempt's statements. One that waits already stays as it is: what was taken first is what counts, here as
   * in a store.
   * @returns why they are not safe on the disk, null when they are
   */
  add(attempt: string, statements: readonly Statement[]): SendingProblem | null {
    if (statements.length === 0 || this.#counts.has(attempt)) return null;
    try {
      this.#files.write(attempt, statements);
      this.#count(attempt, statements.length);
      return null;
    } catch (error) {
      return notKept(error);
    }
  }

  /** The next statements to send, of whole attempts where they fit. They stay in the queue. */
  next(size: BatchSize): QueuedStatement[] {
    const batch: QueuedStatement[] = [];
    let bytes = 0;
    for (const attempt of this.#counts.keys()) {
      for (const statement of this.#read(attempt)) {
        bytes += Buffer.byteLength(JSON.stringify(statement));
        const isFull = batch.length >= size.statements || bytes > size.bytes;
        if (isFull && batch.length > 0) return wholeAttempts(batch, attempt);
        batch.push({ attempt, statement });
      }
      if (batch.length >= size.statements) return batch;
    }
    return batch;
  }

  /** Takes off what a store has acknowledged. @throws the file system's error */
  settle(settled: readonly QueuedStatement[]): void {
    this.#takeOff(settled);
    this.#stored += settled.length;
  }

  /** Moves a statement to those that are not sent any more. @throws the file system's error */
  refuse({ attempt, statement }: QueuedStatement, refusal: Refusal): void {
    this.#files.writeRefused(attempt, statement, refusal);
    this.#refused = this.#files.refusedCount();
    this.#takeOff([{ attempt, statement }]);
  }

  /** Lets all others go before: what cannot be sent now must not keep them. */
  postpone(batch: readonly QueuedStatement[]): void {
    for (const attempt of attemptsOf(batch)) {
      const count = this.#counts.get(attempt);
      if (count === undefined) continue;
      this.#counts.delete(attempt);
      this.#counts.set(attempt, count);
    }
  }

  #takeOff(settled: readonly QueuedStatement[]): void {
    for (const attempt of attemptsOf(settled)) {
      const ids = new Set(settled.flatMap((each) => (each.attempt === attempt ? [each.statement.id] : [])));
      const left =
        ids.size === this.#counts.get(attempt) ? [] : this.#read(attempt).filter(({ id }) => !ids.has(id));
      if (left.length > 0) this.#files.write(attempt, left);
      else this.#files.remove(attempt);
      this.#count(attempt, left.length);
    }
  }

  #read(attempt: string): Statement[] {
    const statements = this.#files.read(attempt);
    if (statements) return statements;
    this.#giveUp(attempt);
    return [];
  }

  /** A damaged file: it is kept for whoever can make sense of it. */
  #giveUp(attempt: string): void {
    this.#count(attempt, 0);
    try {
      this.#tell(message('statements-damaged', { file: this.#files.setAside(attempt) }));
    } catch (error) {
      this.#tell(notKept(error));
    }
  }

  #count(attempt: string, count: number): void {
    this.#queued += count - (this.#counts.get(attempt) ?? 0);
    if (count > 0) this.#counts.set(attempt, count);
    else this.#counts.delete(attempt);
  }
}

/** The batch without the beginning of `cut`, which did not fit, unless it has nothing else: a file is best sent whole. */
function wholeAttempts(batch: readonly QueuedStatement[], cut: string): QueuedStatement[] {
  const whole = batch.filter(({ attempt }) => attempt !== cut);
  return whole.length > 0 ? whole : [...batch];
}

function attemptsOf(batch: readonly QueuedStatement[]): string[] {
  return [...new Set(batch.map(({ attempt }) => attempt))];
}
