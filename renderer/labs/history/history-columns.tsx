import { commandCaption } from '../../../shared/i18n/command-caption';
import { formatDateTime, formatElapsed } from '../../../shared/i18n/fill';
import type { GridColumn } from '../../controls/lists/grid-column';
import { StatusSign } from '../../icons/StatusSign';
import type { Text } from '../../use-text';
import type { HistoryRow } from './history-rows';

/** What is told of each step; how many objectives are met where there are so many to see. */
export function historyColumns(text: Text, objectives: number | null): readonly GridColumn<HistoryRow>[] {
  const { catalog, locale, fill } = text;
  const words = catalog.labs.history;
  const { columns } = words;
  const byNumber = (left: HistoryRow, right: HistoryRow) => left.number - right.number;
  const met: GridColumn<HistoryRow> = {
    id: 'met',
    header: columns.met,
    width: 84,
    text: (row) =>
      row.met === null || objectives === null ? '' : fill(words.met, { met: row.met, all: objectives }),
    compare: (left, right) => (left.met ?? -1) - (right.met ?? -1),
  };
  return [
    {
      id: 'number',
      header: columns.number,
      width: 44,
      align: 'right',
      text: ({ number }) => fill('{number}', { number }),
      compare: byNumber,
    },
    {
      id: 'time',
      header: columns.time,
      width: 122,
      text: ({ clock }) => (clock === null ? '' : formatDateTime(locale, clock)),
      compare: byNumber,
    },
    ...(objectives === null ? [] : [met]),
    {
      id: 'step',
      header: columns.step,
      width: 300,
      text: (row) => stepText(row, text),
      icon: ({ refusal }) => refusal && <StatusSign kind="error" size={16} />,
    },
  ];
}

/** What was done in a step. */
export function stepText(
  { command, refusal }: Pick<HistoryRow, 'command' | 'refusal'>,
  { catalog, locale, fill }: Text,
): string {
  const words = catalog.labs.history;
  if (!command) return words.start;
  const step =
    command.type === 'advance-clock'
      ? fill(words.waited, { time: formatElapsed(command.milliseconds) })
      : commandCaption(catalog, locale, command);
  return refusal ? fill(words.refused, { step }) : step;
}
