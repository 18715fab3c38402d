import { componentsOf } from '../../../shared/host/windows/components-table';
import { componentEra, type Windows } from '../../../shared/host/windows/windows';

/** What a connection uses, as its properties list it. */
export type ConnectionItem = 'client' | 'sharing' | 'nwlink' | 'ipv6' | 'ipv4' | 'tcpip6' | 'tcpip';

/** The items that are components of Windows and can be added and removed. */
export type AddedProtocol = 'nwlink';

const ADDED_PROTOCOLS: readonly AddedProtocol[] = ['nwlink'];

/**
 * The items on a server: between those that Windows comes with, the protocols that somebody has added. The Windows of
 * 2008 tells two versions of TCP/IP apart, that of 2003 has IPv6 only where somebody uses it.
 */
export function connectionItems(
  windows: Pick<Windows, 'product' | 'components'>,
  isIpv6Bound: boolean,
): readonly ConnectionItem[] {
  const added = ADDED_PROTOCOLS.filter((protocol) => windows.components.includes(protocol));
  if (windows.product === 'Windows Server 2008') return ['client', 'sharing', ...added, 'ipv6', 'ipv4'];
  return ['client', 'sharing', ...added, ...(isIpv6Bound ? ['tcpip6' as const] : []), 'tcpip'];
}

/** The protocols that this Windows offers and does not have. */
export function missingProtocols(windows: Pick<Windows, 'product' | 'components'>): readonly AddedProtocol[] {
  const offered = componentsOf(componentEra(windows));
  return ADDED_PROTOCOLS.filter(
    (protocol) => offered.some(({ id }) => id === protocol) && !windows.components.includes(protocol),
  );
}

/** Whether an item is one that can be removed. */
export function isAddedProtocol(item: ConnectionItem): item is AddedProtocol {
  return item === 'nwlink';
}

/** The protocol that an item stands for; null where it stands for none, and cannot be cleared. */
export function protocolOf(item: ConnectionItem): Protocol | null {
  return PROTOCOLS[item] ?? null;
}

export type Protocol = 'ipv4' | 'ipv6';

const PROTOCOLS: Partial<Record<ConnectionItem, Protocol>> = {
  ipv6: 'ipv6',
  tcpip6: 'ipv6',
  ipv4: 'ipv4',
  tcpip: 'ipv4',
};

/** The item that holds the address and the DNS server. */
export function addressItem(product: Windows['product']): 'ipv4' | 'tcpip' {
  return product === 'Windows Server 2008' ? 'ipv4' : 'tcpip';
}
