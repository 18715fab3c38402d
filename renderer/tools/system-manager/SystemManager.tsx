import { useMemo, useState } from 'react';
import { TreeView } from '../../controls/lists/TreeView';
import { ContextArea } from '../../controls/menus/ContextArea';
import { SystemManagerIcon } from '../../icons/exchange-icons';
import { InfoIcon } from '../../icons/StatusSign';
import { useText } from '../../use-text';
import { ToolWindow } from '../ToolWindow';
import { ManagerDialog } from './dialogs/ManagerDialog';
import { itemActions, menuItems, nodeActions, type ManagerTask } from './manager-actions';
import type { ManagerData } from './manager-data';
import {
  isManagerList,
  isManagerNode,
  MANAGER_EXPANDED,
  managerTree,
  type ManagerNodeId,
} from './manager-nodes';
import { managerTable } from './manager-tables';
import { ManagerList } from './ManagerList';
import { ManagerMenus } from './ManagerMenus';
import { ManagerPage } from './ManagerPage';
import { useManagerData } from './use-manager-data';
import './system-manager.css';

interface SystemManagerProps {
  readonly place: string | undefined;
}

/** Exchange System Manager: the console of Exchange 2003 and 2000, as far as a preparation for 2007 needs it. */
export function SystemManager({ place }: SystemManagerProps) {
  const text = useText();
  const words = text.catalog.tools.systemManager;
  const data = useManagerData();
  return (
    <ToolWindow
      id="system-manager"
      title={words.title}
      icon={SystemManagerIcon}
      width={900}
      height={460}
      isWide
    >
      {'code' in data ? (
        <div
          className="scenario-text"
          role="document"
          aria-label={words.title}
          tabIndex={0}
          data-autofocus=""
        >
          {text.refusal(data)}
        </div>
      ) : (
        <ManagerView place={place} data={data} />
      )}
    </ToolWindow>
  );
}

interface ManagerViewProps extends SystemManagerProps {
  readonly data: ManagerData;
}

function ManagerView({ place, data }: ManagerViewProps) {
  const text = useText();
  const words = text.catalog.tools.systemManager;
  const { name } = data.organization;
  const tree = useMemo(
    () => [managerTree(words, text.fill(words.root, { organization: name }))],
    [words, text, name],
  );
  const [node, setNode] = useState<ManagerNodeId>(
    place !== undefined && isManagerNode(place) ? place : 'root',
  );
  const [expanded, setExpanded] = useState(MANAGER_EXPANDED);
  const [selected, setSelected] = useState<string | null>(null);
  const [task, setTask] = useState<ManagerTask | null>(null);

  const table = useMemo(
    () => (isManagerList(node) ? managerTable(node, data, text) : null),
    [node, data, text],
  );
  const row = table?.rows.find(({ key }) => key === selected);
  const ofNode = nodeActions(node, data, text);
  const ofItem = row?.item ? itemActions(row.item, text) : [];
  const ofBoth = [...menuItems(ofItem, setTask), ...menuItems(ofNode, setTask, ofItem.length > 0)];
  const openNode = (id: string) => {
    if (isManagerNode(id)) setNode(id);
    setSelected(null);
  };
  const hasOlder = data.olderServers.length > 0;
  return (
    <>
      <ManagerMenus actions={ofBoth} />
      <p className="tool-note">
        <InfoIcon size={16} />
        {hasOlder ? words.note : words.noLegacy}
      </p>
      <div className="split system-manager">
        <ContextArea
          label={words.menu.replace('&', '')}
          items={menuItems(ofNode, setTask)}
          className="manager-part"
        >
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
          label={words.menu.replace('&', '')}
          items={ofBoth}
          background={menuItems(ofNode, setTask)}
          className="manager-part"
        >
          {isManagerList(node) && table ? (
            <ManagerList
              key={node}
              node={node}
              table={table}
              selected={row?.key ?? null}
              actions={ofItem}
              onSelect={setSelected}
              onRun={setTask}
            />
          ) : (
            !isManagerList(node) && <ManagerPage node={node} data={data} />
          )}
        </ContextArea>
      </div>
      {task && <ManagerDialog task={task} data={data} onClose={() => setTask(null)} />}
    </>
  );
}
