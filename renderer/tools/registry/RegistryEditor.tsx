import { useMemo, useState } from 'react';
import { EXCHANGE_ROOT, findKey, type Registry } from '../../../shared/host/registry';
import { getApi } from '../../api';
import { DataGrid } from '../../controls/lists/DataGrid';
import type { GridColumn } from '../../controls/lists/grid-column';
import { MenuBar } from '../../controls/menus/MenuBar';
import { TreeView } from '../../controls/lists/TreeView';
import { BinaryValueIcon, TextValueIcon } from '../../icons/object-icons';
import { RegistryIcon } from '../../icons/tool-icons';
import { useSnapshot } from '../../use-snapshot';
import { useText, type Text } from '../../use-text';
import { closeWindow } from '../../windows/window-store';
import { ConfirmDelete } from './ConfirmDelete';
import { pathAndAncestors, registryTree, valueRows, type ValueRow } from './registry-rows';
import { ToolWindow } from '../ToolWindow';

/** Registry Editor: keys at the left, their values at the right; values can be deleted. */
export function RegistryEditor({ place: first = EXCHANGE_ROOT }: { readonly place?: string | undefined }) {
  const text = useText();
  const words = text.catalog.tools.registry;
  const registry = useSnapshot((snapshot) => snapshot.registry);
  const columns = useMemo(() => columnsIn(text), [text]);
  const [wanted, setPath] = useState(first);
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(() => new Set(pathAndAncestors(first)));
  const tree = useMemo(() => [registryTree(registry, expanded, words)], [registry, expanded, words]);
  const [selected, setSelected] = useState<string | null>(null);
  const [doomed, setDoomed] = useState<string | null>(null);

  const path = existing(registry, wanted);
  const rows = useMemo(() => valueRows(findKey(registry, path), words), [registry, path, words]);
  const row = rows.find(({ name }) => name === selected);
  const askDelete = () => {
    if (row?.isSet) setDoomed(row.name);
  };
  const select = (to: string) => {
    setPath(to);
    setSelected(null);
  };
  const place = path === '' ? words.computer : `${words.computer}\\${path}`;
  return (
    <ToolWindow id="registry-editor" title={words.title} icon={RegistryIcon} width={780} height={470}>
      <RegistryMenus path={path} canDelete={row?.isSet === true} onDelete={askDelete} />
      <div className="split registry">
        <TreeView
          label={words.tree}
          nodes={tree}
          selected={path}
          expanded={expanded}
          autoFocus
          onSelect={select}
          onExpand={setExpanded}
        />
        <DataGrid
          label={words.values}
          columns={columns}
          rows={rows}
          rowKey={nameOf}
          selected={selected}
          onSelect={({ name }) => setSelected(name)}
          onKeyDown={(event) => {
            if (event.key === 'Delete') askDelete();
          }}
        />
      </div>
      <div className="status-bar">
        <span className="selectable">{place}</span>
      </div>
      {doomed !== null && <ConfirmDelete path={path} name={doomed} onClose={() => setDoomed(null)} />}
    </ToolWindow>
  );
}

interface RegistryMenusProps {
  readonly path: string;
  readonly canDelete: boolean;
  readonly onDelete: () => void;
}

function RegistryMenus({ path, canDelete, onDelete }: RegistryMenusProps) {
  const words = useText().catalog.tools.menus;
  const exit = { id: 'exit', label: words.exit, onSelect: () => closeWindow('registry-editor') };
  const remove = { id: 'delete', label: words.delete, disabled: !canDelete, onSelect: onDelete };
  const copy = {
    id: 'copy',
    label: words.copyKeyName,
    separated: true,
    disabled: path === '',
    onSelect: () => void getApi().copyText(path),
  };
  return (
    <MenuBar
      label={words.label}
      menus={[
        { id: 'file', label: words.file, items: [exit] },
        { id: 'edit', label: words.edit, items: [remove, copy] },
      ]}
    />
  );
}

function nameOf({ name }: ValueRow): string {
  return name;
}

/** The path, or the nearest key above it that is still there. */
function existing(registry: Registry, path: string): string {
  return pathAndAncestors(path).findLast((candidate) => findKey(registry, candidate)) ?? '';
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
