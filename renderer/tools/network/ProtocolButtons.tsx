import { useState } from 'react';
import { MessageBox } from '../../controls/dialogs/MessageBox';
import { PickDialog } from '../../controls/dialogs/PickDialog';
import type { GridColumn } from '../../controls/lists/grid-column';
import { plainLabel } from '../../controls/access-label';
import { PushButton } from '../../controls/PushButton';
import { dispatch } from '../../dispatch';
import { NetworkIcon } from '../../icons/administration-icons';
import { useSnapshot } from '../../use-snapshot';
import { useText } from '../../use-text';
import {
  isAddedProtocol,
  missingProtocols,
  type ConnectionItem,
  type AddedProtocol,
} from './connection-items';

export interface ProtocolButtonsProps {
  readonly selected: ConnectionItem;
}

/** Install and Uninstall beside the items of a connection: both act at once, as in Windows. */
export function ProtocolButtons({ selected }: ProtocolButtonsProps) {
  const words = useText().catalog.tools.network.properties;
  const windows = useSnapshot((snapshot) => snapshot.windows);
  const missing = missingProtocols(windows);
  const [open, setOpen] = useState<'install' | 'uninstall' | null>(null);
  const close = () => setOpen(null);
  const isRemovable = isAddedProtocol(selected);
  return (
    <>
      <PushButton
        label={words.install}
        ellipsis
        disabled={missing.length === 0}
        reason={missing.length === 0 ? words.installReason : undefined}
        onPress={() => setOpen('install')}
      />
      <PushButton
        label={words.uninstall}
        disabled={!isRemovable}
        reason={isRemovable ? undefined : words.uninstallReason}
        onPress={() => setOpen('uninstall')}
      />
      {open === 'install' && <SelectProtocol protocols={missing} onClose={close} />}
      {open === 'uninstall' && isRemovable && <AskUninstall protocol={selected} onClose={close} />}
    </>
  );
}

interface SelectProtocolProps {
  readonly protocols: readonly AddedProtocol[];
  readonly onClose: () => void;
}

function SelectProtocol({ protocols, onClose }: SelectProtocolProps) {
  const { names, select } = useText().catalog.tools.network.properties;
  const columns: readonly GridColumn<AddedProtocol>[] = [
    {
      id: 'name',
      header: select.column,
      width: 380,
      text: (protocol) => names[protocol],
      icon: () => <NetworkIcon size={16} />,
    },
  ];
  return (
    <PickDialog
      title={select.title}
      instruction={select.instruction}
      listLabel={select.column}
      columns={columns}
      rows={protocols}
      rowKey={(protocol) => protocol}
      width={440}
      height={240}
      chooseFirst={select.instruction}
      onPick={(component) =>
        void dispatch({ type: 'install-component', component }, 'tool', { alertRefusal: true })
      }
      onClose={onClose}
    />
  );
}

interface AskUninstallProps {
  readonly protocol: AddedProtocol;
  readonly onClose: () => void;
}

function AskUninstall({ protocol: component, onClose }: AskUninstallProps) {
  const { catalog, fill } = useText();
  const words = catalog.tools.network.properties;
  const answer = (isYes: boolean) => {
    onClose();
    if (isYes) void dispatch({ type: 'remove-component', component }, 'tool', { alertRefusal: true });
  };
  return (
    <MessageBox
      title={plainLabel(words.uninstall)}
      icon="warning"
      buttons="yes-no"
      message={fill(words.uninstallAsks, { name: words.names[component] })}
      onAnswer={answer}
    />
  );
}
