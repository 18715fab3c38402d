import { useMemo, useState } from 'react';
import { DataGrid } from '../../controls/lists/DataGrid';
import type { GridColumn } from '../../controls/lists/grid-column';
import { ConnectorIcon, GroupIcon, ServerIcon } from '../../icons/object-icons';
import { useSnapshot } from '../../use-snapshot';
import { useText } from '../../use-text';
import type { Icon } from '../../windows/window-store';
import type { ConsoleNodeId } from './console-nodes';
import { consoleTable, type ConsoleTable } from './console-tables';

const ICONS: Readonly<Record<ConsoleTable['kind'], Icon>> = {
  servers: ServerIcon,
  routingGroupConnectors: ConnectorIcon,
  sendConnectors: ConnectorIcon,
  legacyInterop: GroupIcon,
};

/** The right side of the console: a list, or what a folder of the tree holds in a sentence. */
export function ConsoleList({ node }: { readonly node: ConsoleNodeId }) {
  const text = useText();
  const words = text.catalog.tools.console;
  const organization = useSnapshot((snapshot) => snapshot.organization);
  const table = useMemo(
    () => organization && consoleTable(node, organization, text),
    [node, organization, text],
  );
  if (!organization) return <div className="scenario-text">{words.noOrganization}</div>;
  if (!table) {
    const hint = node === 'organization' || node === 'hubTransport' ? words.hints[node] : words.hints.root;
    return (
      <div className="scenario-text">
        <h2>{words.nodes[node]}</h2>
        <p>{text.fill(hint, { organization: organization.name })}</p>
      </div>
    );
  }
  return <TableView table={table} label={words.nodes[node]} empty={words.empty} />;
}

interface TableViewProps {
  readonly table: ConsoleTable;
  readonly label: string;
  readonly empty: string;
}

function TableView({ table, label, empty }: TableViewProps) {
  const [selected, setSelected] = useState<string | null>(null);
  const columns = useMemo(() => {
    const Image = ICONS[table.kind];
    return table.columns.map(({ id, header, width }, index): GridColumn<readonly string[]> => ({
      id,
      header,
      width,
      text: (row) => row[index] ?? '',
      ...(index === 0 && { icon: () => <Image size={16} /> }),
    }));
  }, [table]);
  return (
    <DataGrid
      label={label}
      columns={columns}
      rows={table.rows}
      rowKey={keyOf}
      selected={selected}
      initialSort={{ column: 'name', direction: 'ascending' }}
      empty={empty}
      onSelect={(row) => setSelected(keyOf(row))}
    />
  );
}

function keyOf(row: readonly string[]): string {
  return row.join('\n');
}
