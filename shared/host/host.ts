import type { Directory } from './directory/directory';
import { siteOfAddress } from './directory/sites';
import type { LoggedEvent } from './event-log';
import type { Registry } from './registry/registry';
import type { Service } from './windows/service';
import type { Disk, Network, Windows } from './windows/windows';

/** The groups whose membership Setup looks at, by their English names. */
export const ACCOUNT_GROUPS = [
  'Administrators',
  'Domain Admins',
  'Enterprise Admins',
  'Schema Admins',
  'Exchange Organization Administrators',
] as const;
export type AccountGroup = (typeof ACCOUNT_GROUPS)[number];

/** The signed-in account. */
export interface Account {
  /** Name without domain. */
  readonly name: string;
  /** NetBIOS name of its domain; null for an account of the computer itself. */
  readonly domain: string | null;
  /** Groups that it belongs to, directly or through others. */
  readonly groups: readonly AccountGroup[];
}

/** The installation files that Setup runs from. */
export interface Media {
  /** `D:\\` */
  readonly path: string;
  /** Build of the product on it, `8.1.240.6`. */
  readonly build: string;
  /** Copies well, but Setup, which reads many files at once, does not get through (section 11, case 5; S17). */
  readonly isDamaged: boolean;
}

/** Where versions of Setup differ, or are reported to (domain.md 14.1); the first of each is that of 2007. */
export interface SetupBehaviour {
  /** Whether a Hub Transport installation that goes on may still link to a legacy organization (section 11, case 6). */
  readonly legacyRoutingOnResume: 'ask' | 'refuse';
  /** Whether the prompt goes on with a marked role, or leaves that to the wizard as later products do (S31). */
  readonly unattendedResume: 'continue' | 'refuse';
}

export interface HostFile {
  /** Full path: `C:\ExchangeSetupLogs\ExchangeSetup.log`. */
  readonly path: string;
  /** Simulated time of the last write, in milliseconds since 1970. */
  readonly modified: number;
  readonly content: string;
}

/** A folder on which Administrators have less than full control, the inherited right everywhere else. */
export interface RestrictedFolder {
  readonly path: string;
}

/** A queue of the transport service. */
export interface Queue {
  /** `mail.fabrikam.com`, `Submission` */
  readonly name: string;
  readonly messages: number;
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
  /** Space of the hard disk that belongs to no volume yet, in megabytes. */
  readonly unallocatedMegabytes: number;
  readonly network: Network;
  readonly registry: Registry;
  readonly services: readonly Service[];
  readonly files: readonly HostFile[];
  readonly restrictedFolders: readonly RestrictedFolder[];
  readonly queues: readonly Queue[];
  /** Oldest first. */
  readonly eventLog: readonly LoggedEvent[];
  readonly media: Media;
  readonly setupBehaviour: SetupBehaviour;
  /** Null for a computer in a workgroup. */
  readonly directory: Directory | null;
  /** The forest whose domain a computer in a workgroup could join; null where it is a member, or none is in reach. */
  readonly joinable: Directory | null;
}

/** The computer's fully qualified name; the NetBIOS name where no suffix is set. */
export function fullyQualifiedName(host: Pick<Host, 'name' | 'dnsSuffix'>): string {
  return host.dnsSuffix ? `${host.name}.${host.dnsSuffix}` : host.name;
}

/** `CONTOSO\Administrator`; the computer's name stands before an account of its own. */
export function accountName({ account, name }: Pick<Host, 'account' | 'name'>): string {
  return `${account.domain ?? name}\\${account.name}`;
}

/** Whether the signed-in account belongs to a group; an account of the computer belongs to no group of the domain. */
export function isMember({ account }: Pick<Host, 'account'>, group: AccountGroup): boolean {
  return account.groups.includes(group) && (account.domain !== null || group === 'Administrators');
}

/** The file at `path`, compared without case. */
export function findFile(host: Pick<Host, 'files'>, path: string): HostFile | undefined {
  return host.files.find((file) => file.path.toLowerCase() === path.toLowerCase());
}

/** The site that the computer stands in; null where no subnet matches its address, or outside a domain. */
export function siteOf(host: Pick<Host, 'directory' | 'network'>): string | null {
  return host.directory && siteOfAddress(host.directory.sites, host.network.address);
}

/** Whether a path stands in a folder or below it, compared without case. */
export function isBelow(path: string, folder: string): boolean {
  const parent = folder.replace(/\\+$/, '').toLowerCase();
  const child = path.toLowerCase();
  return child === parent || child.startsWith(`${parent}\\`);
}
