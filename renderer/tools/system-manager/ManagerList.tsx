import { useMemo } from 'react';
import { DataGrid } from '../../controls/lists/DataGrid';
import { useText } from '../../use-text';
import type { ManagerAction, ManagerTask } from './manager-actions';
import { LIST_ICONS, type ManagerListId } from './manager-nodes';
import type { ManagerTable } from './manager-tables';

export interface ManagerListProps {
  readonly node: ManagerListId;
  readonly table: ManagerTable;
  /** Key of a row. */
  readonly selected: string | null;
  /** Of the selected row: a double click or Enter runs the first one, Delete deletes. */
  readonly actions: readonly ManagerAction[];
  readonly onSelect: (key: string) => void;
  readonly onRun: (task: ManagerTask) => void;
}

/** A list at the right. */
export function ManagerList({ node, table, selected, actions, onSelect, onRun }: ManagerListProps) {
  const words = useText().catalog.tools.systemManager;
  const columns = useMemo(() => {
    const Image = LIST_ICONS[node];
    return table.columns.map((column, index) =>
      index === 0 ? { ...column, icon: () => <Image size={16} /> } : column,
    );
  }, [node, table]);
  const run = (isMeant: (action: ManagerAction) => boolean) => {
    const action = actions.find((other) => other.reason === undefined && isMeant(other));
    if (action) onRun(action.task);
  };
  return (
    <DataGrid
      label={words.nodes[node]}
      columns={columns}
      rows={table.rows}
      rowKey={({ key }) => key}
      selected={selected}
      initialSort={{ column: 'name', direction: 'ascending' }}
      empty={words.empty}
      isFitted
      onSelect={({ key }) => onSelect(key)}
      onActivate={() => run(({ isDefault }) => isDefault === true)}
      onKeyDown={(event) => {
        if (event.key === 'Delete') run(({ id }) => id === 'delete');
      }}
    />
  );
}
