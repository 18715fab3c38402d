import {
  MOST_FOUND,
  type CopiedLines,
  type FoundLines,
  type LinesAsked,
  type LinesCopied,
  type LogSearch,
  type ShownLine,
} from '../../shared/ipc/log-api';
import type { Problem, Result } from '../../shared/problem';
import type { CaseFile, CaseFiles } from '../customer-data/case-reading';
import { LogFile } from './log-file';

/** Most characters that are copied at once. */
const MOST_COPIED = 4_000_000;

const CANCELLED: FoundLines = { lines: [], isCapped: false, isCancelled: true };

/** A text to copy, and how much of what was asked it holds. */
export interface CopyText extends CopiedLines {
  readonly text: string;
}

/**
 * The logs of the customer's case that is open, by their ids, and what the view asks about them. A log is indexed when
 * something is asked of it for the first time.
 */
export class CaseLogs {
  readonly #places = new Map<string, CaseFile>();
  readonly #opened = new Map<string, Promise<Result<LogFile>>>();
  /** Ends the indexing that is under way. */
  #opening = new AbortController();
  /** Ends the search that is under way. */
  #search: AbortController | null = null;

  /** Other logs take the place of those before; what was asked of them ends. */
  replace(files: CaseFiles): void {
    this.cancelFind();
    this.#opening.abort();
    this.#opening = new AbortController();
    this.#opened.clear();
    this.#places.clear();
    for (const [id, place] of files) this.#places.set(id, place);
  }

  /** Where a log is; undefined for one that could not be kept. */
  placeOf(id: string): CaseFile | undefined {
    return this.#places.get(id);
  }

  /** Lines of a log from a number on, to be shown. */
  lines({ log, from, count }: LinesAsked): Promise<Result<readonly ShownLine[]>> {
    return this.#file(log, (file) => file.lines(from, count));
  }

  /** Searches a log; the search before ends. */
  async find({ log, text, isCaseSensitive, filter, from, limit }: LogSearch): Promise<Result<FoundLines>> {
    this.cancelFind();
    const search = new AbortController();
    this.#search = search;
    try {
      const found = await this.#file(log, (file) =>
        file.find(
          { text, isCaseSensitive, filter },
          { from, limit: Math.min(limit, MOST_FOUND), signal: search.signal },
        ),
      );
      return found.ok ? { ok: true, value: { ...found.value, isCancelled: false } } : found;
    } catch (error) {
      if (search.signal.aborted) return { ok: true, value: CANCELLED };
      throw error;
    } finally {
      if (this.#search === search) this.#search = null;
    }
  }

  /** Nobody waits for the search any longer; it tells that it was cancelled. */
  cancelFind(): void {
    this.#search?.abort();
    this.#search = null;
  }

  /** The text of ranges of lines, whole lines with their ends. */
  copyText({ log, ranges }: LinesCopied): Promise<Result<CopyText>> {
    return this.#file(log, async (file) => {
      const lines: string[] = [];
      let [left, isCut] = [MOST_COPIED, false];
      for (const { firstLine, lastLine } of ranges) {
        const read = await file.wholeLines(firstLine, lastLine - firstLine + 1, left);
        if (!read.ok) return read;
        for (const { text, isCut: isLineCut } of read.value) {
          const isTooMuch = text.length + 2 > left;
          isCut ||= isLineCut || isTooMuch;
          if (isTooMuch) return copied(lines, true);
          lines.push(text);
          left -= text.length + 2;
        }
      }
      return copied(lines, isCut);
    });
  }

  async #file<Value>(id: string, ask: (file: LogFile) => Promise<Result<Value>>): Promise<Result<Value>> {
    const file = await this.#open(id);
    return file.ok ? ask(file.value) : file;
  }

  async #open(id: string): Promise<Result<LogFile>> {
    const place = this.#places.get(id);
    if (!place) return { ok: false, problems: [gone(id)] };
    const opening = this.#opened.get(id) ?? this.#index(place);
    this.#opened.set(id, opening);
    const opened = await opening;
    // Next time it may be there again.
    if (!opened.ok && this.#opened.get(id) === opening) this.#opened.delete(id);
    return opened;
  }

  async #index({ path, encoding }: CaseFile): Promise<Result<LogFile>> {
    const { signal } = this.#opening;
    try {
      return await LogFile.open(path, encoding, { signal });
    } catch (error) {
      if (signal.aborted) return { ok: false, problems: [gone(path)] };
      throw error;
    }
  }
}

function gone(log: string): Problem {
  return { code: 'file-changed', at: log, params: { file: log } };
}

function copied(lines: readonly string[], isCut: boolean): Result<CopyText> {
  return { ok: true, value: { text: lines.join('\r\n'), lines: lines.length, isCut } };
}
