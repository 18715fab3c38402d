import type { Host } from '../../host/host';
import { isPresent, roleStatus } from '../../host/role-status';
import { inRoleOrder, isServerRole, SERVER_ROLES, type ServerRole } from '../../host/server-role';

/**
 * Roles that are to be installed, with the Management Tools where these are missing and any server role is there or
 * comes (they come with every role, S1, S2, S3); in the order of the Server Role Selection page.
 */
export function withTools(host: Pick<Host, 'registry'>, roles: readonly ServerRole[]): ServerRole[] {
  const isMissing = roleStatus(host.registry, 'ManagementTools').state !== 'installed';
  const comes = SERVER_ROLES.some(
    ({ role }) => isServerRole(role) && (isPresent(host.registry, role) || roles.includes(role)),
  );
  return inRoleOrder(isMissing && comes ? [...roles, 'ManagementTools'] : roles);
}
