import { parentFolder } from '../files/paths';
import type { ServerRole } from '../server-role';
import type { ActiveDirectoryConnector, LegacyOrganization } from './legacy-organization';
import type { PermissionObject } from './permission-objects';
import { defaultPolicy, type RecipientPolicy } from './recipient-policies';

/** The Exchange organization: 2007 servers beside, perhaps, 2003 and 2000 ones. */
export interface Organization {
  readonly name: string;
  readonly servers: readonly ExchangeServer[];
  /** Null where no 2003 or 2000 server is part of it. */
  readonly legacy: LegacyOrganization | null;
  readonly recipientPolicies: readonly RecipientPolicy[];
  readonly activeDirectoryConnectors: readonly ActiveDirectoryConnector[];
  /** Objects whose access control list takes nothing over from the one above. */
  readonly blockedInheritance: readonly PermissionObject[];
  readonly routingGroupConnectors: readonly RoutingGroupConnector[];
  readonly sendConnectors: readonly SendConnector[];
  readonly databases: readonly Database[];
  readonly distributionGroups: readonly DistributionGroup[];
  readonly offlineAddressBooks: readonly OfflineAddressBook[];
  /** Members of the group ExchangeLegacyInterop. */
  readonly legacyInteropMembers: readonly string[];
}

export interface ExchangeServer {
  readonly name: string;
  readonly site: string | null;
  readonly version: string;
  readonly roles: readonly ServerRole[];
  /** Made by /NewProvisionedServer, with the account that may install it; no role is on it yet. */
  readonly provisioned?: { readonly admin: string | null };
  /** The account to which the server is delegated once a role is on it: its Exchange Server Administrator (S23). */
  readonly delegate?: string;
}

/** One direction of the link between the 2007 routing group and a legacy one. */
export interface RoutingGroupConnector {
  readonly name: string;
  readonly sourceRoutingGroup: string;
  readonly targetRoutingGroup: string;
  readonly sourceServer: string;
  readonly targetServer: string;
  readonly cost: number;
}

export interface SendConnector {
  readonly name: string;
  readonly addressSpaces: readonly string[];
  /** Names of Hub Transport servers. */
  readonly sourceServers: readonly string[];
}

/** A mailbox or public folder database on a Mailbox server. */
export interface Database {
  readonly name: string;
  readonly server: string;
  readonly kind: 'mailbox' | 'public-folder';
  readonly storageGroup: string;
  /** Full path of its .edb file. */
  readonly file: string;
  /** Folder of its storage group's log files; left out: that of the .edb file. */
  readonly logFolder?: string;
  /** Mailboxes that live in it, system mailboxes apart. */
  readonly mailboxes: number;
  /** Public folder replicas that it holds, system folders included. */
  readonly replicas: number;
  /** While its replicas are being moved: where to, and when replication will be done (simulated milliseconds). */
  readonly replicaMove: { readonly to: string; readonly endsAt: number } | null;
}

/** An offline address book and the server that generates it; null where the object points to a deleted server. */
export interface OfflineAddressBook {
  readonly name: string;
  readonly server: string | null;
}

/** A distribution group; null: any server may expand it. */
export interface DistributionGroup {
  readonly name: string;
  readonly isDynamic: boolean;
  readonly expansionServer: string | null;
}

/** All 2007 servers stand in this administrative group, and in this routing group (S15, S20). */
export const EXCHANGE_2007_ADMINISTRATIVE_GROUP = 'Exchange Administrative Group (FYDIBOHF23SPDLT)';
export const EXCHANGE_2007_ROUTING_GROUP = 'Exchange Routing Group (DWBGZMFD01QNBJR)';

/** Name of both connectors that Setup makes; remembered, not documented (domain.md 7.3). */
export const INTEROP_CONNECTOR = 'Interop RGC';

/** Where the log files of a database's storage group are written. */
export function logFolderOf({ file, logFolder }: Pick<Database, 'file' | 'logFolder'>): string {
  return logFolder ?? parentFolder(file);
}

/** An organization as AD preparation makes it: nothing in it yet but the default policy for the domain's addresses. */
export function newOrganization(name: string, domain: string): Organization {
  return {
    name,
    servers: [],
    legacy: null,
    recipientPolicies: [defaultPolicy(domain)],
    activeDirectoryConnectors: [],
    blockedInheritance: [],
    routingGroupConnectors: [],
    sendConnectors: [],
    databases: [],
    distributionGroups: [],
    offlineAddressBooks: [],
    legacyInteropMembers: [],
  };
}

/**
 * Why an organization's name is none: letters, digits, blanks but not at the ends, hyphens; at most 64
 * characters (S27 for 2013, the same for 2007 inferred). Null where it is fine.
 */
export function organizationNameProblem(
  name: string,
): 'empty' | 'too-long' | 'blank-at-end' | 'character' | null {
  if (name === '') return 'empty';
  if (name.length > 64) return 'too-long';
  if (name !== name.trim()) return 'blank-at-end';
  return /^[A-Za-z0-9 -]+$/.test(name) ? null : 'character';
}
