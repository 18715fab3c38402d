import { useMemo, useState } from 'react';
import { TreeView } from '../../controls/lists/TreeView';
import { ContextArea } from '../../controls/menus/ContextArea';
import type { MenuItem } from '../../controls/menus/menu-item';
import { dispatch } from '../../dispatch';
import { InfoIcon } from '../../icons/StatusSign';
import { ConsoleIcon } from '../../icons/tool-icons';
import { useSnapshot } from '../../use-snapshot';
import { useText } from '../../use-text';
import { ToolWindow } from '../ToolWindow';
import { ActionsPane } from './ActionsPane';
import { itemActions, nodeActions, type ConsoleAction, type ConsoleTask } from './console-actions';
import type { ConsoleData } from './console-data';
import {
  CONSOLE_EXPANDED,
  consoleTree,
  isConsoleNode,
  isListNode,
  type ConsoleNodeId,
} from './console-nodes';
import { consoleTable } from './console-tables';
import { ConsoleList } from './ConsoleList';
import { ConsoleDialog } from './dialogs/ConsoleDialog';
import { useConsoleData } from './use-console-data';
import './console.css';

interface ConsoleProps {
  readonly place: string | undefined;
}

/** A placeholder of the Exchange Management Console: what a recovery has to see and do in the organization. */
export function Console({ place }: ConsoleProps) {
  const words = useText().catalog.tools.console;
  const isInstalled = useSnapshot((snapshot) => snapshot.program !== null);
  return (
    <ToolWindow id="console" title={words.title} icon={ConsoleIcon} width={1216} height={460} isWide>
      {isInstalled ? (
        <ConsoleView place={place} />
      ) : (
        <div
          className="scenario-text"
          role="document"
          aria-label={words.title}
          tabIndex={0}
          data-autofocus=""
        >
          {words.notInstalled}
        </div>
      )}
    </ToolWindow>
  );
}

function ConsoleView({ place }: ConsoleProps) {
  const text = useText();
  const words = text.catalog.tools.console;
  const data = useConsoleData();
  const tree = useMemo(() => [consoleTree(words)], [words]);
  const [node, setNode] = useState(() => firstNode(place, data));
  const [expanded, setExpanded] = useState(CONSOLE_EXPANDED);
  const [selected, setSelected] = useState<string | null>(null);
  const [task, setTask] = useState<ConsoleTask | null>(null);

  const table = useMemo(() => (isListNode(node) ? consoleTable(node, data, text) : null), [node, data, text]);
  const row = table?.rows.find(({ key }) => key === selected) ?? table?.rows[0];
  const ofNode = nodeActions(node, data, text);
  const ofItem = row?.item ? itemActions(row.item, data, text) : [];
  const run = (wanted: ConsoleTask) => {
    if (wanted.kind !== 'retry-queue') setTask(wanted);
    else void dispatch({ type: 'retry-queue', queue: wanted.queue.name }, 'tool', { alertRefusal: true });
  };
  const openNode = (id: string) => {
    if (isConsoleNode(id)) setNode(id);
    setSelected(null);
  };
  return (
    <>
      <p className="tool-note">
        <InfoIcon size={16} />
        {words.note}
      </p>
      <div className="split console">
        <ContextArea label={words.actionsPane} items={menuItems(ofNode, run)} className="console-part">
          <TreeView
            label={words.tree}
            nodes={tree}
            selected={node}
            expanded={expanded}
            autoFocus
            onSelect={openNode}
            onExpand={setExpanded}
          />
        </ContextArea>
        <ContextArea
          label={words.actionsPane}
          items={[...menuItems(ofItem, run), ...menuItems(ofNode, run, ofItem.length > 0)]}
          background={menuItems(ofNode, run)}
          className="console-part"
        >
          <ConsoleList
            key={node}
            node={node}
            data={data}
            table={table}
            selected={row?.key ?? null}
            actions={ofItem}
            onSelect={setSelected}
            onRun={run}
          />
        </ContextArea>
        <ActionsPane
          groups={[
            { title: words.nodes[node], actions: ofNode },
            { title: String(row?.cells[0] ?? ''), actions: ofItem },
          ]}
          onRun={run}
        />
      </div>
      {task && <ConsoleDialog task={task} onClose={() => setTask(null)} />}
    </>
  );
}

/** The place asked for, else where Setup has left something to see. */
function firstNode(place: string | undefined, { organization }: ConsoleData): ConsoleNodeId {
  if (place !== undefined && isConsoleNode(place)) return place;
  return organization?.routingGroupConnectors.length ? 'routingGroupConnectors' : 'servers';
}

/** Actions as entries of a menu; `separated`: with a line above them. */
function menuItems(
  actions: readonly ConsoleAction[],
  onRun: (task: ConsoleTask) => void,
  separated = false,
): readonly MenuItem[] {
  return actions.map(({ task, label, reason }, index) => ({
    id: task.kind,
    label,
    ellipsis: task.kind !== 'retry-queue',
    disabled: reason !== undefined,
    separated: separated && index === 0,
    onSelect: () => onRun(task),
  }));
}
