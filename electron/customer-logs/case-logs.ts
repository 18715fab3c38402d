import {
  MOST_FOUND,
  type CopiedLines,
  type FoundLines,
  type LogAsker,
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
 * The logs of one customer's case, by their ids, and what the view asks about them. A log is indexed when something is
 * asked of it for the first time; logs of other cases are unknown here.
 */
export class CaseLogs {
  readonly #places: CaseFiles;
  readonly #opened = new Map<string, Promise<Result<LogFile>>>();
  /** Ends the indexing that is under way. */
  readonly #opening = new AbortController();
  /** End the searches that are under way, by who looks for something. */
  readonly #searches = new Map<string, AbortController>();

  constructor(files: CaseFiles = new Map()) {
    this.#places = files;
  }

  /** Nobody asks any more: what was asked ends. */
  close(): void {
    for (const search of this.#searches.values()) search.abort();
    this.#opening.abort();
  }

  /** Where a log is; undefined for one that could not be kept. */
  placeOf(id: string): CaseFile | undefined {
    return this.#places.get(id);
  }

  /** Lines of a log from a number on, to be shown. */
  lines({ log, from, count }: LinesAsked): Promise<Result<readonly ShownLine[]>> {
    return this.#file(log, (file) => file.lines(from, count));
  }

  /** Searches a log; the search before for the same purpose in the same log ends, and no other one. */
  async find({
    log,
    purpose,
    text,
    isCaseSensitive,
    filter,
    from,
    limit,
  }: LogSearch): Promise<Result<FoundLines>> {
    this.cancelFind({ log, purpose });
    const search = new AbortController();
    const asker = askerOf({ log, purpose });
    this.#searches.set(asker, search);
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
      if (this.#searches.get(asker) === search) this.#searches.delete(asker);
    }
  }

  /** Ends a search that is under way. */
  cancelFind(asked: LogAsker): void {
    this.#searches.get(askerOf(asked))?.abort();
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
    if (!place) return { ok: false, problems: [{ code: 'lines-not-kept', at: id, params: {} }] };
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

function askerOf({ log, purpose }: LogAsker): string {
  return `${purpose} ${log}`;
}

function gone(log: string): Problem {
  return { code: 'file-changed', at: log, params: { file: log } };
}

function copied(lines: readonly string[], isCut: boolean): Result<CopyText> {
  return { ok: true, value: { text: lines.join('\r\n'), lines: lines.length, isCut } };
}
