import { deleteValue, sameName, type Registry } from '../../../../shared/host/registry/registry';
import { isPresent, roleKeyPath, roleStatus, type RoleStatus } from '../../../../shared/host/role-status';
import { SERVER_ROLES, type ServerRole } from '../../../../shared/host/server-role';

/** What Setup will make of a role once one of its values is gone. */
export interface RoleAfter {
  readonly role: ServerRole;
  readonly state: RoleStatus['state'];
  /** How the value counts: the mark itself, the action it belongs to, or what else changes the state. */
  readonly kind: 'watermark' | 'action' | 'status';
}

/** What deleting a value does to the role in whose key it stands; null where Setup judges no role by it. */
export function roleAfterValue(registry: Registry, path: string, name: string): RoleAfter | null {
  const row = SERVER_ROLES.find(({ role }) => sameName(roleKeyPath(role), path));
  if (!row) return null;
  const { role } = row;
  const before = roleStatus(registry, role);
  const { state } = roleStatus(deleteValue(registry, path, name), role);
  const isMarked = before.state === 'partially-configured';
  if (isMarked && sameName(name, 'Watermark'))
    return { role, state, kind: state === 'installed' ? 'status' : 'watermark' };
  if (isMarked && sameName(name, 'Action')) return { role, state, kind: 'action' };
  return state === before.state ? null : { role, state, kind: 'status' };
}

/** The roles that Setup will take for not installed once a key is gone with all below it. */
export function rolesBelow(registry: Registry, path: string): ServerRole[] {
  const start = `${path}\\`.toLowerCase();
  return SERVER_ROLES.map(({ role }) => role).filter(
    (role) => `${roleKeyPath(role)}\\`.toLowerCase().startsWith(start) && isPresent(registry, role),
  );
}
