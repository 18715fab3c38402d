import { useMemo, useState } from 'react';
import type { Site } from '../../../../shared/host/directory/directory';
import type { Catalog } from '../../../../shared/i18n/catalog';
import { DataGrid } from '../../../controls/lists/DataGrid';
import type { GridColumn } from '../../../controls/lists/grid-column';
import { ContextArea } from '../../../controls/menus/ContextArea';
import { PushButton } from '../../../controls/PushButton';
import { SubnetIcon } from '../../../icons/directory-icons';
import { useText } from '../../../use-text';
import { DeleteSubnet } from './DeleteSubnet';
import { SubnetDialog } from './SubnetDialog';

export interface SubnetsProps {
  readonly sites: readonly Site[];
}

/** A subnet and the site that it belongs to. */
export interface SubnetRow {
  readonly subnet: string;
  readonly site: string;
}

/** The subnets of all sites, with what can be done with them. */
export function Subnets({ sites }: SubnetsProps) {
  const { sites: words } = useText().catalog.tools.activeDirectory;
  const rows = useMemo(
    () => sites.flatMap(({ name, subnets }) => subnets.map((subnet) => ({ subnet, site: name }))),
    [sites],
  );
  const columns = useMemo(() => columnsOf(words), [words]);
  const [selected, setSelected] = useState<string | null>(null);
  const [dialog, setDialog] = useState<'new' | 'move' | 'delete' | null>(null);
  const row = rows.find(({ subnet }) => subnet === selected);
  const noSubnet = row ? undefined : words.chooseSubnet;
  const noSites = sites.length === 0 ? words.noSites : undefined;
  const close = () => setDialog(null);
  const open = [
    { id: 'new', label: words.newSubnet, ellipsis: true, reason: noSites, onSelect: () => setDialog('new') },
    { id: 'move', label: words.move, ellipsis: true, reason: noSubnet, onSelect: () => setDialog('move') },
    { id: 'delete', label: words.delete, reason: noSubnet, onSelect: () => setDialog('delete') },
  ];
  return (
    <>
      <ContextArea
        label={words.menu}
        items={open.map(({ reason, ...item }) => ({ ...item, disabled: reason !== undefined }))}
        className="subnets"
      >
        <DataGrid
          label={words.subnets}
          columns={columns}
          rows={rows}
          rowKey={({ subnet }) => subnet}
          selected={row?.subnet ?? null}
          initialSort={{ column: 'subnet', direction: 'ascending' }}
          empty={words.empty}
          onSelect={({ subnet }) => setSelected(subnet)}
          onActivate={() => setDialog('move')}
          onKeyDown={(event) => {
            if (event.key === 'Delete' && row) setDialog('delete');
          }}
        />
      </ContextArea>
      <div className="button-row">
        {open.map(({ id, label, ellipsis, reason, onSelect }) => (
          <PushButton
            key={id}
            label={label}
            ellipsis={ellipsis}
            disabled={reason !== undefined}
            reason={reason}
            onPress={onSelect}
          />
        ))}
      </div>
      {dialog === 'new' && <SubnetDialog sites={sites} site={null} subnet={null} onClose={close} />}
      {dialog === 'move' && row && <SubnetDialog sites={sites} {...row} onClose={close} />}
      {dialog === 'delete' && row && <DeleteSubnet row={row} onClose={close} />}
    </>
  );
}

function columnsOf({
  subnetColumns,
}: Catalog['tools']['activeDirectory']['sites']): readonly GridColumn<SubnetRow>[] {
  return [
    {
      id: 'subnet',
      header: subnetColumns.subnet,
      width: 200,
      text: ({ subnet }) => subnet,
      icon: () => <SubnetIcon size={16} />,
    },
    { id: 'site', header: subnetColumns.site, width: 160, text: ({ site }) => site },
  ];
}
