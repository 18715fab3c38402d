import type { Catalog } from '../../../shared/i18n/catalog';
import { getApi } from '../../api';
import type { MenuItem } from '../../controls/menus/menu-item';
import type { EditableType } from './edit/value-editor';
import type { RegistryEditorState } from './use-registry-editor';

type Words = Catalog['tools']['registry']['menus'];

/** The entries of a menu under New. */
export function newItems({ path, open }: RegistryEditorState, words: Words): readonly MenuItem[] {
  const isNowhere = path === '';
  const item = (what: 'key' | EditableType, label: string, isSeparated: boolean): MenuItem => ({
    id: what,
    label,
    disabled: isNowhere,
    reason: words.noKeyReason,
    separated: isSeparated,
    onSelect: () => open({ kind: 'new', what }),
  });
  return [
    item('key', words.newKey, false),
    item('REG_SZ', words.newText, true),
    item('REG_BINARY', words.newBinary, false),
    item('REG_DWORD', words.newNumber, false),
    item('REG_MULTI_SZ', words.newTexts, false),
    item('REG_EXPAND_SZ', words.newExpandable, false),
  ];
}

/** Opens the dialog that edits the selected value. */
export function modifyItem({ row, open }: RegistryEditorState, words: Words): MenuItem {
  return {
    id: 'modify',
    label: words.modify,
    ellipsis: true,
    isDefault: true,
    disabled: !row?.isEditable,
    reason: row ? words.otherTypeReason : words.noValueReason,
    onSelect: () => {
      if (row?.isEditable) open({ kind: 'modify', name: row.name });
    },
  };
}

/** Deletes the selected key or value, after a question. */
export function deleteItem(editor: RegistryEditorState, words: Words): MenuItem {
  const { pane, row, open } = editor;
  const isOfValue = pane === 'values' && row !== undefined;
  return {
    id: 'delete',
    label: words.delete,
    shortcut: words.deleteShortcut,
    separated: true,
    disabled: !canDelete(editor),
    reason: pane === 'keys' ? words.fixedKeyReason : row ? words.unsetReason : words.noValueReason,
    onSelect: () => {
      if (!canDelete(editor)) return;
      open(isOfValue ? { kind: 'delete-value', name: row.name } : { kind: 'delete-key' });
    },
  };
}

/** Whether Delete has something to delete: a value that is set, or a key that is no root key. */
export function canDelete({ pane, row, path }: RegistryEditorState): boolean {
  return pane === 'values' ? row?.isSet === true : path.includes('\\');
}

/** Puts the full path of the selected key on the clipboard. */
export function copyItem({ path }: RegistryEditorState, words: Words): MenuItem {
  return {
    id: 'copy',
    label: words.copyKeyName,
    separated: true,
    disabled: path === '',
    reason: words.noKeyReason,
    onSelect: () => void getApi().copyText(path),
  };
}

/** Find, with the key that opens it. */
export function findItem({ open }: RegistryEditorState, words: Words): MenuItem {
  return {
    id: 'find',
    label: words.find,
    ellipsis: true,
    shortcut: 'Ctrl+F',
    separated: true,
    onSelect: () => open({ kind: 'find' }),
  };
}

/** Writes the selected key and all below it to a file. */
export function exportItem({ path, open }: RegistryEditorState, words: Words): MenuItem {
  return {
    id: 'export',
    label: words.export,
    ellipsis: true,
    disabled: path === '',
    reason: words.noKeyReason,
    onSelect: () => open({ kind: 'export' }),
  };
}

/** The context menu of a key. */
export function keyItems(editor: RegistryEditorState, words: Words): readonly MenuItem[] {
  const { path, key, expanded, setExpanded } = editor;
  const isOpen = expanded.has(path);
  const toggled = new Set(expanded);
  if (isOpen) toggled.delete(path);
  else toggled.add(path);
  return [
    {
      id: 'expand',
      label: isOpen ? words.collapse : words.expand,
      isDefault: true,
      disabled: !key?.keys.length,
      onSelect: () => setExpanded(toggled),
    },
    { id: 'new', label: words.new, items: newItems(editor, words) },
    findItem(editor, words),
    deleteItem({ ...editor, pane: 'keys' }, words),
    { ...exportItem(editor, words), separated: true },
    copyItem(editor, words),
  ];
}

/** The context menu of a value. */
export function valueItems(editor: RegistryEditorState, words: Words): readonly MenuItem[] {
  return [modifyItem(editor, words), deleteItem({ ...editor, pane: 'values' }, words)];
}
