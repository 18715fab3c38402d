/** Windows components that are there or not; most bring services, see windows-services-table.ts. */
export type WindowsComponent = 'world-wide-web' | 'smtp' | 'cluster' | 'adam';

/** The operating system of the simulated server. */
export interface Windows {
  readonly product: 'Windows Server 2003' | 'Windows Server 2008';
  /** 5.2.3790 or 6.0.6001 */
  readonly version: string;
  readonly servicePack: number;
  readonly architecture: 'x64' | 'x86';
  /** True for a checked (debug) build or one started with /debug. */
  readonly isDebug: boolean;
  readonly components: readonly WindowsComponent[];
  /** IIS 6: W3SVC/AppPools/Enable32BitAppOnWin64 */
  readonly iis32BitMode: boolean;
}

export interface Disk {
  /** `C:` */
  readonly drive: string;
  readonly freeMegabytes: number;
}

/** What the network adapter and the DNS server that it names hold. */
export interface Network {
  readonly address: string;
  readonly dnsServers: readonly DnsServer[];
}

export interface DnsServer {
  readonly address: string;
  readonly answers: boolean;
  /** Host (A) records that it holds, as fully qualified names in lower case. */
  readonly hostRecords: readonly string[];
}
