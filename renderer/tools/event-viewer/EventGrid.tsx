import { ContextArea } from '../../controls/menus/ContextArea';
import type { MenuItem } from '../../controls/menus/menu-item';
import { DataGrid } from '../../controls/lists/DataGrid';
import { useText } from '../../use-text';
import { ALL_RECORDS, type EventRow, type LogName } from './event-rows';
import type { EventDialog } from './EventDialogs';
import type { EventList } from './use-event-list';

export interface EventGridProps {
  readonly list: EventList;
  readonly log: LogName;
  readonly onDialog: (dialog: EventDialog) => void;
}

/** The events of a log, under a line that says how many there are. */
export function EventGrid({ list, log, onDialog }: EventGridProps) {
  const { catalog, fill } = useText();
  const words = catalog.tools.eventViewer;
  const { rows, count, filter } = list;
  const isFiltered = filter !== ALL_RECORDS;
  const properties: MenuItem = {
    id: 'properties',
    label: words.menus.properties,
    isDefault: true,
    onSelect: () => onDialog('properties'),
  };
  const refresh: MenuItem = { id: 'refresh', label: words.menus.refresh, onSelect: list.refresh };
  return (
    <div className="event-log">
      <p className="event-head">
        <b>{catalog.events.logs[log]}</b>
        <span role="status">
          {isFiltered ? fill(words.filtered, { shown: rows.length, count }) : fill(words.count, { count })}
        </span>
      </p>
      <ContextArea
        label={words.list}
        items={[properties, { ...refresh, separated: true }]}
        background={[refresh]}
      >
        <DataGrid
          key={list.start}
          label={words.list}
          columns={list.columns}
          rows={rows}
          rowKey={keyOf}
          selected={list.selected?.key ?? null}
          empty={isFiltered ? words.emptyFiltered : words.empty}
          onSort={list.onSort}
          onSelect={list.select}
          onActivate={() => onDialog('properties')}
        />
      </ContextArea>
    </div>
  );
}

function keyOf({ key }: EventRow): string {
  return key;
}
