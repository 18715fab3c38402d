import type { Windows } from '../../../shared/host/windows/windows';

/** What a connection uses, as its properties list it. */
export type ConnectionItem = 'client' | 'sharing' | 'ipv6' | 'ipv4' | 'tcpip';

/** The items on a Windows: only that of 2008 has IPv6, and then tells the two protocols apart. */
export function connectionItems(product: Windows['product']): readonly ConnectionItem[] {
  return product === 'Windows Server 2008'
    ? ['client', 'sharing', 'ipv6', 'ipv4']
    : ['client', 'sharing', 'tcpip'];
}

/** The item that holds the address and the DNS server. */
export function addressItem(product: Windows['product']): 'ipv4' | 'tcpip' {
  return product === 'Windows Server 2008' ? 'ipv4' : 'tcpip';
}
