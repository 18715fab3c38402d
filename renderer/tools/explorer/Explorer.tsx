import { useMemo, useRef, useState } from 'react';
import { parentFolder } from '../../../shared/host/files/paths';
import { TreeView } from '../../controls/lists/TreeView';
import type { DataGridHandle } from '../../controls/lists/DataGrid';
import { useText } from '../../use-text';
import { openWindow } from '../../windows/window-store';
import { ToolWindow } from '../ToolWindow';
import { AddressField } from './AddressField';
import { CONTROL_PANEL, folderName, itemAt, itemsIn, MY_COMPUTER } from './explorer-items';
import { ExplorerMenus } from './ExplorerMenus';
import { ExplorerToolbar } from './ExplorerToolbar';
import { folderIcons, folderNodes, foldersAbove } from './folder-nodes';
import { ItemDialog, type ItemQuestion } from './ItemDialog';
import { ItemList } from './ItemList';
import type { ItemActions } from './item-menu';
import { openingOfFile } from './opening/opening-of-file';
import { openingOfLine } from './opening/opening-of-line';
import { OpeningDialog } from './opening/OpeningDialog';
import { useOpening } from './opening/use-opening';
import { useServerPlaces } from './use-server-places';
import { useTrail } from './use-trail';
import './explorer.css';

/** Explorer: the drives, folders and files of the simulated server. */
export function Explorer({ place = MY_COMPUTER }: { readonly place?: string | undefined }) {
  const text = useText();
  const server = useServerPlaces();
  const trail = useTrail(server.tree, place);
  const { path } = trail;
  const items = useMemo(() => itemsIn(path, server.tree, server.drives, text), [path, server, text]);
  const [selected, setSelected] = useState<string | null>(null);
  const [hasTree, setHasTree] = useState(true);
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(() => new Set([...foldersAbove(path), path]));
  const [question, setQuestion] = useState<ItemQuestion | null>(null);
  const list = useRef<DataGridHandle>(null);

  const visit = (to: string) => {
    trail.go(to);
    setSelected(null);
  };
  // Who comes from elsewhere finds the folder open in the tree.
  const show = (to: string) => {
    visit(to);
    setExpanded(new Set([...expanded, ...foldersAbove(to), to]));
  };
  const opening = useOpening({ openFolder: show });
  const goUp = () => {
    if (path === MY_COMPUTER) return;
    show(parentFolder(path));
    setSelected(path);
  };
  const { insert } = server.drives.media;
  const actions: ItemActions = {
    open: (item) => {
      if (item.kind === 'file') opening.start(openingOfFile(item.path, server.mediaPath));
      else if (item.path === CONTROL_PANEL) openWindow('control-panel');
      else show(item.path);
    },
    edit: (item) => openWindow(`notepad:${item.path}`),
    insertDisc: (item) => setQuestion({ kind: 'insert-disc', item }),
    insertReason: insert.enabled ? undefined : text.refusal(insert.reason),
    remove: (item) => setQuestion({ kind: item.kind === 'file' ? 'delete' : 'kept', item }),
    showProperties: (item) => setQuestion({ kind: 'properties', item }),
  };
  const enterAddress = (typed: string) => {
    const to = openingOfLine(typed, server);
    if (typed.trim() === folderName(MY_COMPUTER, server.drives, text)) show(MY_COMPUTER);
    else if (to) opening.start(to);
    if (to?.kind === 'folder') list.current?.enter();
  };

  const name = folderName(path, server.drives, text);
  const isComputer = path === MY_COMPUTER;
  const { icon, openIcon = icon } = folderIcons(path, server.drives);
  const current = items.find((item) => item.path === selected) ?? null;
  const folder = itemAt(path, server.tree, server.drives, text);
  return (
    <ToolWindow id="explorer" title={name} icon={openIcon} width={800} height={480}>
      <ExplorerMenus
        item={current}
        folder={folder}
        actions={actions}
        mediaPath={server.mediaPath}
        trail={trail}
        hasTree={hasTree}
        onUp={goUp}
        onComputer={() => show(MY_COMPUTER)}
        onTree={() => setHasTree(!hasTree)}
      />
      <ExplorerToolbar
        canGoBack={trail.canGoBack}
        canGoUp={!isComputer}
        hasTree={hasTree}
        onBack={trail.back}
        onUp={goUp}
        onTree={() => setHasTree(!hasTree)}
      />
      <AddressField icon={openIcon} place={isComputer ? name : path} onEnter={enterAddress} />
      <ItemList
        handle={list}
        items={items}
        isComputer={isComputer}
        selected={current}
        folder={folder}
        actions={actions}
        mediaPath={server.mediaPath}
        tree={
          hasTree && (
            <TreeView
              label={text.catalog.tools.explorer.tree}
              nodes={folderNodes(server.tree, server.drives, text)}
              selected={path}
              expanded={expanded}
              onSelect={visit}
              onExpand={setExpanded}
            />
          )
        }
        onSelect={(item) => setSelected(item.path)}
        onBack={trail.back}
        onUp={goUp}
      />
      <div className="status-bar">
        <span>{text.fill(text.catalog.tools.objects, { count: items.length })}</span>
      </div>
      <OpeningDialog opening={opening} server={server} />
      {question && (
        <ItemDialog
          key={`${question.kind} ${question.item.path}`}
          question={question}
          server={server}
          onClose={() => setQuestion(null)}
        />
      )}
    </ToolWindow>
  );
}
