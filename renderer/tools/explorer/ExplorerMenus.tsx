import { MenuBar } from '../../controls/menus/MenuBar';
import type { MenuItem } from '../../controls/menus/menu-item';
import { useText } from '../../use-text';
import { closeWindow } from '../../windows/window-store';
import { MY_COMPUTER, type ExplorerItem } from './explorer-items';
import { itemMenu, propertiesEntry, type ItemActions } from './item-menu';
import type { Trail } from './use-trail';

export interface ExplorerMenusProps {
  /** What is selected in the list. */
  readonly item: ExplorerItem | null;
  /** The folder that is shown; null: My Computer. */
  readonly folder: ExplorerItem | null;
  readonly actions: ItemActions;
  readonly mediaPath: string;
  readonly trail: Trail;
  readonly hasTree: boolean;
  readonly onUp: () => void;
  readonly onComputer: () => void;
  readonly onTree: () => void;
}

/** The menu bar of an Explorer window. File acts on what is selected, else on the folder itself. */
export function ExplorerMenus(props: ExplorerMenusProps) {
  const { item, folder, actions, mediaPath, trail, hasTree, onUp, onComputer, onTree } = props;
  const text = useText();
  const { menus: words, toolbar } = text.catalog.tools.explorer;
  const isComputer = trail.path === MY_COMPUTER;
  const atTop = isComputer ? { disabled: true, reason: toolbar.upReason } : {};
  const ofFolder = folder ? [propertiesEntry(folder, actions, text)] : [];
  const file: MenuItem[] = [
    ...(item ? itemMenu(item, actions, text, mediaPath) : ofFolder),
    { id: 'close', label: words.close, separated: true, onSelect: () => closeWindow('explorer') },
  ];
  const view: MenuItem[] = [
    { id: 'folders', label: words.folders, kind: 'checkbox', checked: hasTree, onSelect: onTree },
  ];
  const go: MenuItem[] = [
    {
      id: 'back',
      label: words.back,
      shortcut: words.keys.back,
      disabled: !trail.canGoBack,
      reason: trail.canGoBack ? undefined : toolbar.backReason,
      onSelect: trail.back,
    },
    { ...atTop, id: 'up', label: words.up, shortcut: words.keys.up, onSelect: onUp },
    { ...atTop, id: 'computer', label: words.computer, separated: true, onSelect: onComputer },
  ];
  return (
    <MenuBar
      label={words.label}
      menus={[
        { id: 'file', label: words.file, items: file },
        { id: 'view', label: words.view, items: view },
        { id: 'go', label: words.go, items: go },
      ]}
    />
  );
}
