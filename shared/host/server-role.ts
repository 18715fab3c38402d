import type { Evidence } from './evidence';

/** A server role, or the Management Tools, under the name that `Setup /roles:` takes. */
export type ServerRole =
  'Mailbox' | 'ClientAccess' | 'HubTransport' | 'UnifiedMessaging' | 'EdgeTransport' | 'ManagementTools';

export interface ServerRoleRow {
  readonly role: ServerRole;
  /** Sub-key of `...\Exchange\v8.0` that holds the role's state. */
  readonly registryKey: string;
  /** The role's id in ExchangeSetup.log. */
  readonly logId: string;
  /** The role's name in the product's English log sentences. */
  readonly productName: string;
  /** `Install-<scriptName>-yyyymmdd-hhmmss.ps1` */
  readonly scriptName: string;
  /** False for the Management Tools: "there is nothing to configure", so no ConfiguredVersion. */
  readonly isConfigured: boolean;
  /** Disk space that its files take, in megabytes. */
  readonly megabytes: number;
  readonly evidence: Evidence;
}

/**
 * The roles in the order of the Server Role Selection page (domain.md 14.2).
 * Keys: "How does Exchange 2007 setup know to resume a failed setup?" (S8), S13, S32; sizes are ours.
 */
export const SERVER_ROLES: readonly ServerRoleRow[] = [
  row('Mailbox', 'Mailbox', 'MailboxRole', 'MailboxRole', 620, 'documented'),
  row('ClientAccess', 'Client Access', 'ClientAccessRole', 'ClientAccessRole', 440, 'documented'),
  row('HubTransport', 'Hub Transport', 'HubTransportRole', 'BridgeheadRole', 390, 'documented'),
  row(
    'UnifiedMessaging',
    'Unified Messaging',
    'UnifiedMessagingRole',
    'UnifiedMessagingRole',
    1210,
    'inferred',
  ),
  row('EdgeTransport', 'Edge Transport', 'EdgeTransportRole', 'GatewayRole', 410, 'inferred'),
  {
    role: 'ManagementTools',
    productName: 'Management Tools',
    registryKey: 'AdminTools',
    logId: 'AdminToolsRole',
    scriptName: 'AdminToolsRole',
    isConfigured: false,
    megabytes: 422,
    evidence: 'documented',
  },
];

function row(
  role: ServerRole,
  productName: string,
  registryKey: string,
  logId: string,
  megabytes: number,
  evidence: Evidence,
): ServerRoleRow {
  return {
    role,
    productName,
    registryKey,
    logId,
    scriptName: registryKey,
    isConfigured: true,
    megabytes,
    evidence,
  };
}

const ROWS = new Map(SERVER_ROLES.map((entry) => [entry.role, entry]));

/** The row of a role. */
export function serverRole(role: ServerRole): ServerRoleRow {
  const found = ROWS.get(role);
  if (!found) throw new Error(`No such server role: ${role}`);
  return found;
}

/** True for the five server roles, false for the Management Tools, which are not one (domain.md 14.1). */
export function isServerRole(role: ServerRole): boolean {
  return serverRole(role).isConfigured;
}

/** Roles in the order of the page, without repetition. */
export function inRoleOrder(roles: Iterable<ServerRole>): ServerRole[] {
  const wanted = new Set(roles);
  return SERVER_ROLES.map((entry) => entry.role).filter((role) => wanted.has(role));
}
