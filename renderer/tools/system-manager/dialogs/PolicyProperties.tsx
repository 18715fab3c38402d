import { useMemo, useState } from 'react';
import type { PolicyAddress, RecipientPolicy } from '../../../../shared/host/directory/recipient-policies';
import { ModalDialog } from '../../../controls/dialogs/ModalDialog';
import { DataGrid } from '../../../controls/lists/DataGrid';
import type { GridColumn } from '../../../controls/lists/grid-column';
import { PushButton } from '../../../controls/PushButton';
import { TabSheet } from '../../../controls/TabSheet';
import { dispatch } from '../../../dispatch';
import { useText, type Text } from '../../../use-text';
import { AddressDialog } from './AddressDialog';

export interface PolicyPropertiesProps {
  readonly policy: RecipientPolicy;
  readonly onClose: () => void;
}

/** The properties of a recipient policy: its addresses. What is done with them is done at once. */
export function PolicyProperties({ policy, onClose }: PolicyPropertiesProps) {
  const { catalog, fill } = useText();
  const words = catalog.tools.systemManager.policy;
  const page = <Addresses policy={policy} />;
  return (
    <ModalDialog
      title={fill(words.title, { policy: policy.name })}
      width={460}
      height={340}
      onCancel={onClose}
    >
      <div className="dialog-body">
        <TabSheet label={words.tabs} tabs={[{ id: 'addresses', label: words.addresses, page }]} />
        <div className="button-row">
          <PushButton label={catalog.desktop.buttons.ok} isDefault isCancel onPress={onClose} />
        </div>
      </div>
    </ModalDialog>
  );
}

function Addresses({ policy: { name: policy, addresses } }: { readonly policy: RecipientPolicy }) {
  const text = useText();
  const words = text.catalog.tools.systemManager.policy;
  const columns = useMemo(() => columnsOf(text), [text]);
  const [selected, setSelected] = useState<string | null>(null);
  const [dialog, setDialog] = useState<'new' | 'edit' | null>(null);
  const row = addresses.find(({ address }) => address === selected);
  const noRow = row ? undefined : words.chooseFirst;
  const remove = () => {
    if (row)
      void dispatch({ type: 'remove-policy-address', policy, address: row.address }, 'tool', {
        alertRefusal: true,
      });
  };
  return (
    <div className="object-sheet">
      <p>{words.instruction}</p>
      <DataGrid
        label={words.list}
        columns={columns}
        rows={addresses}
        rowKey={({ address }) => address}
        selected={row?.address ?? null}
        initialSort={{ column: 'address', direction: 'ascending' }}
        autoFocus
        onSelect={({ address }) => setSelected(address)}
        onActivate={() => setDialog('edit')}
        onKeyDown={(event) => {
          if (event.key === 'Delete') remove();
        }}
      />
      <div className="button-row">
        <PushButton label={words.new} ellipsis onPress={() => setDialog('new')} />
        <PushButton
          label={words.edit}
          ellipsis
          disabled={!row}
          reason={noRow}
          onPress={() => setDialog('edit')}
        />
        <PushButton label={words.remove} disabled={!row} reason={noRow} onPress={remove} />
      </div>
      {dialog === 'new' && <AddressDialog policy={policy} known={null} onClose={() => setDialog(null)} />}
      {dialog === 'edit' && row && (
        <AddressDialog policy={policy} known={row} onClose={() => setDialog(null)} />
      )}
    </div>
  );
}

function columnsOf({ catalog }: Text): readonly GridColumn<PolicyAddress>[] {
  const { policy, yes, no } = catalog.tools.systemManager;
  return [
    { id: 'address', header: policy.columns.address, width: 230, text: ({ address }) => address },
    {
      id: 'authoritative',
      header: policy.columns.authoritative,
      width: 150,
      text: ({ isAuthoritative }) => (isAuthoritative ? yes : no),
    },
  ];
}
