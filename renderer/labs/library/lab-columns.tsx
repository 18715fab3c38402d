import type { LabEntry } from '../../../shared/ipc/lab-api';
import type { GridColumn } from '../../controls/lists/grid-column';
import { ExamIcon, LabIcon } from '../../icons/lab-icons';
import type { Text } from '../../use-text';
import { compareLevels } from './filter-labs';

/** What the list of labs tells of each. */
export function labColumns({ catalog, fill, localized }: Text): readonly GridColumn<LabEntry>[] {
  const { library, common } = catalog.labs;
  const { columns } = library;
  return [
    {
      id: 'title',
      header: columns.title,
      width: 262,
      text: ({ title }) => localized(title),
      icon: ({ kind }) => (kind === 'exam' ? <ExamIcon size={16} /> : <LabIcon size={16} />),
    },
    {
      id: 'level',
      header: columns.level,
      width: 90,
      text: ({ level }) => common.levels[level],
      compare: compareLevels,
    },
    {
      id: 'duration',
      header: columns.duration,
      width: 66,
      align: 'right',
      text: ({ minutes }) => fill(common.minutes, { minutes }),
      compare: (left, right) => left.minutes - right.minutes,
    },
    {
      id: 'points',
      header: columns.points,
      width: 52,
      align: 'right',
      text: ({ max }) => fill('{max}', { max }),
      compare: (left, right) => left.max - right.max,
    },
    { id: 'kind', header: columns.kind, width: 68, text: ({ kind }) => common[kind] },
    { id: 'origin', header: columns.origin, width: 104, text: ({ origin }) => library.origins[origin] },
  ];
}
