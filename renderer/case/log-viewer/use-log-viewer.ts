import { useMemo, useRef, useState, useSyncExternalStore, type RefObject } from 'react';
import { MOST_RANGES } from '../../../shared/ipc/log-api';
import { lineClass } from '../../../shared/setup-log/read/line-class';
import { getApi } from '../../api';
import { LogPages } from './grid/log-pages';
import {
  lineOfRow,
  rangesOfRows,
  rowAt,
  rowOfLine,
  toggleFold,
  unfoldLine,
  type LineRange,
} from './lines/log-rows';
import { foldsOfSections } from './lines/sections';
import { lineAfter, lineBefore, placeOf } from './lines/sorted-lines';
import { useLogSearch, type Direction, type LogFinding } from './use-log-search';
import { useLogView, type LogView } from './use-log-view';
import type { LogFact, ViewedLog } from './viewed-log';

/** A continuation is not folded further. */
const LONGEST_BLOCK = 2000;

/** What was copied last; null once something else has happened. */
export interface Copied {
  readonly lines: number;
  readonly isCut: boolean;
}

/** The state of the window, and what changes it. */
export interface LogViewerState {
  readonly log: ViewedLog;
  readonly facts: ReadonlyMap<number, string>;
  readonly pages: LogPages;
  readonly view: LogView;
  readonly search: LogFinding;
  /** The current line, and the one where the selection began. */
  readonly line: number;
  readonly anchor: number;
  /** Counts requests to bring the current line into sight. */
  readonly reveals: number;
  readonly copied: Copied | null;
  /** The list has the keyboard. */
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly moveTo: (line: number, isExtending: boolean) => void;
  /** Goes to a line from elsewhere: it is unfolded, and shown where a filter hides it. */
  readonly goTo: (line: number) => void;
  readonly goToFact: (direction: Direction) => void;
  readonly selectAll: () => void;
  readonly copy: () => void;
  /** What can be folded below a line: the rest of a section, or what continues the line. */
  readonly canFold: (line: number) => boolean;
  readonly isFoldedBelow: (line: number) => boolean;
  readonly toggle: (line: number) => void;
}

/** The state of the viewer of a log. `start`: the line to open with. */
export function useLogViewer(log: ViewedLog, start: number, told: readonly LogFact[]): LogViewerState {
  const [pages] = useState(() => new LogPages(log.id, log.lines, (asked) => getApi().logLines(asked)));
  useSyncExternalStore(pages.subscribe, pages.version);
  const view = useLogView(log);
  const [selection, setSelection] = useState({ line: Math.max(1, start), anchor: Math.max(1, start) });
  const [reveals, setReveals] = useState(0);
  const [copied, setCopied] = useState<Copied | null>(null);
  const grid = useRef<HTMLDivElement>(null);
  const facts = useMemo(() => factsByLine(told), [told]);
  const sectionFolds = useMemo(() => foldsOfSections(log.sections), [log]);
  const { plan, folds, setFolds } = view;
  const line = isHidden(view, selection.line) ? nearestLine(view, selection.line) : selection.line;
  const { anchor } = selection;

  const moveTo = (to: number, isExtending: boolean) => {
    setSelection({ line: to, anchor: isExtending ? anchor : to });
    setReveals((count) => count + 1);
    setCopied(null);
  };
  const goTo = (wanted: number) => {
    const to = Math.max(1, Math.min(wanted, log.lines));
    if (isHidden(view, to)) view.choose('all', to);
    setFolds((current) => unfoldLine(current, to));
    moveTo(to, false);
  };
  const search = useLogSearch({ log: log.id, filter: view.asked, line, onFound: goTo });
  const toggle = (at: number) => {
    const shown = rowAt(plan, rowOfLine(plan, at));
    if (shown?.kind === 'fold') setFolds((current) => unfoldLine(current, shown.firstLine));
    else
      void rangeBelow(pages, sectionFolds, at).then(
        (range) => range && setFolds((current) => toggleFold(current, range)),
      );
  };
  return {
    log,
    facts,
    pages,
    view,
    search,
    line,
    anchor,
    reveals,
    copied,
    grid,
    moveTo,
    goTo,
    goToFact: (direction) => {
      const lines = [...facts.keys()];
      const to = direction === 'next' ? lineAfter(lines, line) : lineBefore(lines, line);
      if (to !== null) goTo(to);
    },
    selectAll: () => setSelection({ anchor: 1, line: log.lines }),
    copy: () => {
      const rows = [rowOfLine(plan, anchor), rowOfLine(plan, line)];
      const ranges = rangesOfRows(plan, Math.min(...rows), Math.max(...rows)).slice(0, MOST_RANGES);
      if (ranges.length > 0) void copyLines(log.id, ranges).then(setCopied);
    },
    canFold: (at) => plan.kind === 'range' && (sectionFolds.has(at) || isContinued(pages, at)),
    isFoldedBelow: (at) => folds.some(({ firstLine }) => firstLine === at + 1),
    toggle,
  };
}

/** Whether the list does not show a line, even unfolded. */
function isHidden({ plan }: LogView, line: number): boolean {
  if (plan.kind === 'list') return placeOf(plan.lines, line) < 0;
  return line < plan.firstLine || line > plan.lastLine;
}

/** The line shown in place of one that is not. */
function nearestLine({ plan }: LogView, line: number): number {
  const row = rowAt(plan, rowOfLine(plan, line));
  return row ? lineOfRow(row) : line;
}

function factsByLine(facts: readonly LogFact[]): ReadonlyMap<number, string> {
  const byLine = new Map<number, string>();
  for (const { line, label } of [...facts].sort((one, other) => one.line - other.line)) {
    const before = byLine.get(line);
    byLine.set(line, before === undefined ? label : `${before}, ${label}`);
  }
  return byLine;
}

function isContinuation(pages: LogPages, line: number): boolean {
  const shown = pages.line(line);
  return shown !== undefined && lineClass(shown.text) === 'continuation';
}

function isContinued(pages: LogPages, line: number): boolean {
  return isContinuation(pages, line + 1) && !isContinuation(pages, line);
}

async function rangeBelow(
  pages: LogPages,
  sections: ReadonlyMap<number, LineRange>,
  line: number,
): Promise<LineRange | null> {
  const section = sections.get(line);
  if (section) return section;
  let last = line;
  for (; last - line < LONGEST_BLOCK; last += 1) {
    if (pages.line(last + 1) === undefined) await pages.want([last + 1]);
    if (!isContinuation(pages, last + 1)) break;
  }
  return last > line ? { firstLine: line + 1, lastLine: last } : null;
}

async function copyLines(log: string, ranges: readonly LineRange[]): Promise<Copied | null> {
  const answer = await getApi()
    .copyLogLines({ log, ranges })
    .catch(() => null);
  return answer?.ok ? answer.value : null;
}
