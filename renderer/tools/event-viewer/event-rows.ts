import { EVENTS, type LoggedEvent, type LoggedEventCode } from '../../../shared/host/event-log';

/** The logs, in the order of the tree. */
export const LOGS = ['Application', 'System'] as const;
export type LogName = (typeof LOGS)[number];

/** The types of events, in the order of the filter. */
export const EVENT_LEVELS = ['information', 'warning', 'error'] as const;
export type EventLevel = (typeof EVENT_LEVELS)[number];

/** An event as the list shows it. */
export interface EventRow {
  /** Its place in the log of the server: it never changes. */
  readonly key: string;
  readonly event: LoggedEvent;
  readonly level: EventLevel;
  readonly source: string;
  readonly id: number;
}

export type EventOrder = 'newest-first' | 'oldest-first';

/** Which events the list shows. */
export interface EventFilter {
  readonly levels: readonly EventLevel[];
  /** Null for all of them. */
  readonly source: string | null;
  /** Null for all of them. */
  readonly id: number | null;
}

/** The filter that lets everything through. */
export const ALL_RECORDS: EventFilter = { levels: EVENT_LEVELS, source: null, id: null };

/** The events of a log in the wanted order; those of one moment stay in the order in which they were written. */
export function eventRows(eventLog: readonly LoggedEvent[], log: LogName, order: EventOrder): EventRow[] {
  const rows = eventLog.flatMap((event, index): EventRow[] => {
    const row = EVENTS[event.code];
    return row.log === log
      ? [{ key: String(index), event, level: row.level, source: row.source, id: row.id }]
      : [];
  });
  return order === 'newest-first' ? rows.toReversed() : rows;
}

/** The rows that a filter lets through. */
export function filterRows(rows: readonly EventRow[], filter: EventFilter): readonly EventRow[] {
  if (filter === ALL_RECORDS) return rows;
  const { levels, source, id } = filter;
  return rows.filter(
    (row) =>
      levels.includes(row.level) &&
      (source === null || row.source === source) &&
      (id === null || row.id === id),
  );
}

/** How many events each log holds. */
export function eventCounts(eventLog: readonly LoggedEvent[]): Record<LogName, number> {
  const counts = { Application: 0, System: 0 };
  for (const { code } of eventLog) counts[EVENTS[code].log] += 1;
  return counts;
}

/** All that ever writes into a log. */
export function sourcesOf(log: LogName): string[] {
  const codes = Object.keys(EVENTS) as LoggedEventCode[];
  const sources = codes.filter((code) => EVENTS[code].log === log).map((code) => EVENTS[code].source);
  return [...new Set(sources)].sort();
}

/** The next row below the selected one, around the end, whose text contains `wanted` in any case. */
export function findRow(
  rows: readonly EventRow[],
  selected: string | null,
  wanted: string,
  textOf: (row: EventRow) => string,
): EventRow | undefined {
  const start = rows.findIndex(({ key }) => key === selected) + 1;
  const text = wanted.toLocaleLowerCase();
  return [...rows.slice(start), ...rows.slice(0, start)].find((row) =>
    textOf(row).toLocaleLowerCase().includes(text),
  );
}
