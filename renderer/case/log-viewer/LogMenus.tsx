import { MenuBar } from '../../controls/menus/MenuBar';
import type { MenuItem } from '../../controls/menus/menu-item';
import { useText } from '../../use-text';
import { closeWindow, type ToolId } from '../../windows/window-store';
import { taskFolds } from './lines/sections';
import type { LogViewerState } from './use-log-viewer';
import { filterAt, VIEW_FILTERS, type ViewFilter } from './viewed-log';

export interface LogMenusProps {
  readonly id: ToolId;
  readonly viewer: LogViewerState;
  readonly onFind: () => void;
  readonly onGoTo: () => void;
}

/** The menu bar of the viewer. */
export function LogMenus(props: LogMenusProps) {
  const { menus: common, logViewer } = useText().catalog.tools;
  const exit: MenuItem = { id: 'exit', label: common.exit, onSelect: () => closeWindow(props.id) };
  return (
    <MenuBar
      label={common.label}
      menus={[
        { id: 'file', label: common.file, items: [exit] },
        { id: 'edit', label: common.edit, items: useEditMenu(props) },
        { id: 'view', label: logViewer.menus.view, items: useViewMenu(props) },
      ]}
    />
  );
}

function useEditMenu({ viewer, onFind, onGoTo }: LogMenusProps): MenuItem[] {
  const words = useText().catalog.tools.logViewer.menus;
  const { search } = viewer;
  const findOrGo = (direction: 'next' | 'previous') => (search.text === '' ? onFind() : search.go(direction));
  return [
    { id: 'copy', label: words.copy, shortcut: 'Ctrl+C', onSelect: viewer.copy },
    { id: 'all', label: words.selectAll, shortcut: 'Ctrl+A', onSelect: viewer.selectAll },
    { id: 'find', label: words.find, shortcut: 'Ctrl+F', separated: true, onSelect: onFind },
    { id: 'next', label: words.findNext, shortcut: 'F3', onSelect: () => findOrGo('next') },
    { id: 'previous', label: words.findPrevious, shortcut: 'Shift+F3', onSelect: () => findOrGo('previous') },
    {
      id: 'case',
      label: words.matchCase,
      kind: 'checkbox',
      checked: search.isCaseSensitive,
      onSelect: () => search.setCaseSensitive(!search.isCaseSensitive),
    },
    { id: 'go-to', label: words.goTo, ellipsis: true, shortcut: 'Ctrl+G', separated: true, onSelect: onGoTo },
  ];
}

function useViewMenu({ viewer }: LogMenusProps): MenuItem[] {
  const words = useText().catalog.tools.logViewer.menus;
  const { view, log, line, facts } = viewer;
  const noFact = facts.size === 0 ? words.noFactReason : undefined;
  const canFold = view.plan.kind === 'range';
  return [
    ...useFilterItems(viewer),
    {
      id: 'fold',
      label: words.fold,
      shortcut: '+ -',
      separated: true,
      disabled: !canFold,
      onSelect: () => viewer.toggle(line),
    },
    {
      id: 'fold-tasks',
      label: words.foldTasks,
      disabled: !canFold,
      onSelect: () => view.setFolds(taskFolds(log.sections)),
    },
    { id: 'unfold', label: words.unfoldAll, disabled: !canFold, onSelect: () => view.setFolds([]) },
    {
      id: 'next-fact',
      label: words.nextFact,
      shortcut: 'F2',
      separated: true,
      disabled: noFact !== undefined,
      reason: noFact,
      onSelect: () => viewer.goToFact('next'),
    },
    {
      id: 'previous-fact',
      label: words.previousFact,
      shortcut: 'Shift+F2',
      disabled: noFact !== undefined,
      reason: noFact,
      onSelect: () => viewer.goToFact('previous'),
    },
  ];
}

function useFilterItems({ view, log, line }: LogViewerState): MenuItem[] {
  const { menus, filter: words } = useText().catalog.tools.logViewer;
  const labels: Record<ViewFilter, string> = { ...menus, all: menus.allLines };
  const reasons = { run: words.noRunReason, task: words.noTaskReason, rule: words.noRuleReason };
  return VIEW_FILTERS.map((filter) => ({
    id: filter,
    label: labels[filter],
    kind: 'radio',
    checked: view.filter === filter,
    disabled: !filterAt(log, filter, line),
    reason: filter === 'all' || filter === 'problems' ? undefined : reasons[filter],
    onSelect: () => view.choose(filter, line),
  }));
}
