import { MenuBar } from '../../controls/menus/MenuBar';
import { useText } from '../../use-text';
import { closeWindow } from '../../windows/window-store';
import { copyItem, deleteItem, exportItem, findItem, modifyItem, newItems } from './editor-menus';
import type { RegistryEditorState } from './use-registry-editor';

export interface RegistryMenusProps {
  readonly editor: RegistryEditorState;
  readonly hasStatusBar: boolean;
  readonly onStatusBar: () => void;
}

/** The menu bar of Registry Editor. */
export function RegistryMenus({ editor, hasStatusBar, onStatusBar }: RegistryMenusProps) {
  const { menus, registry } = useText().catalog.tools;
  const words = registry.menus;
  const file = [
    {
      id: 'import',
      label: words.import,
      ellipsis: true,
      onSelect: () => editor.open({ kind: 'import' }),
    },
    exportItem(editor, words),
    { id: 'exit', label: menus.exit, separated: true, onSelect: () => closeWindow('registry-editor') },
  ];
  const edit = [
    modifyItem(editor, words),
    { id: 'new', label: words.new, separated: true, items: newItems(editor, words) },
    deleteItem(editor, words),
    copyItem(editor, words),
    findItem(editor, words),
    { id: 'next', label: words.findNext, shortcut: 'F3', onSelect: editor.findNext },
  ];
  const view = [
    {
      id: 'status-bar',
      label: words.statusBar,
      kind: 'checkbox' as const,
      checked: hasStatusBar,
      onSelect: onStatusBar,
    },
    { id: 'refresh', label: words.refresh, shortcut: 'F5', separated: true, onSelect: editor.refresh },
  ];
  return (
    <MenuBar
      label={menus.label}
      menus={[
        { id: 'file', label: menus.file, items: file },
        { id: 'edit', label: menus.edit, items: edit },
        { id: 'view', label: words.view, items: view },
      ]}
    />
  );
}
