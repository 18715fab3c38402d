import { isLinkedToLegacy } from '../../host/condition';
import { bridgeheadServers } from '../../host/directory/legacy-organization';
import type { Host } from '../../host/host';
import { roleStatus } from '../../host/role-status';
import type { ServerRole } from '../../host/server-role';

/**
 * Whether a legacy routing server is to be chosen, by the page or by `/LegacyRoutingServer`: Hub Transport
 * is planned, the organization has 2003 or 2000 bridgehead servers, and no routing group connector
 * leads from the 2007 routing group to them yet (domain.md 14.1).
 */
export function needsLegacyRoutingServer(host: Host, roles: readonly ServerRole[]): boolean {
  if (!roles.includes('HubTransport') || bridgeheadServers(host.directory).length === 0) return false;
  return !isLinkedToLegacy(host) && !isRefusedOnResume(host);
}

/** Whether a first attempt at Hub Transport has used up the question: the connector is then made by hand (S17). */
export function isRefusedOnResume({ registry, setupBehaviour }: Host): boolean {
  const isMarked = roleStatus(registry, 'HubTransport').state === 'partially-configured';
  return isMarked && setupBehaviour.legacyRoutingOnResume === 'refuse';
}
