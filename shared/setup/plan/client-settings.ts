import type { Host } from '../../host/host';
import { roleStatus } from '../../host/role-status';
import type { ServerRole } from '../../host/server-role';
import { continues, tasksOfRole } from '../task-groups';

/** The task whose work depends on the answer. */
const PUBLIC_FOLDER_TASK = 'new-PublicFolderDatabase';

/**
 * Whether the question of the Client Settings page applies: as for `/EnableLegacyOutlook`, but only in an organization
 * without 2003 or 2000 servers, which have public folders already (domain.md 1.3.7).
 */
export function needsClientSettings(host: Host, roles: readonly ServerRole[]): boolean {
  return !host.directory?.organization?.legacy && isFirstMailboxServer(host, roles);
}

/**
 * Whether `/EnableLegacyOutlook` is allowed: the first Mailbox server of the organization (S3; beside 2003 servers too,
 * S17), whose task has not been passed yet (on a resume as for Mail Flow Settings, domain.md 14.1).
 */
export function isFirstMailboxServer(host: Host, roles: readonly ServerRole[]): boolean {
  const organization = host.directory?.organization;
  if (!roles.includes('Mailbox')) return false;
  if (organization?.servers.some((server) => server.roles.includes('Mailbox'))) return false;
  const status = roleStatus(host.registry, 'Mailbox');
  if (status.state !== 'partially-configured' || !continues('Install', status.action)) return true;
  const tasks = tasksOfRole('Mailbox');
  const reached = tasks.findIndex((task) => task.id === status.watermark);
  return reached <= tasks.findIndex((task) => task.name === PUBLIC_FOLDER_TASK);
}

/** Whether an organization is to be named: none in the forest, and a role planned that lives in one. */
export function needsOrganizationName(host: Host, roles: readonly ServerRole[]): boolean {
  return (
    host.directory !== null &&
    host.directory.organization === null &&
    roles.some((role) => role !== 'EdgeTransport' && role !== 'ManagementTools')
  );
}
