/** How far reading is, of everything that was given. */
export interface ReadingProgress {
  /** What is being read, as the person knows it. */
  readonly file: string;
  readonly readBytes: number;
  readonly totalBytes: number;
}

/** Thrown when the person has cancelled. */
export class ReadingCancelled extends Error {
  constructor() {
    super('Reading was cancelled.');
    this.name = 'ReadingCancelled';
  }
}

const INTERVAL_MS = 100;

/** Counts bytes, tells about ten times a second, and notices that the person has cancelled. */
export class Progress {
  readonly #total: number;
  readonly #tell: (progress: ReadingProgress) => void;
  readonly #signal: AbortSignal | undefined;
  #file = '';
  #read = 0;
  #end = 0;
  #toldAt = -Infinity;

  constructor(
    totalBytes: number,
    tell: (progress: ReadingProgress) => void,
    signal: AbortSignal | undefined,
  ) {
    this.#total = totalBytes;
    this.#tell = tell;
    this.#signal = signal;
  }

  /** A file begins; whatever was not read of the one before counts as done. */
  begin(file: string, bytes: number): void {
    this.#read = this.#end;
    this.#end += bytes;
    this.#file = file;
    this.#advance(0);
  }

  /** Everything is read. */
  end(): void {
    this.#read = this.#total;
    this.#toldAt = -Infinity;
    this.#advance(0);
  }

  /** Bytes that are counted as they pass by. */
  async *counted(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      this.#advance(chunk.length);
      yield chunk;
    }
  }

  #advance(bytes: number): void {
    throwIfCancelled(this.#signal);
    // A file may grow while it is read.
    this.#read = Math.min(this.#read + bytes, this.#end);
    const now = performance.now();
    if (now - this.#toldAt < INTERVAL_MS) return;
    this.#toldAt = now;
    this.#tell({ file: this.#file, readBytes: this.#read, totalBytes: this.#total });
  }
}

/** @throws ReadingCancelled */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new ReadingCancelled();
}
