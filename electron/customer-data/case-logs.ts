import {
  MOST_FOUND,
  type CopiedLines,
  type FoundLines,
  type LinesAsked,
  type LinesCopied,
  type LogSearch,
  type ShownLine,
} from '../../shared/ipc/log-api';
import type { Result } from '../../shared/problem';
import type { LogFile } from './log-file';

/** Most characters that are copied at once. */
const MOST_COPIED = 4_000_000;

const CANCELLED: FoundLines = { lines: [], isCapped: false, isCancelled: true };

/** A text to copy, and how much of what was asked it holds. */
export interface CopyText extends CopiedLines {
  readonly text: string;
}

/** The logs of the customer's case that is open, by their ids, and what the view asks about them. */
export class CaseLogs {
  readonly #files = new Map<string, LogFile>();
  /** Ends the search that is under way. */
  #search: AbortController | null = null;

  add(id: string, file: LogFile): void {
    this.#files.set(id, file);
  }

  remove(id: string): void {
    this.#files.delete(id);
  }

  /** Forgets all of them; a search ends. */
  clear(): void {
    this.cancelFind();
    this.#files.clear();
  }

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

  #file<Value>(id: string, ask: (file: LogFile) => Promise<Result<Value>>): Promise<Result<Value>> {
    const file = this.#files.get(id);
    if (file) return ask(file);
    return Promise.resolve({
      ok: false,
      problems: [{ code: 'file-changed', at: id, params: { file: id } }],
    });
  }
}

function copied(lines: readonly string[], isCut: boolean): Result<CopyText> {
  return { ok: true, value: { text: lines.join('\r\n'), lines: lines.length, isCut } };
}
