import type { Network } from '../../../shared/host/windows/windows';

/** What a DNS server says when it is asked for a name; `timed-out` where none answers at that address. */
export type DnsAnswer = 'found' | 'not-found' | 'timed-out';

/** Asks the DNS server at an address for the host record of a name, as nslookup does. */
export function nslookup({ dnsServers }: Network, server: string, name: string): DnsAnswer {
  const dns = dnsServers.find(({ address }) => address === server);
  if (!dns?.answers) return 'timed-out';
  const isKnown = dns.hostRecords.some((record) => record.toLowerCase() === name.toLowerCase());
  return isKnown ? 'found' : 'not-found';
}
