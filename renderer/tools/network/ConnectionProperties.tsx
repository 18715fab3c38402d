import { useState } from 'react';
import { ModalDialog } from '../../controls/dialogs/ModalDialog';
import { GroupBox } from '../../controls/GroupBox';
import { PushButton } from '../../controls/PushButton';
import { TabSheet } from '../../controls/TabSheet';
import { dispatch } from '../../dispatch';
import { NetworkIcon } from '../../icons/administration-icons';
import { useSnapshot } from '../../use-snapshot';
import { useText } from '../../use-text';
import { addressItem, connectionItems, type ConnectionItem } from './connection-items';
import { ItemList } from './ItemList';
import { ProtocolButtons } from './ProtocolButtons';
import { TcpIpProperties } from './TcpIpProperties';

/** The properties of the connection: what it uses, of which only IPv6 can be cleared and only an added protocol removed. */
export function ConnectionProperties({ onClose }: { readonly onClose: () => void }) {
  const { catalog } = useText();
  const words = catalog.tools.network.properties;
  const { buttons } = catalog.desktop;
  const { isIpv6Bound } = useSnapshot(({ network }) => network);
  const [isBound, setIsBound] = useState(isIpv6Bound);
  const confirm = async () => {
    if (isBound !== isIpv6Bound) {
      const outcome = await dispatch({ type: 'set-ipv6-binding', bound: isBound }, 'tool', {
        alertRefusal: true,
      });
      if (!outcome || outcome.refusal) return;
    }
    onClose();
  };
  const page = <ItemsPage isIpv6Bound={isBound} onBind={setIsBound} />;
  return (
    <ModalDialog title={words.title} icon={NetworkIcon} width={404} onCancel={onClose}>
      <div className="dialog-body">
        <TabSheet label={words.title} tabs={[{ id: 'general', label: words.tab, page }]} />
        <div className="button-row">
          <PushButton label={buttons.ok} isDefault onPress={() => void confirm()} />
          <PushButton label={buttons.cancel} isCancel onPress={onClose} />
        </div>
      </div>
    </ModalDialog>
  );
}

interface ItemsPageProps {
  /** As ticked here, not yet on the server. */
  readonly isIpv6Bound: boolean;
  readonly onBind: (isBound: boolean) => void;
}

function ItemsPage({ isIpv6Bound, onBind }: ItemsPageProps) {
  const words = useText().catalog.tools.network.properties;
  const windows = useSnapshot((snapshot) => snapshot.windows);
  const { product } = windows;
  const items = connectionItems(windows);
  const [chosen, setSelected] = useState<ConnectionItem>(addressItem(product));
  // One that was uninstalled is no longer among them.
  const selected = items.includes(chosen) ? chosen : addressItem(product);
  const [isOpen, setIsOpen] = useState(false);
  const hasProperties = selected === addressItem(product);
  return (
    <>
      <p>{words.connectUsing}</p>
      <p className="adapter">
        <NetworkIcon size={16} />
        {words.adapter}
      </p>
      <ItemList
        items={items}
        selected={selected}
        isIpv6Bound={isIpv6Bound}
        onSelect={setSelected}
        onBind={onBind}
        onOpen={() => setIsOpen(hasProperties)}
      />
      <div className="item-buttons">
        <ProtocolButtons selected={selected} />
        <PushButton
          label={words.properties}
          disabled={!hasProperties}
          reason={hasProperties ? undefined : words.propertiesReason}
          onPress={() => setIsOpen(true)}
        />
      </div>
      <GroupBox label={words.description} className="item-description">
        {words.descriptions[selected]}
      </GroupBox>
      {isOpen && <TcpIpProperties protocol={words.names[selected]} onClose={() => setIsOpen(false)} />}
    </>
  );
}
