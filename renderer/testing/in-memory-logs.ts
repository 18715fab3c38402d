import { LONGEST_SHOWN_LINE, type LogApi } from '../../shared/ipc/log-api';
import { lineTest } from '../../shared/setup-log/read/line-filter';

/** The logs of a customer's case, by their ids, with the answers that main gives from files. */
export function inMemoryLogs(logs: Readonly<Record<string, readonly string[]>>): LogApi {
  const linesOf = (id: string) => logs[id] ?? [];
  return {
    logLines: ({ log, from, count }) => {
      const lines = linesOf(log).slice(from - 1, from - 1 + count);
      const shown = lines.map((text) => ({
        text: text.slice(0, LONGEST_SHOWN_LINE),
        isCut: text.length > LONGEST_SHOWN_LINE,
      }));
      return Promise.resolve({ ok: true, value: shown });
    },
    findInLog: ({ log, text, isCaseSensitive, filter, from, limit }) => {
      const isWanted = lineTest(filter);
      const fold = (value: string) => (isCaseSensitive ? value : value.toLowerCase());
      const found = linesOf(log).flatMap((line, index) => {
        const isFound = isWanted(line, index + 1) && fold(line).includes(fold(text));
        return isFound && index + 1 >= from ? [index + 1] : [];
      });
      const value = { lines: found.slice(0, limit), isCapped: found.length > limit, isCancelled: false };
      return Promise.resolve({ ok: true, value });
    },
    cancelFindInLog: () => Promise.resolve(),
    copyLogLines: ({ ranges }) => {
      const lines = ranges.reduce((sum, { firstLine, lastLine }) => sum + lastLine - firstLine + 1, 0);
      return Promise.resolve({ ok: true, value: { lines, isCut: false } });
    },
  };
}
