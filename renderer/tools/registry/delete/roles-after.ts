import { deleteValue, sameName, type Registry } from '../../../../shared/host/registry/registry';
import { isPresent, roleKeyPath, roleStatus, type RoleStatus } from '../../../../shared/host/role-status';
import { SERVER_ROLES, type ServerRole } from '../../../../shared/host/server-role';

/** What Setup will make of a role once one of its values is gone. */
export interface RoleAfter {
  readonly role: ServerRole;
  /** `half-upgraded`: unpacked in a newer version than the one it is configured for. */
  readonly state: RoleStatus['state'] | 'half-upgraded';
  /** How the value counts: the mark itself, also of an upgrade, the action it belongs to, or what else changes the state. */
  readonly kind: 'watermark' | 'upgrade' | 'action' | 'status';
}

/** What deleting a value does to the role in whose key it stands; null where Setup judges no role by it. */
export function roleAfterValue(registry: Registry, path: string, name: string): RoleAfter | null {
  const row = SERVER_ROLES.find(({ role }) => sameName(roleKeyPath(role), path));
  if (!row) return null;
  const { role } = row;
  const before = roleStatus(registry, role);
  const after = roleStatus(deleteValue(registry, path, name), role);
  const state = readsAs(after);
  if (before.state === 'partially-configured' && sameName(name, 'Watermark')) {
    return { role, state, kind: before.action === 'BuildToBuildUpgrade' ? 'upgrade' : 'watermark' };
  }
  if (before.state === 'partially-configured' && sameName(name, 'Action')) {
    return before.action === null ? null : { role, state, kind: 'action' };
  }
  return state === readsAs(before) ? null : { role, state, kind: 'status' };
}

function readsAs(status: RoleStatus): RoleAfter['state'] {
  return status.state === 'unpacked' && status.configuredVersion !== null ? 'half-upgraded' : status.state;
}

/** The roles that Setup will take for not installed once a key is gone with all below it. */
export function rolesBelow(registry: Registry, path: string): ServerRole[] {
  const start = `${path}\\`.toLowerCase();
  return SERVER_ROLES.map(({ role }) => role).filter(
    (role) => `${roleKeyPath(role)}\\`.toLowerCase().startsWith(start) && isPresent(registry, role),
  );
}
