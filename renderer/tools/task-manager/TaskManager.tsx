import { useMemo, useState } from 'react';
import type { Catalog } from '../../../shared/i18n/catalog';
import { DataGrid } from '../../controls/lists/DataGrid';
import type { GridColumn } from '../../controls/lists/grid-column';
import { PushButton } from '../../controls/PushButton';
import { TaskManagerIcon } from '../../icons/tool-icons';
import { useText } from '../../use-text';
import { useWindows } from '../../windows/use-windows';
import { closeWindow, windowStore, type WindowEntry } from '../../windows/window-store';
import { WIZARD_WINDOW } from '../../wizard/wizard-window-id';
import { askToClosePrompt } from '../prompt/closing';
import { ToolWindow } from '../ToolWindow';
import { EndSetup } from './EndSetup';
import './task-manager.css';

const TASK_MANAGER = 'task-manager';

/** Windows Task Manager with its page Applications: the open windows, and End Task. */
export function TaskManager() {
  const words = useText().catalog.tools.taskManager;
  const windows = useWindows((state) => state.windows);
  const tasks = useMemo(() => windows.filter(({ id }) => id !== TASK_MANAGER), [windows]);
  const [selected, setSelected] = useState<string | null>(null);
  const [isEndingSetup, setIsEndingSetup] = useState(false);
  const columns = useMemo(() => columnsIn(words), [words]);
  const current = tasks.find(({ id }) => id === selected) ?? tasks[0];
  const hasSetup = tasks.some(({ id }) => id === WIZARD_WINDOW);
  const end = ({ id }: WindowEntry) => {
    if (id === WIZARD_WINDOW) setIsEndingSetup(true);
    else closeTool(id);
  };
  return (
    <ToolWindow id={TASK_MANAGER} title={words.title} icon={TaskManagerIcon} width={430} height={380}>
      <div className="task-manager">
        <div role="tablist" aria-label={words.title}>
          <span id="task-manager-tab" className="tab" role="tab" aria-selected="true" tabIndex={-1}>
            {words.applications}
          </span>
        </div>
        <div className="tab-page" role="tabpanel" aria-labelledby="task-manager-tab">
          <DataGrid
            label={words.list}
            columns={columns}
            rows={tasks}
            rowKey={idOf}
            selected={current?.id ?? null}
            empty={words.empty}
            autoFocus
            onSelect={({ id }) => setSelected(id)}
          />
          <div className="button-row">
            <PushButton label={words.endTask} disabled={!current} onPress={() => current && end(current)} />
          </div>
        </div>
      </div>
      {isEndingSetup && hasSetup && <EndSetup onClose={() => setIsEndingSetup(false)} />}
    </ToolWindow>
  );
}

function idOf({ id }: WindowEntry): string {
  return id;
}

function closeTool(id: string): void {
  const tool = windowStore.getState().tools.find((open) => open === id);
  if (tool === 'prompt') askToClosePrompt();
  else if (tool) closeWindow(tool);
}

function columnsIn(words: Catalog['tools']['taskManager']): readonly GridColumn<WindowEntry>[] {
  return [
    {
      id: 'task',
      header: words.columns.task,
      width: 250,
      text: ({ title }) => title,
      icon: (entry) => <entry.icon size={16} />,
    },
    { id: 'status', header: words.columns.status, width: 100, text: () => words.running },
  ];
}
