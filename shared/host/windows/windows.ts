import type { Architecture } from './architecture';
import type { ComponentEra, WindowsComponent } from './components-table';
import type { WindowsEdition, WindowsInstallation } from './editions';
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
  readonly edition: WindowsEdition;
  readonly installation: WindowsInstallation;
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
  /** A computer name that applies from then on; null where none waits. */
  readonly pendingName: string | null;
  /** The service pack that is complete from then on; null where none waits. */
  readonly pendingServicePack: number | null;
  /** Whether Windows starts in debug mode from then on; null where that stays as it is. */
  readonly pendingDebug: boolean | null;
  /** Where the computer will belong from then on; null where that does not change. */
  readonly pendingMembership: Membership | null;
}

/** Whether something waits for the next start of Windows, files that are to be replaced apart. */
export function waitsForRestart(windows: Windows): boolean {
  const { pendingDnsSuffix, pendingName, pendingServicePack, pendingDebug, pendingMembership } = windows;
  return [pendingDnsSuffix, pendingName, pendingServicePack, pendingDebug, pendingMembership].some(
    (value) => value !== null,
  );
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
  /** Whether IPv4 is ticked in the adapter's properties: Internet Protocol (TCP/IP) in Windows Server 2003. */
  readonly isIpv4Bound: boolean;
  /** Whether IPv6 is ticked in the adapter's properties. */
  readonly isIpv6Bound: boolean;
}

export interface DnsServer {
  readonly address: string;
  readonly answers: boolean;
  /** Host (A) records that it holds, as fully qualified names in lower case. */
  readonly hostRecords: readonly string[];
}

/**
 * The DNS server that the adapter names, where there is one at that address and a protocol to reach it by: that the
 * network's servers answer by IPv6 alone as well is a decision of ours.
 */
export function preferredDnsServer(network: Network): DnsServer | undefined {
  const { preferredDns, dnsServers, isIpv4Bound, isIpv6Bound } = network;
  if (!isIpv4Bound && !isIpv6Bound) return undefined;
  return dnsServers.find((server) => server.address === preferredDns);
}
