import { useMemo, useRef, useState, type Dispatch, type SetStateAction } from 'react';
import { MOST_FOUND, type FoundLines } from '../../../shared/ipc/log-api';
import type { LogFilter } from '../../../shared/setup-log/read/line-filter';
import { getApi } from '../../api';
import { rowsOfLines, rowsOfRange, type LineRange, type RowPlan } from './lines/log-rows';
import { filterAt, type ViewedLog, type ViewFilter } from './viewed-log';

/** Which lines the list shows. */
export interface LogView {
  readonly filter: ViewFilter;
  /** Chosen while `filter` is `rule`. */
  readonly rule: string | null;
  /** The same as main understands it. */
  readonly asked: LogFilter;
  readonly plan: RowPlan;
  /** The lines that match are being looked for. */
  readonly isRunning: boolean;
  /** More lines match than are shown. */
  readonly isCapped: boolean;
  readonly folds: readonly LineRange[];
  readonly setFolds: Dispatch<SetStateAction<readonly LineRange[]>>;
  /** Shows others; `line` says of which run or task. */
  readonly choose: (filter: ViewFilter, line: number, rule?: string) => void;
}

/** Which lines were chosen, and those that were found. */
export interface Chosen {
  readonly filter: ViewFilter;
  readonly asked: LogFilter;
  /** Single lines that were found; null where the filter is a range of lines. */
  readonly found: readonly number[] | null;
  readonly isRunning: boolean;
  readonly isCapped: boolean;
}

const ALL: Chosen = {
  filter: 'all',
  asked: { kind: 'all' },
  found: null,
  isRunning: false,
  isCapped: false,
};

/** Keeps which lines of a log are shown: filtered, folded. */
export function useLogView(log: ViewedLog): LogView {
  const [chosen, setChosen] = useState(ALL);
  const [folds, setFolds] = useState<readonly LineRange[]>([]);
  const request = useRef(0);
  const plan = useMemo(() => planOf(log, chosen, folds), [log, chosen, folds]);
  const choose = (filter: ViewFilter, line: number, rule?: string) => {
    const asked = filterAt(log, filter, line, rule);
    if (!asked) return;
    request.current += 1;
    const { current } = request;
    const isRange = asked.kind === 'all' || asked.kind === 'section';
    setChosen({ ...ALL, filter, asked, found: isRange ? null : [], isRunning: !isRange });
    if (isRange) return;
    void findAll(log.id, asked).then((found) => {
      if (current === request.current) setChosen(chosenOf(filter, asked, found));
    });
  };
  const rule = chosen.asked.kind === 'rule' ? chosen.asked.rule : null;
  return { ...chosen, rule, plan, folds, setFolds, choose };
}

/** The lines that a filter lets through; null where nobody could tell. */
async function findAll(log: string, filter: LogFilter): Promise<FoundLines | null> {
  const purpose = 'filter';
  const search = {
    log,
    purpose,
    text: '',
    isCaseSensitive: false,
    filter,
    from: 1,
    limit: MOST_FOUND,
  } as const;
  const answer = await getApi()
    .findInLog(search)
    .catch(() => null);
  return answer?.ok ? answer.value : null;
}

/**
 * What is shown after a search for the lines of a filter. One that has not come to its end says nothing of the log: all
 * lines are shown again, and their list tells of a file that has gone.
 */
export function chosenOf(filter: ViewFilter, asked: LogFilter, found: FoundLines | null): Chosen {
  if (!found || found.isCancelled) return ALL;
  return { ...ALL, filter, asked, found: found.lines, isCapped: found.isCapped };
}

function planOf(log: ViewedLog, { asked, found }: Chosen, folds: readonly LineRange[]): RowPlan {
  if (found) return rowsOfLines(found);
  if (asked.kind === 'section') return rowsOfRange(asked, folds);
  return rowsOfRange({ firstLine: 1, lastLine: log.lines }, folds);
}
