import { useMemo, useState, type KeyboardEvent } from 'react';
import { TreeView } from '../../controls/lists/TreeView';
import type { TreeNode } from '../../controls/lists/tree-node';
import { EventViewerIcon } from '../../icons/administration-icons';
import { NotepadIcon } from '../../icons/tool-icons';
import { useText, type Text } from '../../use-text';
import { ToolWindow } from '../ToolWindow';
import { findRow, LOGS } from './event-rows';
import { searchableText } from './event-text';
import { EventDialogs, type EventDialog } from './EventDialogs';
import { EventGrid } from './EventGrid';
import { EventMenus } from './EventMenus';
import { LogList } from './LogList';
import { useEventList } from './use-event-list';
import './event-viewer.css';

const ROOT = 'root';
const EXPANDED: ReadonlySet<string> = new Set([ROOT]);

/** Event Viewer: the logs of the simulated server at the left, the events of one of them at the right. */
export function EventViewer() {
  const text = useText();
  const words = text.catalog.tools.eventViewer;
  const tree = useMemo(() => [treeIn(text)], [text]);
  const list = useEventList();
  const [expanded, setExpanded] = useState(EXPANDED);
  const [dialog, setDialog] = useState<EventDialog | null>(null);
  const [wanted, setWanted] = useState('');
  const find = (what: string) => {
    setWanted(what);
    const found = findRow(list.inOrder(), list.selected?.key ?? null, what, (row) =>
      searchableText(text, row),
    );
    if (found) list.select(found);
    setDialog(found ? null : 'not-found');
  };
  const findNext = () => (wanted === '' ? setDialog('find') : find(wanted));
  const onKeyDown = (event: KeyboardEvent) => {
    const isFind = event.ctrlKey && !event.altKey && event.key.toLowerCase() === 'f';
    if (list.log === null || !(isFind || event.key === 'F3' || event.key === 'F5')) return;
    event.preventDefault();
    if (isFind) setDialog('find');
    else if (event.key === 'F3') findNext();
    else list.refresh();
  };
  return (
    <ToolWindow id="event-viewer" title={words.title} icon={EventViewerIcon} width={860} height={480}>
      <EventMenus list={list} onDialog={setDialog} onFindNext={findNext} />
      <div className="split event-viewer" onKeyDown={onKeyDown}>
        <TreeView
          label={words.tree}
          nodes={tree}
          selected={list.log ?? ROOT}
          expanded={expanded}
          autoFocus
          onSelect={(id) => list.openLog(LOGS.find((log) => log === id) ?? null)}
          onExpand={setExpanded}
        />
        {list.log === null ? (
          <LogList onOpen={list.openLog} />
        ) : (
          <EventGrid list={list} log={list.log} onDialog={setDialog} />
        )}
      </div>
      {list.log !== null && (
        <EventDialogs
          dialog={dialog}
          list={list}
          log={list.log}
          wanted={wanted}
          onFind={find}
          onClose={() => setDialog(null)}
        />
      )}
    </ToolWindow>
  );
}

function treeIn({ catalog }: Text): TreeNode {
  const logs = LOGS.map((log) => ({
    id: log,
    label: catalog.events.logs[log],
    icon: NotepadIcon,
    children: [],
  }));
  return { id: ROOT, label: catalog.tools.eventViewer.root, icon: EventViewerIcon, children: logs };
}
