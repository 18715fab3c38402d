import type { LogApi, ShownLine } from '../../../../shared/ipc/log-api';
import type { Problem } from '../../../../shared/problem';

/** Lines that are asked for at once. */
export const PAGE_LINES = 200;

/** Pages that are kept, the ones used last. */
const KEPT_PAGES = 64;

/** The lines of a log near those in sight: asked for by pages, few of them kept. */
export class LogPages {
  readonly #log: string;
  readonly #lineCount: number;
  readonly #ask: LogApi['logLines'];
  /** In the order of use, the oldest first. */
  readonly #pages = new Map<number, readonly ShownLine[]>();
  readonly #asked = new Map<number, Promise<void>>();
  readonly #listeners = new Set<() => void>();
  #longest = 80;
  #problem: Problem | null = null;
  #version = 0;

  constructor(log: string, lineCount: number, ask: LogApi['logLines']) {
    this.#log = log;
    this.#lineCount = lineCount;
    this.#ask = ask;
  }

  /** Counts what has come. */
  readonly version = (): number => this.#version;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Characters of the longest line that has come. */
  get longest(): number {
    return this.#longest;
  }

  /** Why lines do not come; null while they do. */
  get problem(): Problem | null {
    return this.#problem;
  }

  /** A line, where it has come. */
  line(number: number): ShownLine | undefined {
    return this.#pages.get(pageOf(number))?.[(number - 1) % PAGE_LINES];
  }

  /** Fetches what is missing of some lines; settles when all of them have come, or will not. */
  async want(lines: readonly number[]): Promise<void> {
    const pages = new Set(lines.filter((line) => line >= 1 && line <= this.#lineCount).map(pageOf));
    await Promise.all([...pages].map((page) => this.#wantPage(page)));
  }

  #wantPage(page: number): Promise<void> {
    const known = this.#pages.get(page);
    if (known) {
      this.#pages.delete(page);
      this.#pages.set(page, known);
      return Promise.resolve();
    }
    const asked = this.#asked.get(page) ?? this.#fetch(page);
    this.#asked.set(page, asked);
    return asked;
  }

  async #fetch(page: number): Promise<void> {
    try {
      const from = page * PAGE_LINES + 1;
      const answer = await this.#ask({ log: this.#log, from, count: PAGE_LINES });
      if (answer.ok) this.#keep(page, answer.value);
      this.#problem = answer.ok ? null : (answer.problems[0] ?? null);
    } catch {
      // A program that does not answer: what is missing stays so until it is looked at again.
    } finally {
      this.#asked.delete(page);
      this.#version += 1;
      this.#listeners.forEach((listener) => listener());
    }
  }

  #keep(page: number, lines: readonly ShownLine[]): void {
    this.#pages.set(page, lines);
    this.#longest = lines.reduce((most, { text }) => Math.max(most, text.length), this.#longest);
    for (const oldest of this.#pages.keys()) {
      if (this.#pages.size <= KEPT_PAGES) break;
      this.#pages.delete(oldest);
    }
  }
}

function pageOf(line: number): number {
  return Math.floor((line - 1) / PAGE_LINES);
}
