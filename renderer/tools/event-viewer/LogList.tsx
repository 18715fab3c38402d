import { useMemo, useState } from 'react';
import { DataGrid } from '../../controls/lists/DataGrid';
import type { GridColumn } from '../../controls/lists/grid-column';
import { NotepadIcon } from '../../icons/tool-icons';
import { useSnapshot } from '../../use-snapshot';
import { useText, type Text } from '../../use-text';
import { eventCounts, LOGS, type LogName } from './event-rows';

/** The logs of the server with their sizes; Enter or a double click opens one. */
export function LogList({ onOpen }: { readonly onOpen: (log: LogName) => void }) {
  const text = useText();
  const eventLog = useSnapshot((snapshot) => snapshot.eventLog);
  const [selected, setSelected] = useState<string | null>(null);
  const columns = useMemo(() => columnsIn(text, eventCounts(eventLog)), [text, eventLog]);
  return (
    <DataGrid
      label={text.catalog.tools.eventViewer.logs.list}
      columns={columns}
      rows={LOGS}
      rowKey={String}
      selected={selected}
      onSelect={setSelected}
      onActivate={onOpen}
    />
  );
}

function columnsIn(
  { catalog, fill }: Text,
  counts: Readonly<Record<LogName, number>>,
): readonly GridColumn<LogName>[] {
  const { logs, count } = catalog.tools.eventViewer;
  const { columns, type, descriptions } = logs;
  return [
    {
      id: 'name',
      header: columns.name,
      width: 120,
      text: (log) => catalog.events.logs[log],
      icon: () => <NotepadIcon size={16} />,
    },
    { id: 'type', header: columns.type, width: 70, text: () => type },
    { id: 'description', header: columns.description, width: 260, text: (log) => descriptions[log] },
    {
      id: 'size',
      header: columns.size,
      width: 100,
      text: (log) => fill(count, { count: counts[log] }),
      compare: (left, right) => counts[left] - counts[right],
    },
  ];
}
