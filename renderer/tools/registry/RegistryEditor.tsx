import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { ControlMark } from '../../../shared/scenario/control-mark';
import { EXCHANGE_ROOT } from '../../../shared/host/registry/registry';
import { DataGrid } from '../../controls/lists/DataGrid';
import type { GridColumn } from '../../controls/lists/grid-column';
import { TreeView } from '../../controls/lists/TreeView';
import { ContextArea } from '../../controls/menus/ContextArea';
import { BinaryValueIcon, TextValueIcon } from '../../icons/object-icons';
import { RegistryIcon } from '../../icons/tool-icons';
import { useText, type Text } from '../../use-text';
import { hasKeyboard, useWindows } from '../../windows/use-windows';
import { ToolWindow } from '../ToolWindow';
import { canDelete, keyItems, newItems, valueItems } from './editor-menus';
import { EditorDialogs } from './EditorDialogs';
import type { ValueRow } from './registry-rows';
import { RegistryMenus } from './RegistryMenus';
import { useRegistryEditor, type EditorPane, type RegistryEditorState } from './use-registry-editor';
import './registry.css';

/** Registry Editor: keys at the left, their values at the right. */
export function RegistryEditor({ place = EXCHANGE_ROOT }: { readonly place?: string | undefined }) {
  const text = useText();
  const words = text.catalog.tools.registry;
  const editor = useRegistryEditor(place);
  const panes = useRef<HTMLDivElement>(null);
  const columns = useMemo(() => columnsIn(text), [text]);
  const [hasStatusBar, setHasStatusBar] = useState(true);
  useFoundFocus(panes, editor);
  const { path, row } = editor;
  const modify = ({ name, isEditable }: ValueRow) => {
    if (isEditable) editor.open({ kind: 'modify', name });
  };
  return (
    <ToolWindow id="registry-editor" title={words.title} icon={RegistryIcon} width={780} height={470}>
      <RegistryMenus
        editor={editor}
        hasStatusBar={hasStatusBar}
        onStatusBar={() => setHasStatusBar(!hasStatusBar)}
      />
      <div
        className="split registry"
        ref={panes}
        onFocus={({ target }) => {
          const pane = paneOf(target);
          if (pane) editor.setPane(pane);
        }}
        onKeyDown={(event) => onKey(event, editor)}
      >
        <ContextArea
          label={words.menus.keyMenu}
          items={keyItems(editor, words.menus)}
          background={[]}
          className="registry-keys"
        >
          <TreeView
            label={words.tree}
            nodes={editor.tree}
            selected={path}
            expanded={editor.expanded}
            autoFocus
            onSelect={editor.selectKey}
            onExpand={editor.setExpanded}
          />
        </ContextArea>
        <ContextArea
          label={row ? words.menus.valueMenu : words.menus.newMenu}
          items={valueItems(editor, words.menus)}
          background={[{ id: 'new', label: words.menus.new, items: newItems(editor, words.menus) }]}
          className="registry-values"
        >
          <DataGrid
            label={words.values}
            columns={columns}
            rows={editor.rows}
            rowKey={nameOf}
            rowMark={markOf}
            selected={row?.name ?? null}
            onSelect={({ name }) => editor.selectValue(name)}
            onActivate={modify}
          />
        </ContextArea>
      </div>
      {hasStatusBar && (
        <div className="status-bar">
          <span className="selectable" role="status" aria-label={words.statusBar}>
            {path === '' ? words.computer : `${words.computer}\\${path}`}
          </span>
        </div>
      )}
      <EditorDialogs editor={editor} />
    </ToolWindow>
  );
}

/** Delete, F3, F5, Ctrl+F. */
function onKey(event: KeyboardEvent, editor: RegistryEditorState): void {
  if (event.altKey || event.defaultPrevented) return;
  const isFind = event.ctrlKey && event.key.toLowerCase() === 'f';
  if (isFind) editor.open({ kind: 'find' });
  else if (event.ctrlKey) return;
  else if (event.key === 'F3') editor.findNext();
  else if (event.key === 'F5') editor.refresh();
  else if (event.key === 'Delete') askDelete(event.target, editor);
  else return;
  event.preventDefault();
}

function askDelete(target: EventTarget, editor: RegistryEditorState): void {
  const pane = paneOf(target);
  const { row } = editor;
  if (!pane || !canDelete({ ...editor, pane })) return;
  editor.open(pane === 'values' && row ? { kind: 'delete-value', name: row.name } : { kind: 'delete-key' });
}

/** The half of the window that an element stands in; null for a menu. */
function paneOf(target: EventTarget): EditorPane | null {
  if (!(target instanceof Element)) return null;
  if (target.closest('[role="tree"]')) return 'keys';
  return target.closest('[role="grid"]') ? 'values' : null;
}

/** Puts the focus on what Find has led to, once its dialog is gone. */
function useFoundFocus(panes: RefObject<HTMLElement | null>, { found, pane }: RegistryEditorState): void {
  const done = useRef(0);
  const isInUse = useWindows((state) => hasKeyboard(state, 'registry-editor'));
  useEffect(() => {
    if (!isInUse || done.current === found) return;
    done.current = found;
    const role = pane === 'keys' ? 'tree' : 'grid';
    panes.current?.querySelector<HTMLElement>(`[role="${role}"]`)?.focus({ preventScroll: true });
  }, [panes, isInUse, found, pane]);
}

function nameOf({ name }: ValueRow): string {
  return name;
}

function markOf({ name }: ValueRow): ControlMark {
  return `registry-value:${name}`;
}

function columnsIn({ catalog }: Text): readonly GridColumn<ValueRow>[] {
  const { columns } = catalog.tools.registry;
  return [
    {
      id: 'name',
      header: columns.name,
      width: 150,
      text: (row) => row.label,
      icon: (row) => (row.isText ? <TextValueIcon size={16} /> : <BinaryValueIcon size={16} />),
    },
    { id: 'type', header: columns.type, width: 100, text: (row) => row.type },
    { id: 'data', header: columns.data, width: 120, text: (row) => row.data },
  ];
}
