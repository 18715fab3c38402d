import { roleNamed } from '../../command-line/switches/role-names';
import type { Evidence } from '../../host/evidence';
import { SERVER_ROLES, type ServerRole } from '../../host/server-role';

/** A role under its name in a log, and the 2007 role that it is or comes nearest to. */
interface LogRole {
  readonly logId: string;
  readonly role: ServerRole;
  readonly isLater: boolean;
  readonly evidence: Evidence;
}

/** Roles of later products under their names in a log. */
export type LaterRoleId = 'CafeRole' | 'FrontendTransportRole';

/** Roles of later products by what they do: the front end of client access, and of transport. */
const LATER_ROLES: readonly (LogRole & { readonly logId: LaterRoleId })[] = [
  { logId: 'CafeRole', role: 'ClientAccess', isLater: true, evidence: 'decision' },
  { logId: 'FrontendTransportRole', role: 'HubTransport', isLater: true, evidence: 'decision' },
];

/** Every role name of a log that has a meaning here. */
const LOG_ROLES: readonly LogRole[] = [
  ...SERVER_ROLES.map(({ role, logId, evidence }) => ({ logId, role, isLater: false, evidence })),
  ...LATER_ROLES,
];

/** How the name of a requested service ends, and the 2007 role that it is a part of. */
interface RequestedService {
  readonly ends: string;
  readonly role: ServerRole;
  readonly evidence: Evidence;
}

/** What later products call the parts of a role in the list of what was requested (setup-log-format.md 2 F). */
const REQUESTED: readonly RequestedService[] = [
  requested('Transport service', 'HubTransport'),
  requested('Unified Messaging service', 'UnifiedMessaging'),
  requested('Mailbox service', 'Mailbox'),
  requested('Client Access service', 'ClientAccess'),
  requested('Client Access Front End service', 'ClientAccess'),
  requested('Management tools', 'ManagementTools'),
];

function requested(ends: string, role: ServerRole): RequestedService {
  return { ends, role, evidence: 'decision' };
}

/** The 2007 role that a log's name stands for, which a task's parameter shortens and 2007 writes in small letters; undefined for one without a meaning here. */
export function roleOfLogId(logId: string): ServerRole | undefined {
  const wanted = logId.toLowerCase();
  return LOG_ROLES.find((row) => {
    const known = row.logId.toLowerCase();
    return known === wanted || known === `${wanted}role`;
  })?.role;
}

/** Whether a log's name is that of a role which 2007 does not have. */
export function isLaterRole(logId: string): logId is LaterRoleId {
  return LATER_ROLES.some((row) => row.logId === logId);
}

/** The 2007 roles of names in a log, without repetition. */
export function rolesOfLogIds(logIds: readonly string[]): ServerRole[] {
  return [...new Set(logIds.flatMap((logId) => roleOfLogId(logId) ?? []))];
}

/** The 2007 roles of what was requested: as later products list it, or by the names of Setup's command line. */
export function rolesRequested(texts: readonly string[]): ServerRole[] {
  const roleOf = (text: string) => REQUESTED.find(({ ends }) => text.endsWith(ends))?.role ?? roleNamed(text);
  return [...new Set(texts.flatMap((text) => roleOf(text) ?? []))];
}
