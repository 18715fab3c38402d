import type { Windows } from '../../../shared/host/windows/windows';

/** What a connection uses, as its properties list it. */
export type ConnectionItem = 'client' | 'sharing' | 'ipv6' | 'ipv4' | 'tcpip6' | 'tcpip';

/** The items on a Windows: that of 2008 has both protocols, that of 2003 has IPv6 only where somebody uses it. */
export function connectionItems(
  product: Windows['product'],
  isIpv6Bound: boolean,
): readonly ConnectionItem[] {
  if (product === 'Windows Server 2008') return ['client', 'sharing', 'ipv6', 'ipv4'];
  return ['client', 'sharing', ...(isIpv6Bound ? ['tcpip6' as const] : []), 'tcpip'];
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
