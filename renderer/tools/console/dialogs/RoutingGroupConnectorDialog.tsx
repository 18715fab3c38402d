import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { BridgeheadServer } from '../../../../shared/host/directory/legacy-organization';
import type { Catalog } from '../../../../shared/i18n/catalog';
import { PickDialog } from '../../../controls/dialogs/PickDialog';
import type { DataGridHandle } from '../../../controls/lists/DataGrid';
import type { GridColumn } from '../../../controls/lists/grid-column';
import { TextField } from '../../../controls/TextField';
import { useSnapshot } from '../../../use-snapshot';
import { useText } from '../../../use-text';
import { matchingBridgeheads, searchableBridgeheads } from '../../../wizard/mail-flow/bridgehead-filter';

export interface RoutingGroupConnectorDialogProps {
  /** Gets the fully qualified name of a bridgehead server. */
  readonly onPick: (server: string) => void;
  readonly onClose: () => void;
}

/** New Routing Group Connector: the far end, chosen as on the wizard's page Mail Flow Settings. */
export function RoutingGroupConnectorDialog({ onPick, onClose }: RoutingGroupConnectorDialogProps) {
  const { catalog, fill } = useText();
  const words = catalog.wizard.bridgeheadDialog;
  const { title, instruction } = catalog.tools.console.newRoutingGroupConnector;
  const servers = useSnapshot((snapshot) => snapshot.bridgeheads);
  const [filter, setFilter] = useState('');
  const searched = useDeferredValue(filter);
  const searchable = useMemo(() => searchableBridgeheads(servers), [servers]);
  const shown = useMemo(() => matchingBridgeheads(searchable, searched), [searchable, searched]);
  const columns = useMemo(() => columnsOf(words), [words]);
  const grid = useRef<DataGridHandle>(null);
  return (
    <PickDialog
      title={title}
      instruction={instruction}
      width={640}
      height={430}
      grid={grid}
      listLabel={words.gridLabel}
      columns={columns}
      rows={shown}
      rowKey={({ name }) => name}
      chooseFirst={words.chooseFirst}
      empty={words.noneMatches}
      above={
        <TextField
          label={words.filter}
          value={filter}
          autoFocus
          onChange={setFilter}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown') return;
            event.preventDefault();
            grid.current?.enter();
          }}
        />
      }
      below={
        <p className="bridgehead-count" role="status">
          {fill(words.count, { shown: shown.length, all: servers.length })}
        </p>
      }
      onPick={({ name }) => onPick(name)}
      onClose={onClose}
    />
  );
}

function columnsOf({
  columns,
}: Catalog['wizard']['bridgeheadDialog']): readonly GridColumn<BridgeheadServer>[] {
  return [
    { id: 'name', header: columns.name, width: 190, text: ({ name }) => name },
    {
      id: 'routingGroup',
      header: columns.routingGroup,
      width: 140,
      text: ({ routingGroup }) => routingGroup,
    },
    {
      id: 'administrativeGroup',
      header: columns.administrativeGroup,
      width: 160,
      text: ({ administrativeGroup }) => administrativeGroup,
    },
    { id: 'version', header: columns.version, width: 90, text: ({ version }) => version },
  ];
}
