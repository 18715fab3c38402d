import type { Directory } from './directory';
import type { Registry } from './registry';
import type { Service } from './service';
import type { Disk, Network, Windows } from './windows';

/** The signed-in account. */
export interface Account {
  /** Name without domain. */
  readonly name: string;
  /** NetBIOS name of its domain; null for an account of the computer itself. */
  readonly domain: string | null;
  /** Groups that it belongs to, directly or through others, by their English names. */
  readonly groups: readonly AccountGroup[];
}

export type AccountGroup =
  | 'Administrators'
  | 'Domain Admins'
  | 'Enterprise Admins'
  | 'Schema Admins'
  | 'Exchange Organization Administrators';

/** The installation files that Setup runs from. */
export interface Media {
  /** `D:\\` */
  readonly path: string;
  /** Build of the product on it, `8.1.240.6`. */
  readonly build: string;
}

export interface HostFile {
  /** Full path: `C:\ExchangeSetupLogs\ExchangeSetup.log`. */
  readonly path: string;
  /** Simulated time of the last write, in milliseconds since 1970. */
  readonly modified: number;
  readonly content: string;
}

/**
 * The simulated server: one table a subject. Settings of readiness rules, tasks and everything
 * that the tools show come from these tables.
 */
export interface Host {
  /** NetBIOS name, `EX01`. */
  readonly name: string;
  /** Primary DNS suffix; empty where none is set. */
  readonly dnsSuffix: string;
  readonly account: Account;
  readonly windows: Windows;
  readonly disks: readonly Disk[];
  readonly network: Network;
  readonly registry: Registry;
  readonly services: readonly Service[];
  readonly files: readonly HostFile[];
  readonly media: Media;
  /** Null for a computer in a workgroup. */
  readonly directory: Directory | null;
}

/** The computer's fully qualified name; the NetBIOS name where no suffix is set. */
export function fullyQualifiedName(host: Pick<Host, 'name' | 'dnsSuffix'>): string {
  return host.dnsSuffix ? `${host.name}.${host.dnsSuffix}` : host.name;
}

/** The file at `path`, compared without case. */
export function findFile(host: Host, path: string): HostFile | undefined {
  return host.files.find((file) => file.path.toLowerCase() === path.toLowerCase());
}
