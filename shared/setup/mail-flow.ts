import { isLinkedToLegacy } from '../host/condition';
import { bridgeheadServers } from '../host/directory/legacy-organization';
import type { Host } from '../host/host';
import type { ServerRole } from '../host/server-role';

/**
 * Whether a legacy routing server is to be chosen, by the page or by `/LegacyRoutingServer`: Hub Transport
 * is planned, the organization has 2003 or 2000 bridgehead servers, and no routing group connector
 * leads from the 2007 routing group to them yet (domain.md 14.1).
 */
export function needsLegacyRoutingServer(host: Host, roles: readonly ServerRole[]): boolean {
  if (!roles.includes('HubTransport') || bridgeheadServers(host.directory).length === 0) return false;
  return !isLinkedToLegacy(host);
}
