import type { DomainController } from '../../../../shared/host/directory/domain-controllers';
import type { GridColumn } from '../../../controls/lists/grid-column';
import { ServerIcon } from '../../../icons/object-icons';
import type { Text } from '../../../use-text';

/** The columns of lists of domain controllers. */
export function controllerColumns({ catalog }: Text): readonly GridColumn<DomainController>[] {
  const words = catalog.tools.activeDirectory;
  const { columns } = words.controllers;
  return [
    {
      id: 'name',
      header: columns.name,
      width: 158,
      text: ({ name }) => name,
      icon: () => <ServerIcon size={16} />,
    },
    { id: 'site', header: columns.site, width: 104, text: ({ site }) => site },
    { id: 'windows', header: columns.windows, width: 152, text: ({ windows }) => windows },
    {
      id: 'globalCatalog',
      header: columns.globalCatalog,
      width: 96,
      text: ({ isGlobalCatalog }) => (isGlobalCatalog ? words.yes : words.no),
    },
  ];
}
