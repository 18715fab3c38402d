import type { MenuItem } from '../../controls/menus/menu-item';
import type { Text } from '../../use-text';
import type { ExplorerItem } from './explorer-items';
import { openingOfFile } from './opening/opening-of-file';

/** What can be done with something in Explorer. */
export interface ItemActions {
  readonly open: (item: ExplorerItem) => void;
  /** Shows a file in Notepad, whatever else opens it. */
  readonly edit: (item: ExplorerItem) => void;
  readonly remove: (item: ExplorerItem) => void;
  /** Puts another disc into the drive. */
  readonly insertDisc: (item: ExplorerItem) => void;
  /** Why no other disc can be put in now. */
  readonly insertReason: string | undefined;
  readonly showProperties: (item: ExplorerItem) => void;
}

/** The entries of something's context menu; the first one is what a double click does. */
export function itemMenu(
  item: ExplorerItem,
  actions: ItemActions,
  text: Text,
  mediaPath: string,
): MenuItem[] {
  const words = text.catalog.tools.explorer.menus;
  const opening = item.kind === 'file' ? openingOfFile(item.path, mediaPath).kind : null;
  const verb = opening === 'merge' ? words.merge : opening === 'install' ? words.install : words.open;
  const open = { id: 'open', label: verb, isDefault: true, onSelect: () => actions.open(item) };
  const edit = { id: 'edit', label: words.edit, onSelect: () => actions.edit(item) };
  const remove = {
    id: 'delete',
    label: words.delete,
    shortcut: words.keys.delete,
    separated: true,
    onSelect: () => actions.remove(item),
  };
  return [
    open,
    ...(opening === 'merge' ? [edit] : []),
    ...(item.kind === 'disc' ? [insertEntry(item, actions, text)] : []),
    ...(item.kind === 'folder' || item.kind === 'file' ? [remove] : []),
    ...(item.kind === 'control-panel' ? [] : [{ ...propertiesEntry(item, actions, text), separated: true }]),
  ];
}

/** The entry that shows the properties of something. */
export function propertiesEntry(item: ExplorerItem, actions: ItemActions, { catalog }: Text): MenuItem {
  const words = catalog.tools.explorer.menus;
  return {
    id: 'properties',
    label: words.properties,
    shortcut: words.keys.properties,
    onSelect: () => actions.showProperties(item),
  };
}

function insertEntry(
  item: ExplorerItem,
  { insertDisc, insertReason }: ItemActions,
  { catalog }: Text,
): MenuItem {
  return {
    id: 'insert-disc',
    label: catalog.tools.explorer.menus.insertDisc,
    ellipsis: true,
    separated: true,
    disabled: insertReason !== undefined,
    reason: insertReason,
    onSelect: () => insertDisc(item),
  };
}
