import type { LogSection } from '../../../../shared/setup-log/read/run-facts';
import type { LineRange } from './log-rows';

/** A run with the tasks in it; tasks outside every run stand alone. */
export interface SectionGroup {
  readonly section: LogSection;
  readonly tasks: readonly LogSection[];
}

/** Puts tasks into the runs that hold them. Sections come by their first lines, a run before its tasks. */
export function groupSections(sections: readonly LogSection[]): readonly SectionGroup[] {
  const groups: { section: LogSection; tasks: LogSection[] }[] = [];
  for (const section of sections) {
    const last = groups.at(-1);
    const isInside = last?.section.kind === 'run' && section.firstLine <= last.section.lastLine;
    if (section.kind === 'task' && last && isInside) last.tasks.push(section);
    else groups.push({ section, tasks: [] });
  }
  return groups;
}

/** The last section of a kind that holds a line; undefined where none does. */
export function sectionAt(
  sections: readonly LogSection[],
  kind: LogSection['kind'],
  line: number,
): LogSection | undefined {
  return sections.findLast(
    (section) => section.kind === kind && section.firstLine <= line && line <= section.lastLine,
  );
}

/** What can be folded below lines that begin a section, by those lines: the rest of it. */
export function foldsOfSections(sections: readonly LogSection[]): ReadonlyMap<number, LineRange> {
  const folds = new Map<number, LineRange>();
  for (const { firstLine, lastLine } of sections) {
    if (lastLine > firstLine && !folds.has(firstLine)) {
      folds.set(firstLine, { firstLine: firstLine + 1, lastLine });
    }
  }
  return folds;
}

/** What is folded when all tasks are. */
export function taskFolds(sections: readonly LogSection[]): readonly LineRange[] {
  return sections
    .filter(({ kind, firstLine, lastLine }) => kind === 'task' && lastLine > firstLine)
    .map(({ firstLine, lastLine }) => ({ firstLine: firstLine + 1, lastLine }));
}
