import { useMemo, useState } from 'react';
import { sortRows, type GridColumn, type GridSort } from '../../controls/lists/grid-column';
import { useSnapshot } from '../../use-snapshot';
import { useText } from '../../use-text';
import { eventColumns } from './event-columns';
import {
  ALL_RECORDS,
  eventRows,
  filterRows,
  LOGS,
  type EventFilter,
  type EventOrder,
  type EventRow,
  type LogName,
} from './event-rows';

/** What the window shows of a log, and what changes it. */
export interface EventList {
  /** Null while the list of logs is shown. */
  readonly log: LogName | null;
  readonly openLog: (log: LogName | null) => void;
  readonly columns: readonly GridColumn<EventRow>[];
  /** Those that the filter lets through. */
  readonly rows: readonly EventRow[];
  /** How many the log holds. */
  readonly count: number;
  readonly filter: EventFilter;
  readonly setFilter: (filter: EventFilter) => void;
  readonly order: EventOrder;
  readonly setOrder: (order: EventOrder) => void;
  readonly onSort: (sort: GridSort) => void;
  readonly selected: EventRow | undefined;
  readonly select: (row: EventRow | null) => void;
  /** Counts how often the list was asked to start anew: from the top, sorted by nothing. */
  readonly start: number;
  readonly refresh: () => void;
  /** The rows in the order on the screen. */
  readonly inOrder: () => readonly EventRow[];
}

/** The state of the window: which log, filtered and ordered how, with which event selected. */
export function useEventList(): EventList {
  const text = useText();
  const eventLog = useSnapshot((snapshot) => snapshot.eventLog);
  const computer = useSnapshot(({ server }) => server.name);
  const [log, setLog] = useState<LogName | null>(LOGS[0]);
  const [filter, setFilter] = useState(ALL_RECORDS);
  const [order, setOrder] = useState<EventOrder>('newest-first');
  const [sort, onSort] = useState<GridSort | null>(null);
  const [key, setKey] = useState<string | null>(null);
  const [start, setStart] = useState(0);
  const columns = useMemo(() => eventColumns(text, computer), [text, computer]);
  const all = useMemo(() => (log === null ? [] : eventRows(eventLog, log, order)), [eventLog, log, order]);
  const rows = useMemo(() => filterRows(all, filter), [all, filter]);
  const startAnew = () => {
    setStart(start + 1);
    setKey(null);
    onSort(null);
  };
  return {
    log,
    openLog: (wanted) => {
      setLog(wanted);
      setFilter(ALL_RECORDS);
      startAnew();
    },
    columns,
    rows,
    count: all.length,
    filter,
    setFilter,
    order,
    setOrder: (wanted) => {
      setOrder(wanted);
      startAnew();
    },
    onSort,
    selected: rows.find((row) => row.key === key),
    select: (row) => setKey(row?.key ?? null),
    start,
    refresh: startAnew,
    inOrder: () => sortRows(rows, columns, sort, text.locale),
  };
}
