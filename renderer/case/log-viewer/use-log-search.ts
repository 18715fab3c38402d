import { useRef, useState } from 'react';
import { MOST_FOUND, type FoundLines } from '../../../shared/ipc/log-api';
import type { LogFilter } from '../../../shared/setup-log/read/line-filter';
import { getApi } from '../../api';
import { lineAfter, lineBefore } from './lines/sorted-lines';

/** What is looked for in a log, and what has been found. */
export interface LogFinding {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly isCaseSensitive: boolean;
  readonly setCaseSensitive: (isCaseSensitive: boolean) => void;
  readonly isRunning: boolean;
  /** The lines that contain it, where it has been looked for. */
  readonly found: FoundLines | null;
  readonly go: (direction: Direction) => void;
  readonly cancel: () => void;
}

export type Direction = 'next' | 'previous';

export interface LogFindingOptions {
  readonly log: string;
  readonly filter: LogFilter;
  /** The line to go on from. */
  readonly line: number;
  readonly onFound: (line: number) => void;
}

/** Looks for a text in the lines shown: the first place at once, then all of them, to be counted. */
export function useLogSearch({ log, filter, line, onFound }: LogFindingOptions): LogFinding {
  const [text, setText] = useState('');
  const [isCaseSensitive, setCaseSensitive] = useState(false);
  const [isRunning, setIsRunning] = useState(false);
  const [result, setResult] = useState<{ readonly key: string; readonly found: FoundLines } | null>(null);
  const request = useRef(0);
  const key = JSON.stringify([text, isCaseSensitive, filter]);
  const found = result?.key === key ? result.found : null;
  const ask = (from: number, limit: number) =>
    find({ log, purpose: 'find', text, isCaseSensitive, filter, from, limit });
  /** A search is over, unless another one has taken over. */
  const end = (of: number) => {
    if (of === request.current) setIsRunning(false);
  };
  const search = async (direction: Direction) => {
    request.current += 1;
    const { current } = request;
    setIsRunning(true);
    const near = direction === 'next' ? await ask(line + 1, 1) : null;
    const first = near?.lines[0];
    if (near?.isCancelled || current !== request.current) {
      end(current);
      return;
    }
    if (first !== undefined) onFound(first);
    const all = await ask(1, MOST_FOUND);
    end(current);
    if (!all || all.isCancelled || current !== request.current) return;
    setResult({ key, found: all });
    if (first === undefined) step(all.lines, direction);
  };
  const step = (lines: readonly number[], direction: Direction) => {
    const to = direction === 'next' ? lineAfter(lines, line) : lineBefore(lines, line);
    if (to !== null) onFound(to);
  };
  const go = (direction: Direction) => {
    if (text === '') return;
    if (found) step(found.lines, direction);
    else void search(direction);
  };
  const cancel = () => {
    if (!isRunning) return;
    void getApi().cancelFindInLog({ log, purpose: 'find' });
    setIsRunning(false);
  };
  return { text, setText, isCaseSensitive, setCaseSensitive, isRunning, found, go, cancel };
}

async function find(
  search: Parameters<ReturnType<typeof getApi>['findInLog']>[0],
): Promise<FoundLines | null> {
  const answer = await getApi()
    .findInLog(search)
    .catch(() => null);
  return answer?.ok ? answer.value : null;
}
