import { open, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { LONGEST_SHOWN_LINE, type ShownLine } from '../../shared/ipc/log-api';
import type { Problem, Result } from '../../shared/problem';
import { indexLines, placeBefore, type LineIndex } from './line-index';
import { scanLines } from './line-scan';
import { searchLines, type LineSearch, type LinesFound } from './log-search';
import { sniffEncoding, type TextEncoding } from '../customer-data/text-encoding';

/** Bytes of the longest line shown, in the longest characters. */
const SHOWN_BYTES = 4 * LONGEST_SHOWN_LINE;

/** So much of a line is copied. */
const COPIED_BYTES = 1024 * 1024;

/** CR and LF, which a copied line ends with. */
const LINE_END = 2;

const LONGEST_MARK = 4;

export interface OpenLogOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((readBytes: number, totalBytes: number) => void) | undefined;
}

export interface FindOptions {
  /** The line to begin with. */
  readonly from: number;
  readonly limit: number;
  readonly signal?: AbortSignal | undefined;
}

/** What tells that a file is the one that was opened. */
interface FileState {
  readonly size: number;
  readonly mtimeMs: number;
}

/**
 * A log of any size: its text stays on the disk, and a sparse index says where its lines are. The file is opened anew for
 * each question; one that has changed or gone since is a problem.
 */
export class LogFile {
  readonly #path: string;
  readonly #encoding: TextEncoding;
  readonly #index: LineIndex;
  readonly #state: FileState;

  private constructor(file: string, encoding: TextEncoding, index: LineIndex, state: FileState) {
    this.#path = file;
    this.#encoding = encoding;
    this.#index = index;
    this.#state = state;
  }

  /** Indexes a file in one pass. @throws AbortError where the signal says so */
  static async open(
    file: string,
    encoding: TextEncoding,
    { signal, onProgress }: OpenLogOptions = {},
  ): Promise<Result<LogFile>> {
    return withFile(file, null, async (handle, state) => {
      const offset = await markBytes(handle, encoding);
      const index = await indexLines({ handle, encoding, offset, signal }, (read) =>
        onProgress?.(read, state.size),
      );
      return new LogFile(file, encoding, index, state);
    });
  }

  /** As the index counted them when the log was opened. */
  get lineCount(): number {
    return this.#index.lineCount;
  }

  /** Size of the file when the log was opened. */
  get bytes(): number {
    return this.#state.size;
  }

  /** Lines from a number on, counted from 1; fewer at the end of the file. */
  lines(from: number, count: number): Promise<Result<readonly ShownLine[]>> {
    return withFile(this.#path, this.#state, async (handle) => {
      const lines = await this.#read(handle, from, count, SHOWN_BYTES);
      return lines.map(({ text, isCut }) => ({
        text: text.slice(0, LONGEST_SHOWN_LINE),
        isCut: isCut || text.length > LONGEST_SHOWN_LINE,
      }));
    });
  }

  /** Lines as they are copied: whole, up to 1 MB each and so many characters together. */
  wholeLines(from: number, count: number, mostCharacters: number): Promise<Result<readonly ShownLine[]>> {
    return withFile(this.#path, this.#state, (handle) =>
      this.#read(handle, from, count, COPIED_BYTES, mostCharacters),
    );
  }

  /** One line as it is copied. */
  async fullLine(number: number): Promise<Result<ShownLine>> {
    const read = await this.wholeLines(number, 1, Infinity);
    return read.ok ? { ok: true, value: read.value[0] ?? { text: '', isCut: false } } : read;
  }

  /** The lines that contain a text, among those that a filter lets through. @throws AbortError where the signal says so */
  find(search: LineSearch, { from, limit, signal }: FindOptions): Promise<Result<LinesFound>> {
    return withFile(this.#path, this.#state, (handle) =>
      searchLines(
        { place: { handle, encoding: this.#encoding, signal }, index: this.#index, from, limit },
        search,
      ),
    );
  }

  async #read(
    handle: FileHandle,
    from: number,
    count: number,
    keptBytes: number,
    mostCharacters = Infinity,
  ): Promise<ShownLine[]> {
    if (from > this.lineCount || count < 1) return [];
    const { line, offset } = placeBefore(this.#index, from);
    const wanted: ShownLine[] = [];
    let skipped = from - line;
    let characters = 0;
    for await (const lines of scanLines({ handle, encoding: this.#encoding, offset }, keptBytes)) {
      const kept = lines.slice(skipped, skipped + count - wanted.length);
      skipped = Math.max(0, skipped - lines.length);
      for (const each of kept) {
        wanted.push(each);
        characters += each.text.length + LINE_END;
        if (characters > mostCharacters) break;
      }
      if (wanted.length >= count || characters > mostCharacters) break;
    }
    return wanted;
  }
}

/** Bytes of a byte order mark, where the file begins with one of its encoding. */
async function markBytes(handle: FileHandle, encoding: TextEncoding): Promise<number> {
  const head = Buffer.alloc(LONGEST_MARK);
  const { bytesRead } = await handle.read(head, 0, LONGEST_MARK, 0);
  const sniffed = sniffEncoding(head.subarray(0, bytesRead));
  return sniffed.encoding === encoding ? sniffed.markBytes : 0;
}

/** Opens a file and looks whether it is still the one of before; what goes wrong with it is a problem of its place. */
async function withFile<Value>(
  file: string,
  before: FileState | null,
  work: (handle: FileHandle, state: FileState) => Promise<Value>,
): Promise<Result<Value>> {
  try {
    const handle = await open(file, 'r');
    try {
      const { size, mtimeMs } = await handle.stat();
      if (before && (size !== before.size || mtimeMs !== before.mtimeMs)) return failed(changed(file));
      return { ok: true, value: await work(handle, { size, mtimeMs }) };
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (typeof code !== 'string') throw error;
    return failed(before && code === 'ENOENT' ? changed(file) : unreadable(file, error as Error));
  }
}

function failed(problem: Problem): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems: [problem] };
}

function changed(file: string): Problem {
  return { code: 'file-changed', at: file, params: { file: path.basename(file) } };
}

function unreadable(file: string, { message }: Error): Problem {
  return { code: 'unreadable-file', at: file, params: { file: path.basename(file), detail: message } };
}
