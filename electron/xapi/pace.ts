import type { BatchSize } from './statement-queue';

/** How fast and how much is sent. Times in milliseconds. */
export interface PaceLimits {
  readonly batch: BatchSize;
  /** The longest wait after the first failure; it doubles with each further one. */
  readonly firstWait: number;
  readonly longestWait: number;
}

export const USUAL_PACE: PaceLimits = {
  batch: { statements: 50, bytes: 1_000_000 },
  firstWait: 1000,
  longestWait: 15 * 60 * 1000,
};

/** What a store may ask for at most: a day. */
const LONGEST_ASKED = 24 * 3600 * 1000;
const MOST_DOUBLINGS = 30;

/** When to try again and with how much, after what went well and what did not. */
export class Pace {
  readonly #limits: PaceLimits;
  readonly #random: () => number;
  #failures = 0;
  #statements: number;

  /** @param random from 0 up to 1 */
  constructor(limits: PaceLimits, random: () => number) {
    this.#limits = limits;
    this.#random = random;
    this.#statements = limits.batch.statements;
  }

  /** How much to send next. */
  get batch(): BatchSize {
    return { ...this.#limits.batch, statements: this.#statements };
  }

  succeeded(): void {
    this.#failures = 0;
    this.#statements = Math.min(this.#statements * 2, this.#limits.batch.statements);
  }

  /**
   * From the second failure in a row on, less is sent: a slow line may never get a whole batch through in time, and a
   * statement on which the store breaks keeps fewer others.
   * @param asked the wait that the store has asked for, null: none
   * @returns the wait
   */
  failed(asked: number | null): number {
    this.#failures += 1;
    if (this.#failures > 1) this.#statements = Math.max(1, Math.floor(this.#statements / 2));
    const { firstWait, longestWait } = this.#limits;
    const most = Math.min(firstWait * 2 ** Math.min(this.#failures - 1, MOST_DOUBLINGS), longestWait);
    // Half of it by chance: the computers of a class must not all come back at once.
    const wait = most / 2 + (this.#random() * most) / 2;
    if (asked === null) return wait;
    return Math.max(wait, Math.min(asked, LONGEST_ASKED) + this.#random() * firstWait);
  }

  /** @returns the wait until the settings may have been changed on the other side */
  misconfigured(): number {
    return this.#limits.longestWait;
  }
}

/**
 * The wait that a Retry-After header asks for, in milliseconds: seconds or a date (RFC 9110, 10.2.3); null where it says
 * nothing that can be read.
 */
export function askedWait(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
