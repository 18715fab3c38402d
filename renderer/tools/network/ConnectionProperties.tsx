import { useState } from 'react';
import { ModalDialog } from '../../controls/dialogs/ModalDialog';
import { GroupBox } from '../../controls/GroupBox';
import { PushButton } from '../../controls/PushButton';
import { TabSheet } from '../../controls/TabSheet';
import { dispatch } from '../../dispatch';
import { NetworkIcon } from '../../icons/administration-icons';
import { useSnapshot } from '../../use-snapshot';
import { useText } from '../../use-text';
import { addressItem, connectionItems, type ConnectionItem, type Protocol } from './connection-items';
import { ItemList } from './ItemList';
import { ProtocolButtons } from './ProtocolButtons';
import { TcpIpProperties } from './TcpIpProperties';

/** The properties of the connection: what it uses, of which TCP/IP can be cleared and only an added protocol removed. */
export function ConnectionProperties({ onClose }: { readonly onClose: () => void }) {
  const { catalog } = useText();
  const words = catalog.tools.network.properties;
  const { buttons } = catalog.desktop;
  const network = useSnapshot((snapshot) => snapshot.network);
  const present: Bindings = { ipv4: network.isIpv4Bound, ipv6: network.isIpv6Bound };
  const [wanted, setWanted] = useState(present);
  const confirm = async () => {
    for (const protocol of PROTOCOLS) {
      if (wanted[protocol] === present[protocol]) continue;
      const bind = { type: `set-${protocol}-binding`, bound: wanted[protocol] } as const;
      const outcome = await dispatch(bind, 'tool', { alertRefusal: true });
      if (!outcome || outcome.refusal) return;
    }
    onClose();
  };
  const bind = (protocol: Protocol, isBound: boolean) => setWanted({ ...wanted, [protocol]: isBound });
  const page = <ItemsPage bindings={wanted} onBind={bind} />;
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

type Bindings = Readonly<Record<Protocol, boolean>>;

const PROTOCOLS: readonly Protocol[] = ['ipv4', 'ipv6'];

interface ItemsPageProps {
  /** As ticked here, not yet on the server. */
  readonly bindings: Bindings;
  readonly onBind: (protocol: Protocol, isBound: boolean) => void;
}

function ItemsPage({ bindings, onBind }: ItemsPageProps) {
  const words = useText().catalog.tools.network.properties;
  const windows = useSnapshot((snapshot) => snapshot.windows);
  const isIpv6Bound = useSnapshot(({ network }) => network.isIpv6Bound);
  const { product } = windows;
  const items = connectionItems(windows, isIpv6Bound);
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
        bound={PROTOCOLS.filter((protocol) => bindings[protocol])}
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
