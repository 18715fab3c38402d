import type { LogSection } from '../../../shared/setup-log/read/run-facts';
import type { LogFilter } from '../../../shared/setup-log/read/line-filter';
import { sectionAt } from './lines/sections';

/** A log as the viewer knows it; its lines are asked for by its id. */
export interface ViewedLog {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly lines: number;
  /** By their first lines, a run before its tasks. */
  readonly sections: readonly LogSection[];
  /** Ids of the rules that it names. */
  readonly rules: readonly string[];
}

/** A line that says something of the case, and what. */
export interface LogFact {
  readonly line: number;
  readonly label: string;
}

/** Which lines are shown. */
export type ViewFilter = 'all' | 'problems' | 'run' | 'task' | 'rule';

export const VIEW_FILTERS: readonly ViewFilter[] = ['all', 'problems', 'run', 'task', 'rule'];

/** What a choice means at a line of a log; null where it means nothing there. `rule`: the one chosen, else the first. */
export function filterAt(log: ViewedLog, view: ViewFilter, line: number, rule?: string): LogFilter | null {
  switch (view) {
    case 'all':
    case 'problems':
      return { kind: view };
    case 'run':
    case 'task': {
      const section = sectionAt(log.sections, view, line);
      return section ? { kind: 'section', firstLine: section.firstLine, lastLine: section.lastLine } : null;
    }
    case 'rule': {
      const chosen = rule ?? log.rules[0];
      return chosen === undefined ? null : { kind: 'rule', rule: chosen };
    }
  }
}
