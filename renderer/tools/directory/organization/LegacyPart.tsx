import { useMemo, useState } from 'react';
import type { BridgeheadServer } from '../../../../shared/host/directory/legacy-organization';
import { formatValue } from '../../../../shared/i18n/fill';
import type { LegacySnapshot } from '../../../../shared/session/snapshot/snapshot';
import { DataGrid } from '../../../controls/lists/DataGrid';
import type { GridColumn } from '../../../controls/lists/grid-column';
import { ServerIcon } from '../../../icons/object-icons';
import { useText, type Text } from '../../../use-text';
import {
  legacyServerRows,
  routingGroupRows,
  type LegacyServerRow,
  type RoutingGroupRow,
} from './legacy-rows';

export interface LegacyPartProps {
  readonly legacy: LegacySnapshot;
  readonly bridgeheads: readonly BridgeheadServer[];
}

/** The 2003 and 2000 part of the organization: its routing groups and its servers. */
export function LegacyPart({ legacy, bridgeheads }: LegacyPartProps) {
  const text = useText();
  const words = text.catalog.tools.activeDirectory.organization;
  const [group, setGroup] = useState<string | null>(null);
  const [server, setServer] = useState<string | null>(null);
  const servers = useMemo(() => legacyServerRows(legacy, bridgeheads), [legacy, bridgeheads]);
  const groups = useMemo(() => routingGroupRows(legacy, servers), [legacy, servers]);
  const columns = useMemo(() => ({ groups: groupColumns(text), servers: serverColumns(text) }), [text]);
  return (
    <>
      <h3>{words.legacyGroups}</h3>
      <DataGrid
        label={words.legacyGroups}
        columns={columns.groups}
        rows={groups}
        rowKey={({ key }) => key}
        selected={group}
        initialSort={{ column: 'administrative-group', direction: 'ascending' }}
        empty={words.noGroups}
        onSelect={({ key }) => setGroup(key)}
      />
      <h3>{words.legacyList}</h3>
      <DataGrid
        label={words.legacyList}
        columns={columns.servers}
        rows={servers}
        rowKey={({ name }) => name}
        selected={server}
        initialSort={{ column: 'name', direction: 'ascending' }}
        empty={words.noServers}
        onSelect={({ name }) => setServer(name)}
      />
    </>
  );
}

function groupColumns({ catalog, locale }: Text): readonly GridColumn<RoutingGroupRow>[] {
  const { groupColumns: words } = catalog.tools.activeDirectory.organization;
  return [
    {
      id: 'administrative-group',
      header: words.administrativeGroup,
      width: 190,
      text: ({ administrativeGroup }) => administrativeGroup,
    },
    { id: 'name', header: words.name, width: 200, text: ({ name }) => name },
    {
      id: 'servers',
      header: words.servers,
      width: 70,
      align: 'right',
      text: ({ servers }) => formatValue(catalog, locale, servers),
      compare: (left, right) => left.servers - right.servers,
    },
  ];
}

function serverColumns({ catalog }: Text): readonly GridColumn<LegacyServerRow>[] {
  const { yes, no, organization } = catalog.tools.activeDirectory;
  const { serverColumns: words } = organization;
  return [
    {
      id: 'name',
      header: words.name,
      width: 176,
      text: ({ name }) => name,
      icon: () => <ServerIcon size={16} />,
    },
    { id: 'version', header: words.version, width: 100, text: ({ version }) => version },
    {
      id: 'front-end',
      header: words.frontEnd,
      width: 66,
      text: ({ isFrontEnd }) => (isFrontEnd ? yes : no),
    },
    {
      id: 'administrative-group',
      header: words.administrativeGroup,
      width: 150,
      text: ({ administrativeGroup }) => administrativeGroup,
    },
    { id: 'routing-group', header: words.routingGroup, width: 140, text: ({ routingGroup }) => routingGroup },
  ];
}
