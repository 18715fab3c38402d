import { useMemo } from 'react';
import type { Catalog } from '../../../shared/i18n/catalog';
import { message } from '../../../shared/message';
import { DataGrid } from '../../controls/lists/DataGrid';
import { useText } from '../../use-text';
import type { Icon } from '../../windows/window-store';
import type { ConsoleAction, ConsoleTask } from './console-actions';
import type { ConsoleData } from './console-data';
import { isListNode, LIST_ICONS, type ConsoleNodeId } from './console-nodes';
import type { ConsoleRow, ConsoleTable } from './console-tables';

export interface ConsoleListProps {
  readonly node: ConsoleNodeId;
  readonly data: ConsoleData;
  /** Null in a folder. */
  readonly table: ConsoleTable | null;
  /** Key of a row. */
  readonly selected: string | null;
  /** Of the selected row: a double click or Enter runs the first that can be run, Delete removes. */
  readonly actions: readonly ConsoleAction[];
  readonly onSelect: (key: string) => void;
  readonly onRun: (task: ConsoleTask) => void;
}

/** The middle of the console: a list, or what a folder of the tree holds in a sentence. */
export function ConsoleList({ node, data, table, selected, actions, onSelect, onRun }: ConsoleListProps) {
  const text = useText();
  const words = text.catalog.tools.console;
  const { organization, isReachable } = data;
  const columns = useMemo(
    () => table && isListNode(node) && withIcon(table.columns, LIST_ICONS[node]),
    [table, node],
  );
  if (node !== 'queues') {
    if (!organization) return <div className="scenario-text">{words.noOrganization}</div>;
    if (!isReachable)
      return <div className="scenario-text">{text.refusal(message('directory-not-reachable'))}</div>;
  }
  if (!table || !columns) {
    const hint = isListNode(node) ? '' : words.hints[node];
    return (
      <div className="scenario-text">
        <h2>{words.nodes[node]}</h2>
        <p>{text.fill(hint, { organization: organization?.name ?? '' })}</p>
      </div>
    );
  }
  const run = (isMeant: (task: ConsoleTask) => boolean) => {
    const action = actions.find(({ task, reason }) => reason === undefined && isMeant(task));
    if (action) onRun(action.task);
  };
  return (
    <DataGrid
      label={listLabel(node, words)}
      columns={columns}
      rows={table.rows}
      rowKey={keyOf}
      selected={selected}
      initialSort={{ column: 'name', direction: 'ascending' }}
      empty={words.empty}
      isFitted
      onSelect={({ key }) => onSelect(key)}
      onActivate={() => run(({ kind }) => kind !== 'retry-queue')}
      onKeyDown={(event) => {
        if (event.key === 'Delete')
          run(({ kind }) => kind === 'remove-send-connector' || kind === 'remove-administrator');
      }}
    />
  );
}

/** Two places bear the name of the role; their lists say what is in them. */
function listLabel(node: ConsoleNodeId, words: Catalog['tools']['console']): string {
  if (node === 'databases') return words.databaseList;
  return node === 'mailboxes' ? words.mailboxList : words.nodes[node];
}

function withIcon(columns: ConsoleTable['columns'], Image: Icon): ConsoleTable['columns'] {
  return columns.map((column, index) =>
    index === 0 ? { ...column, icon: () => <Image size={16} /> } : column,
  );
}

function keyOf({ key }: ConsoleRow): string {
  return key;
}
