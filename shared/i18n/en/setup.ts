import type { RoleStatus } from '../../host/role-status';
import type { ServerRole } from '../../host/server-role';
import type { RoleBoxId, StageStatus } from '../../session/snapshot/snapshot';
import type { FailureCode } from '../../setup/failure';
import type { TaskGroupId } from '../../setup/task-group';

/** Written inside sentences: `the {role} role`, `the {roles} roles`. */
const roleNames: Record<ServerRole, string> = {
  Mailbox: 'Mailbox',
  ClientAccess: 'Client Access',
  HubTransport: 'Hub Transport',
  UnifiedMessaging: 'Unified Messaging',
  EdgeTransport: 'Edge Transport',
  ManagementTools: 'Management Tools',
};

/** The checkboxes of Server Role Selection (domain.md 14.2). */
const roleLabels: Record<RoleBoxId, string> = {
  Mailbox: 'Mailbox Role',
  ClientAccess: 'Client Access Role',
  HubTransport: 'Hub Transport Role',
  UnifiedMessaging: 'Unified Messaging Role',
  EdgeTransport: 'Edge Transport Role',
  ActiveClusteredMailbox: 'Active Clustered Mailbox Role',
  PassiveClusteredMailbox: 'Passive Clustered Mailbox Role',
  ManagementTools: 'Management Tools',
};

const roleDescriptions: Record<RoleBoxId, string> = {
  Mailbox:
    'Holds the mailbox and public folder databases. Its Active Directory site also needs a Hub Transport server and a Client Access server.',
  ClientAccess:
    'Receives connections from Outlook Web Access, ActiveSync, Outlook Anywhere, POP3 and IMAP4, and provides the Exchange Web services.',
  HubTransport:
    'Routes every message inside the organization and applies transport rules to it. Each Active Directory site with a Mailbox server needs one.',
  UnifiedMessaging:
    'Connects the telephone system with Exchange, so that voice messages and faxes reach the mailbox and the mailbox can be heard by telephone.',
  EdgeTransport:
    'Filters and relays Internet mail in the perimeter network, outside the Active Directory forest. It shares its server with no other role.',
  ActiveClusteredMailbox:
    'Installs the Mailbox role and a clustered mailbox server on the active node of a cluster.',
  PassiveClusteredMailbox:
    'Installs the Mailbox role on a cluster node that takes over when the active node fails.',
  ManagementTools:
    'The Exchange Management Console, the Exchange Management Shell, the Exchange Help file, the Best Practices Analyzer and the Troubleshooting Assistant. They come with every role.',
};

const roleStatus: Record<RoleStatus['state'], string> = {
  'not-installed': 'Not installed',
  unpacked: 'Files copied, not configured',
  'partially-configured': 'Partially configured',
  installed: 'Installed',
};

const taskGroups: Record<TaskGroupId, string> = {
  'organization-preparation': 'Organization Preparation',
  'preparing-setup': 'Preparing Setup',
  'removing-files': 'Removing Exchange Files',
  'preparing-files': 'Preparing Files',
  'copy-files': 'Copy Exchange Files',
  finalizing: 'Finalizing Setup',
  provisioning: 'Server Provisioning',
  'language-packs': 'Unified Messaging Language Packs',
  ManagementTools: 'Management Tools',
  HubTransport: 'Hub Transport Server Role',
  ClientAccess: 'Client Access Server Role',
  Mailbox: 'Mailbox Server Role',
  UnifiedMessaging: 'Unified Messaging Server Role',
  EdgeTransport: 'Edge Transport Server Role',
};

const stageStatus: Record<StageStatus, string> = {
  pending: 'Pending',
  running: 'In progress',
  completed: 'Completed',
  failed: 'Failed',
  cancelled: 'Cancelled',
};

const failures: Record<FailureCode, string> = {
  'service-disabled': 'The service "{service}" cannot start because it is disabled.',
  'service-missing': 'The service "{service}" is not installed on this server.',
  'directory-unreachable': 'Active Directory cannot be reached: no domain controller of {domain} answers.',
  'dns-unreachable':
    'The domain could not be found because the preferred DNS server does not answer (address: {address}).',
  'organization-missing': 'The forest has no Exchange organization.',
  'site-unknown':
    'The service "Microsoft Exchange Transport" did not reach the status Running: the Active Directory site of {server} cannot be determined.',
  'access-denied':
    'The installation package could not be opened: system policy forbids access to the folder {path} (error code 1625).',
  'component-missing': 'The Windows component "{component}" is not enabled on this server.',
  'ipv6-unbound':
    'The service "Microsoft Exchange Transport" did not reach the status Running on this server.',
  'ipv6-half-disabled': 'Error code 2147504141: the property cannot be found in the cache.',
  'object-not-found': 'The server to which "{object}" refers was not found in Active Directory.',
  'other-version-installed':
    'Another version of this product is already installed (error code 1638). Installed: {installed}; installation media: {media}.',
  'source-unreadable':
    'The installation source of this product is not available: the files in {path} cannot be read (error code 1612).',
  'drive-missing': 'The drive {drive} does not exist on this server.',
  'database-has-replicas':
    'The public folder database "{database}" cannot be removed because it still contains folder replicas ({count}).',
  'database-has-mailboxes':
    'The mailbox database "{database}" cannot be removed because it still contains mailboxes ({count}).',
  'already-exists': 'The object "{object}" already exists.',
  'as-logged': '{message}',
  planted: 'The task {task} ended with an error. The setup log has the details.',
  'source-missing':
    'The installation source of this product is not available (error code 1612). Task: {task}.',
  'property-not-in-cache': 'Error code 2147504141: the property cannot be found in the cache. Task: {task}.',
  'timed-out': 'The operation timed out while the task {task} was running.',
  'service-not-running': 'The service "{service}" did not reach the status Running on this server.',
};

export const setup = {
  roleNames,
  roleLabels,
  roleDescriptions,
  roleStatus,
  taskGroups,
  stageStatus,
  failures,
};
