import type { Host } from '../host/host';
import { markedRoles, rolesInState, roleStatus } from '../host/role-status';
import { isServerRole } from '../host/server-role';

/** Which way Setup goes, given the host. */
export type SetupPath = 'fresh' | 'resume' | 'change';

/**
 * How Setup opens on this host: maintenance mode if a server role is installed, or the tools are and
 * nothing is marked; else it resumes if something is marked; else it is a fresh installation
 * (domain.md 14.1; the article: maintenance mode if a role "was previously installed successfully").
 */
export function setupPath(host: Host): SetupPath {
  const installed = rolesInState(host.registry, 'installed');
  const isMarked = markedRoles(host.registry).length > 0;
  if (installed.some(isServerRole) || (installed.length > 0 && !isMarked)) return 'change';
  return isMarked ? 'resume' : 'fresh';
}

/** Whether the programs list shows Exchange: from the moment that any role's files were copied. */
export function isExchangeListed(host: Host): boolean {
  return rolesInState(host.registry, 'installed', 'unpacked', 'partially-configured').some((role) => {
    const status = roleStatus(host.registry, role);
    return status.state !== 'partially-configured' || status.unpackedVersion !== null;
  });
}
