import { useMemo, useState } from 'react';
import type { LogSection } from '../../../shared/setup-log/read/run-facts';
import { TreeView } from '../../controls/lists/TreeView';
import type { TreeNode } from '../../controls/lists/tree-node';
import { CustomInstallationIcon } from '../../icons/installation-icons';
import { NotepadIcon, ServicesIcon } from '../../icons/tool-icons';
import { useText, type Text } from '../../use-text';
import { groupSections, sectionAt } from './lines/sections';
import type { LogViewerState } from './use-log-viewer';
import type { ViewedLog } from './viewed-log';

const ROOT = 'file';

/** So many runs are open at first. */
const OPEN_RUNS = 20;

/** The runs of the log and their tasks; a press leads there, and the current line's is the selected one. */
export function LogTree({ viewer }: { readonly viewer: LogViewerState }) {
  const text = useText();
  const { log, line, goTo } = viewer;
  const nodes = useMemo(() => [treeOf(log, text)], [log, text]);
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(() => new Set(openAtFirst(log)));
  return (
    <TreeView
      label={text.catalog.tools.logViewer.tree}
      nodes={nodes}
      selected={nodeOf(log, line, expanded)}
      expanded={expanded}
      onSelect={(id) => goTo(lineOf(id))}
      onExpand={setExpanded}
    />
  );
}

function treeOf(log: ViewedLog, { catalog, fill }: Text): TreeNode {
  const words = catalog.tools.logViewer;
  let runs = 0;
  const children = groupSections(log.sections).map(({ section, tasks }): TreeNode => {
    if (section.kind === 'task') return taskNode(section);
    runs += 1;
    return {
      id: idOf(section),
      label: fill(words.run, { number: runs, product: section.name }),
      icon: CustomInstallationIcon,
      children: tasks.map(taskNode),
    };
  });
  return { id: ROOT, label: log.name, icon: NotepadIcon, children };
}

function taskNode(section: LogSection): TreeNode {
  return { id: idOf(section), label: section.name, icon: ServicesIcon, children: [] };
}

function idOf({ kind, firstLine }: LogSection): string {
  return `${kind}:${firstLine}`;
}

function lineOf(id: string): number {
  return id === ROOT ? 1 : Number(id.slice(id.indexOf(':') + 1));
}

function openAtFirst({ sections }: ViewedLog): readonly string[] {
  const runs = sections.filter(({ kind }) => kind === 'run');
  return [ROOT, ...(runs.length <= OPEN_RUNS ? runs : runs.slice(-1)).map(idOf)];
}

/** The node in sight that a line belongs to most closely. */
function nodeOf({ sections }: ViewedLog, line: number, expanded: ReadonlySet<string>): string {
  if (!expanded.has(ROOT)) return ROOT;
  const run = sectionAt(sections, 'run', line);
  const task = sectionAt(sections, 'task', line);
  const isTaskShown = task && (!run || task.firstLine < run.firstLine || expanded.has(idOf(run)));
  if (isTaskShown) return idOf(task);
  return run ? idOf(run) : ROOT;
}
