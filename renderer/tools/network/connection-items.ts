import { componentsOf } from '../../../shared/host/windows/components-table';
import { componentEra, type Windows } from '../../../shared/host/windows/windows';

/** What a connection uses, as its properties list it. */
export type ConnectionItem = 'client' | 'sharing' | 'nwlink' | 'ipv6' | 'ipv4' | 'tcpip';

/** The items that are components of Windows and can be added and removed. */
export type NetworkProtocol = 'nwlink';

/**
 * The items on a server: between those that Windows comes with, the protocols that somebody has added. Only the Windows
 * of 2008 has IPv6, and then tells the two versions apart.
 */
export function connectionItems(windows: Pick<Windows, 'product' | 'components'>): readonly ConnectionItem[] {
  const added = PROTOCOLS.filter((protocol) => windows.components.includes(protocol));
  return windows.product === 'Windows Server 2008'
    ? ['client', 'sharing', ...added, 'ipv6', 'ipv4']
    : ['client', 'sharing', ...added, 'tcpip'];
}

/** The protocols that this Windows offers and does not have. */
export function missingProtocols(
  windows: Pick<Windows, 'product' | 'components'>,
): readonly NetworkProtocol[] {
  const offered = componentsOf(componentEra(windows));
  return PROTOCOLS.filter(
    (protocol) => offered.some(({ id }) => id === protocol) && !windows.components.includes(protocol),
  );
}

/** Whether an item is one that can be removed. */
export function isProtocol(item: ConnectionItem): item is NetworkProtocol {
  return item === 'nwlink';
}

/** The item that holds the address and the DNS server. */
export function addressItem(product: Windows['product']): 'ipv4' | 'tcpip' {
  return product === 'Windows Server 2008' ? 'ipv4' : 'tcpip';
}

const PROTOCOLS: readonly NetworkProtocol[] = ['nwlink'];
