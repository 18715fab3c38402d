import { useMemo, useState } from 'react';
import { formatValue } from '../../../../shared/i18n/fill';
import { GroupBox } from '../../../controls/GroupBox';
import { DataGrid } from '../../../controls/lists/DataGrid';
import type { GridColumn } from '../../../controls/lists/grid-column';
import { SitesIcon } from '../../../icons/directory-icons';
import { WarningIcon } from '../../../icons/StatusSign';
import { useSnapshot } from '../../../use-snapshot';
import { useText, type Text } from '../../../use-text';
import type { DirectoryPageProps } from '../directory-page';
import { Subnets } from './Subnets';

/** The sites with their subnets, and in which of them this computer stands. */
export function SitesPage({ directory }: DirectoryPageProps) {
  const text = useText();
  const words = text.catalog.tools.activeDirectory.sites;
  const address = useSnapshot((snapshot) => snapshot.network.address);
  const { sites, domainControllers, site } = directory;
  const [selected, setSelected] = useState<string | null>(null);
  const columns = useMemo(() => siteColumns(text), [text]);
  const rows = useMemo(
    () =>
      sites.map(({ name, subnets }) => ({
        name,
        controllers: domainControllers.filter((controller) => controller.site === name).length,
        subnets: subnets.join(', '),
      })),
    [sites, domainControllers],
  );
  return (
    <>
      <GroupBox label={words.thisComputer}>
        <dl className="facts in-line">
          <dt>{words.address}</dt>
          <dd className="selectable">{address}</dd>
          <dt>{words.site}</dt>
          <dd>
            {site === null && <WarningIcon size={16} />}
            <span role="status">{site ?? words.noSite}</span>
          </dd>
        </dl>
      </GroupBox>
      <h3>{words.sites}</h3>
      <DataGrid
        label={words.sites}
        columns={columns}
        rows={rows}
        rowKey={({ name }) => name}
        selected={selected}
        initialSort={{ column: 'name', direction: 'ascending' }}
        empty={words.noSites}
        onSelect={({ name }) => setSelected(name)}
      />
      <h3>{words.subnets}</h3>
      <Subnets sites={sites} />
    </>
  );
}

interface SiteRow {
  readonly name: string;
  readonly controllers: number;
  readonly subnets: string;
}

function siteColumns({ catalog, locale }: Text): readonly GridColumn<SiteRow>[] {
  const { siteColumns: words } = catalog.tools.activeDirectory.sites;
  return [
    {
      id: 'name',
      header: words.name,
      width: 150,
      text: ({ name }) => name,
      icon: () => <SitesIcon size={16} />,
    },
    {
      id: 'controllers',
      header: words.controllers,
      width: 138,
      align: 'right',
      text: ({ controllers }) => formatValue(catalog, locale, controllers),
      compare: (left, right) => left.controllers - right.controllers,
    },
    { id: 'subnets', header: words.subnets, width: 160, text: ({ subnets }) => subnets },
  ];
}
