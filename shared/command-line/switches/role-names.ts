import type { Evidence } from '../../host/evidence';
import { inRoleOrder, type ServerRole } from '../../host/server-role';

interface RoleNameRow {
  readonly role: ServerRole;
  /** After `/roles:`, any case; the first is the one that is printed. */
  readonly names: readonly string[];
  readonly evidence: Evidence;
}

/** What `/roles` takes (domain.md 2.1; S1, S2, S3, S16). */
export const ROLE_NAMES: readonly RoleNameRow[] = [
  { role: 'ClientAccess', names: ['ClientAccess', 'CA', 'C'], evidence: 'documented' },
  { role: 'EdgeTransport', names: ['EdgeTransport', 'ET', 'E'], evidence: 'documented' },
  { role: 'HubTransport', names: ['HubTransport', 'HT', 'H'], evidence: 'documented' },
  { role: 'Mailbox', names: ['Mailbox', 'MB', 'M'], evidence: 'documented' },
  { role: 'UnifiedMessaging', names: ['UnifiedMessaging', 'UM', 'U'], evidence: 'documented' },
  { role: 'ManagementTools', names: ['ManagementTools', 'MT', 'T'], evidence: 'documented' },
];

/**
 * What the French article prints by mistake for `UM`: accepted, and noted in the log (domain.md 14.3). In no list of
 * what is allowed.
 */
export const MISPRINT = {
  role: 'UnifiedMessaging',
  names: ['MU'],
  evidence: 'decision',
} as const satisfies RoleNameRow;

/** The names of a list, `mb, ca`: separated by commas, blanks around them do not count. */
export function namesInList(list: string): string[] {
  return list.split(',').map((name) => name.trim());
}

/** The role that a name stands for; undefined where it stands for none. */
export function roleNamed(name: string): ServerRole | undefined {
  const wanted = name.toLowerCase();
  return [...ROLE_NAMES, MISPRINT].find(({ names }: RoleNameRow) =>
    names.some((other) => other.toLowerCase() === wanted),
  )?.role;
}

/** The roles of a list that is right, in the order of the Server Role Selection page. */
export function rolesInList(list: string): ServerRole[] {
  return inRoleOrder(namesInList(list).flatMap((name) => roleNamed(name) ?? []));
}
