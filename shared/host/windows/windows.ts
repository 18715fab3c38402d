import type { Architecture } from './architecture';
import type { ComponentEra, WindowsComponent } from './components-table';
import type { PackageId } from './packages-table';

/** Whether a computer belongs to a domain or to none. */
export const MEMBERSHIPS = ['domain', 'workgroup'] as const;
export type Membership = (typeof MEMBERSHIPS)[number];

/** The operating system of the simulated server. */
export interface Windows {
  readonly product: 'Windows Server 2003' | 'Windows Server 2008';
  /** 5.2.3790 or 6.0.6001 */
  readonly version: string;
  readonly servicePack: number;
  readonly architecture: Architecture;
  /** True for a checked (debug) build or one started with /debug. */
  readonly isDebug: boolean;
  readonly components: readonly WindowsComponent[];
  /** Software that was installed beside Windows. */
  readonly packages: readonly PackageId[];
  /** IIS 6: W3SVC/AppPools/Enable32BitAppOnWin64 */
  readonly iis32BitMode: boolean;
  /** Whether ASP.NET 2.0 of the 64-bit Framework is registered with IIS (aspnet_regiis). */
  readonly isAspNetRegistered: boolean;
  /** A primary DNS suffix that applies from the next start of Windows; null where none waits. */
  readonly pendingDnsSuffix: string | null;
  /** Where the computer will belong from the next start of Windows on; null where that does not change. */
  readonly pendingMembership: Membership | null;
}

/** Which rows of the component table apply. */
export function componentEra(windows: Pick<Windows, 'product'>): ComponentEra {
  return windows.product === 'Windows Server 2008' ? '2008' : '2003';
}

export interface Disk {
  /** `C:` */
  readonly drive: string;
  readonly freeMegabytes: number;
}

/** What the network adapter and the DNS servers hold. */
export interface Network {
  readonly address: string;
  /** Address of the DNS server that the adapter names; null where it names none. */
  readonly preferredDns: string | null;
  /** The DNS servers of the network. */
  readonly dnsServers: readonly DnsServer[];
  /** Whether IPv6 is ticked in the adapter's properties. */
  readonly isIpv6Bound: boolean;
}

export interface DnsServer {
  readonly address: string;
  readonly answers: boolean;
  /** Host (A) records that it holds, as fully qualified names in lower case. */
  readonly hostRecords: readonly string[];
}

/** The DNS server that the adapter names, where there is one at that address. */
export function preferredDnsServer({ preferredDns, dnsServers }: Network): DnsServer | undefined {
  return dnsServers.find((server) => server.address === preferredDns);
}
