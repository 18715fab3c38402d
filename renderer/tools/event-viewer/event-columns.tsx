import { StatusSign } from '../../icons/StatusSign';
import type { GridColumn } from '../../controls/lists/grid-column';
import type { Text } from '../../use-text';
import type { EventLevel, EventRow } from './event-rows';
import { formatDate, formatTimeOfDay } from './event-text';

/** The columns of a log. */
export function eventColumns({ catalog, locale }: Text, computer: string): readonly GridColumn<EventRow>[] {
  const { columns } = catalog.tools.eventViewer;
  return [
    {
      id: 'type',
      header: columns.type,
      width: 104,
      text: ({ level }) => catalog.events.levels[level],
      icon: ({ level }) => <LevelIcon level={level} />,
    },
    {
      id: 'date',
      header: columns.date,
      width: 76,
      text: ({ event }) => formatDate(locale, event.at),
      compare: byTime,
    },
    {
      id: 'time',
      header: columns.time,
      width: 80,
      text: ({ event }) => formatTimeOfDay(locale, event.at),
      compare: byTime,
    },
    { id: 'source', header: columns.source, width: 148, text: ({ source }) => source },
    {
      id: 'id',
      header: columns.id,
      width: 76,
      text: ({ id }) => String(id),
      compare: (left, right) => left.id - right.id,
    },
    { id: 'computer', header: columns.computer, width: 80, text: () => computer },
  ];
}

/** The sign of an event's type. */
export function LevelIcon({ level }: { readonly level: EventLevel }) {
  return <StatusSign kind={level === 'information' ? 'info' : level} size={16} />;
}

function byTime(left: EventRow, right: EventRow): number {
  return left.event.at - right.event.at || Number(left.key) - Number(right.key);
}
