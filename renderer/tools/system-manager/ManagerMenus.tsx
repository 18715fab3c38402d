import { MenuBar } from '../../controls/menus/MenuBar';
import type { MenuItem } from '../../controls/menus/menu-item';
import { useText } from '../../use-text';
import { closeWindow } from '../../windows/window-store';

export interface ManagerMenusProps {
  /** What can be done with the selected line, and with the place of the tree. */
  readonly actions: readonly MenuItem[];
}

/** The menu bar of Exchange System Manager. */
export function ManagerMenus({ actions }: ManagerMenusProps) {
  const { menus, systemManager: words } = useText().catalog.tools;
  const nothing: MenuItem = {
    id: 'nothing',
    label: words.nothingToDo,
    disabled: true,
    onSelect: () => undefined,
  };
  return (
    <MenuBar
      label={menus.label}
      menus={[
        {
          id: 'file',
          label: menus.file,
          items: [{ id: 'exit', label: menus.exit, onSelect: () => closeWindow('system-manager') }],
        },
        { id: 'action', label: words.menu, items: actions.length > 0 ? actions : [nothing] },
      ]}
    />
  );
}
