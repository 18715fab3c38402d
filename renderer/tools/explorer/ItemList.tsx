import {
  useMemo,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import { DataGrid, type DataGridHandle } from '../../controls/lists/DataGrid';
import { ContextMenu, useContextMenu } from '../../controls/menus/ContextMenu';
import { useText } from '../../use-text';
import type { ExplorerItem } from './explorer-items';
import { computerColumns, folderColumns } from './item-columns';
import { itemMenu, propertiesEntry, type ItemActions } from './item-menu';

export interface ItemListProps {
  readonly handle: RefObject<DataGridHandle | null>;
  readonly items: readonly ExplorerItem[];
  readonly isComputer: boolean;
  readonly selected: ExplorerItem | null;
  /** The folder that is shown; null: My Computer. */
  readonly folder: ExplorerItem | null;
  readonly actions: ItemActions;
  readonly mediaPath: string;
  /** The folders at the left. */
  readonly tree: ReactNode;
  readonly onSelect: (item: ExplorerItem) => void;
  readonly onBack: () => void;
  readonly onUp: () => void;
}

/** What a folder holds, beside the tree of folders, with the keys and context menus of both. */
export function ItemList(props: ItemListProps) {
  const { handle, items, isComputer, selected, folder, actions, tree, onSelect } = props;
  const text = useText();
  const words = text.catalog.tools.explorer;
  const columns = useMemo(
    () => (isComputer ? computerColumns(text) : folderColumns(text)),
    [isComputer, text],
  );
  const menu = useContextMenu();
  const [isOfItem, setIsOfItem] = useState(false);
  const menuItems =
    isOfItem && selected
      ? itemMenu(selected, actions, text, props.mediaPath)
      : folder
        ? [propertiesEntry(folder, actions, text)]
        : [];
  const onContextMenu = (event: MouseEvent<HTMLElement>) => {
    setIsOfItem(isRow(event.target));
    menu.handlers.onContextMenu(event);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    setIsOfItem(isGrid(event.target));
    menu.handlers.onKeyDown(event);
    if (!event.defaultPrevented && answer(event, props)) event.preventDefault();
  };
  return (
    <div
      className="split explorer"
      onContextMenu={onContextMenu}
      onKeyDownCapture={(event) => answerFirst(event, props)}
      onKeyDown={onKeyDown}
    >
      {tree}
      <DataGrid
        handle={handle}
        label={words.list}
        columns={columns}
        rows={items}
        rowKey={pathOf}
        selected={selected?.path ?? null}
        initialSort={{ column: 'name', direction: 'ascending' }}
        empty={words.empty}
        autoFocus
        onSelect={onSelect}
        onActivate={actions.open}
      />
      {menu.place && menuItems.length > 0 && (
        <ContextMenu label={words.menus.context} items={menuItems} place={menu.place} onClose={menu.close} />
      )}
    </div>
  );
}

/** Alt+Enter, before the grid takes it for Enter: the properties of what is selected, or of the folder. */
function answerFirst(event: KeyboardEvent, { selected, folder, actions }: ItemListProps): void {
  if (event.key !== 'Enter' || !event.altKey) return;
  event.preventDefault();
  event.stopPropagation();
  const item = isGrid(event.target) ? (selected ?? folder) : folder;
  if (item && item.kind !== 'control-panel') actions.showProperties(item);
}

function answer(event: KeyboardEvent, { selected, actions, onBack, onUp }: ItemListProps): boolean {
  const { key, altKey, ctrlKey } = event;
  if (ctrlKey) return false;
  if (key === 'ArrowLeft' && altKey) onBack();
  else if (altKey) return false;
  else if (key === 'Backspace') onUp();
  else if (key === 'Delete' && selected && isGrid(event.target)) {
    if (selected.kind === 'file' || selected.kind === 'folder') actions.remove(selected);
  } else return false;
  return true;
}

function isGrid(target: EventTarget): boolean {
  return target instanceof Element && target.getAttribute('role') === 'grid';
}

function isRow(target: EventTarget): boolean {
  return target instanceof Element && target.closest('.grid-row') !== null;
}

function pathOf({ path }: ExplorerItem): string {
  return path;
}
