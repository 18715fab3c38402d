import { useDeferredValue, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { BridgeheadServer } from '../../../shared/host/directory/legacy-organization';
import type { Catalog } from '../../../shared/i18n/catalog';
import { DataGrid, type DataGridHandle } from '../../controls/lists/DataGrid';
import type { GridColumn } from '../../controls/lists/grid-column';
import { ModalDialog } from '../../controls/dialogs/ModalDialog';
import { PushButton } from '../../controls/PushButton';
import { TextField } from '../../controls/TextField';
import { dispatch } from '../../dispatch';
import { useSnapshot } from '../../use-snapshot';
import { useText } from '../../use-text';
import { matchingBridgeheads, searchableBridgeheads } from './bridgehead-filter';

export interface BridgeheadDialogProps {
  readonly chosen: BridgeheadServer | null;
  readonly onClose: () => void;
}

/** Browse of Mail Flow Settings: the bridgehead servers, filtered and sorted, of which one is chosen. */
export function BridgeheadDialog({ chosen, onClose }: BridgeheadDialogProps) {
  const { catalog, fill } = useText();
  const { bridgeheadDialog: words, buttons } = catalog.wizard;
  const servers = useSnapshot((snapshot) => snapshot.bridgeheads);
  const [filter, setFilter] = useState('');
  const [selected, setSelected] = useState(chosen?.name ?? null);
  const searched = useDeferredValue(filter);
  const searchable = useMemo(() => searchableBridgeheads(servers), [servers]);
  const shown = useMemo(() => matchingBridgeheads(searchable, searched), [searchable, searched]);
  const columns = useMemo(() => columnsOf(words), [words]);
  const isSelectionShown = shown.some(({ name }) => name === selected);

  const choose = (server: string) => {
    void dispatch({ type: 'choose-legacy-routing-server', server }, 'wizard', { alertRefusal: true });
    onClose();
  };
  const grid = useRef<DataGridHandle>(null);
  // The rows may still be those of an earlier filter: the grid is entered when they have caught up.
  const isEntering = useRef(false);
  useEffect(() => {
    if (!isEntering.current || searched !== filter) return;
    isEntering.current = false;
    grid.current?.enter();
  });
  const enterGrid = () => {
    if (searched === filter) grid.current?.enter();
    else isEntering.current = true;
  };
  const onFilterKey = (event: KeyboardEvent) => {
    const isAsIs = event.ctrlKey || event.altKey || event.shiftKey;
    if (isAsIs || (event.key !== 'Enter' && event.key !== 'ArrowDown')) return;
    // Nothing was filtered, and a server stands chosen: Enter is OK's.
    if (event.key === 'Enter' && filter.trim() === '' && isSelectionShown) return;
    event.preventDefault();
    const [first, ...others] = matchingBridgeheads(searchable, filter);
    if (event.key === 'Enter' && first && others.length === 0) choose(first.name);
    else if (first) enterGrid();
  };
  return (
    <ModalDialog title={words.title} width={640} height={430} onCancel={onClose}>
      <div className="dialog-body">
        <p>{words.instruction}</p>
        <TextField
          label={words.filter}
          value={filter}
          autoFocus
          onChange={setFilter}
          onKeyDown={onFilterKey}
        />
        <DataGrid
          handle={grid}
          label={words.gridLabel}
          columns={columns}
          rows={shown}
          rowKey={nameOf}
          selected={selected}
          initialSort={{ column: 'name', direction: 'ascending' }}
          empty={words.noneMatches}
          onSelect={({ name }) => setSelected(name)}
          onActivate={({ name }) => choose(name)}
        />
        <p className="bridgehead-count" role="status">
          {fill(words.count, { shown: shown.length, all: servers.length })}
        </p>
        <div className="button-row">
          <PushButton
            label={buttons.ok}
            mark="button:ok"
            isDefault
            disabled={!isSelectionShown}
            reason={isSelectionShown ? undefined : words.chooseFirst}
            onPress={() => selected !== null && choose(selected)}
          />
          <PushButton label={buttons.cancel} isCancel onPress={onClose} />
        </div>
      </div>
    </ModalDialog>
  );
}

function nameOf({ name }: BridgeheadServer): string {
  return name;
}

function columnsOf({
  columns,
}: Catalog['wizard']['bridgeheadDialog']): readonly GridColumn<BridgeheadServer>[] {
  return [
    { id: 'name', header: columns.name, width: 190, text: nameOf },
    { id: 'routing-group', header: columns.routingGroup, width: 140, text: (server) => server.routingGroup },
    {
      id: 'administrative-group',
      header: columns.administrativeGroup,
      width: 160,
      text: (server) => server.administrativeGroup,
    },
    { id: 'version', header: columns.version, width: 90, text: (server) => server.version },
  ];
}
