import type { Registry } from '../../host/registry/registry';
import { isPresent } from '../../host/role-status';
import { isServerRole, SERVER_ROLES, type ServerRole } from '../../host/server-role';

/**
 * What rules a role out: Edge Transport tolerates no other server role on the server or ticked, and no
 * other server role tolerates it (the article; domain.md 14.2). Null where nothing does.
 */
export function exclusion(
  registry: Registry,
  ticked: readonly ServerRole[],
  role: ServerRole,
): 'excluded-by-edge' | 'excluded-by-other-role' | null {
  if (!isServerRole(role)) return null;
  const isThere = (other: ServerRole) => isPresent(registry, other) || ticked.includes(other);
  if (role !== 'EdgeTransport') return isThere('EdgeTransport') ? 'excluded-by-edge' : null;
  const others = SERVER_ROLES.map((row) => row.role).filter((other) => isServerRole(other) && other !== role);
  return others.some(isThere) ? 'excluded-by-other-role' : null;
}
