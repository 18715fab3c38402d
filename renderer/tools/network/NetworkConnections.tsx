import { useState } from 'react';
import { IconView } from '../../controls/lists/IconView';
import { ContextArea } from '../../controls/menus/ContextArea';
import { MenuBar } from '../../controls/menus/MenuBar';
import type { MenuItem } from '../../controls/menus/menu-item';
import { NetworkIcon } from '../../icons/administration-icons';
import { useSnapshot } from '../../use-snapshot';
import { useText } from '../../use-text';
import { closeWindow } from '../../windows/window-store';
import { AddressBar } from '../files/AddressBar';
import { ToolWindow } from '../ToolWindow';
import { ConnectionProperties } from './ConnectionProperties';
import './network.css';

/** Network Connections: the one connection of the simulated server, and its properties. */
export function NetworkConnections() {
  const { catalog, fill } = useText();
  const { menus, network: words, objects } = catalog.tools;
  const address = useSnapshot(({ network }) => network.address);
  const [isOpen, setIsOpen] = useState(false);
  const open = () => setIsOpen(true);
  const properties: MenuItem = {
    id: 'properties',
    label: words.menus.properties,
    isDefault: true,
    onSelect: open,
  };
  const exit: MenuItem = {
    id: 'exit',
    label: menus.exit,
    separated: true,
    onSelect: () => closeWindow('network-connections'),
  };
  const connection = {
    id: 'local-area',
    icon: NetworkIcon,
    label: words.connection,
    title: fill(words.connectionHint, { address }),
    onOpen: open,
  };
  return (
    <ToolWindow id="network-connections" title={words.title} icon={NetworkIcon} width={500} height={320}>
      <MenuBar label={menus.label} menus={[{ id: 'file', label: menus.file, items: [properties, exit] }]} />
      <AddressBar icon={NetworkIcon} place={words.title} />
      <ContextArea label={words.connection} items={[properties]}>
        <IconView label={words.title} items={[connection]} className="icon-pane" />
      </ContextArea>
      <div className="status-bar">
        <span>{fill(objects, { count: 1 })}</span>
      </div>
      {isOpen && <ConnectionProperties onClose={() => setIsOpen(false)} />}
    </ToolWindow>
  );
}
