import type { ServerRole } from '../../host/server-role';
import type { SetupTask } from '../task';
import type { TaskGroupId } from '../task-group';
import { CLIENT_ACCESS } from './install/client-access';
import { COPY_FILES } from './install/copy-files';
import { EDGE_TRANSPORT } from './install/edge-transport';
import { HUB_TRANSPORT } from './install/hub-transport';
import { LANGUAGE_PACKS } from './install/language-packs';
import { MAILBOX } from './install/mailbox';
import { MANAGEMENT_TOOLS } from './install/management-tools';
import { ORGANIZATION_PREPARATION } from './install/organization-preparation';
import { PROVISIONING } from './install/provisioning';
import { UNIFIED_MESSAGING } from './install/unified-messaging';
import { REMOVE_CLIENT_ACCESS } from './remove/client-access';
import { REMOVE_EDGE_TRANSPORT } from './remove/edge-transport';
import { REMOVE_HUB_TRANSPORT } from './remove/hub-transport';
import { REMOVE_MAILBOX } from './remove/mailbox';
import { REMOVE_MANAGEMENT_TOOLS } from './remove/management-tools';
import { REMOVE_PACKAGE, REMOVE_ROLE_FILES } from './remove/remove-files';
import { REMOVE_UNIFIED_MESSAGING } from './remove/unified-messaging';
import {
  FINALIZING_UPGRADE,
  PREPARING_FILES,
  PREPARING_SETUP,
  REMOVING_OLD_FILES,
  UPGRADE_ROLES,
} from './upgrade/upgrade-groups';

/** A line of the Progress page with all tasks that it may have. */
export interface TaskGroup {
  readonly id: TaskGroupId;
  readonly tasks: readonly SetupTask[];
}

/** Installation, in the product's order (domain.md section 8). */
export const INSTALL_GROUPS: readonly TaskGroup[] = [
  { id: 'organization-preparation', tasks: ORGANIZATION_PREPARATION },
  { id: 'copy-files', tasks: COPY_FILES },
  { id: 'ManagementTools', tasks: MANAGEMENT_TOOLS },
  { id: 'HubTransport', tasks: HUB_TRANSPORT },
  { id: 'ClientAccess', tasks: CLIENT_ACCESS },
  { id: 'UnifiedMessaging', tasks: UNIFIED_MESSAGING },
  { id: 'Mailbox', tasks: MAILBOX },
  { id: 'EdgeTransport', tasks: EDGE_TRANSPORT },
  { id: 'language-packs', tasks: LANGUAGE_PACKS },
  { id: 'provisioning', tasks: PROVISIONING },
];

/** Removal: the roles in the opposite order, each with its files, the tools, then the package (order inferred). */
export const REMOVE_GROUPS: readonly TaskGroup[] = [
  removal('EdgeTransport', REMOVE_EDGE_TRANSPORT),
  removal('Mailbox', REMOVE_MAILBOX),
  removal('UnifiedMessaging', REMOVE_UNIFIED_MESSAGING),
  removal('ClientAccess', REMOVE_CLIENT_ACCESS),
  removal('HubTransport', REMOVE_HUB_TRANSPORT),
  removal('ManagementTools', REMOVE_MANAGEMENT_TOOLS),
  { id: 'removing-files', tasks: REMOVE_PACKAGE },
];

function removal(role: ServerRole, tasks: readonly SetupTask[]): TaskGroup {
  return { id: role, tasks: [...tasks, REMOVE_ROLE_FILES[role]] };
}

/** Upgrade: the order of the transcript (S4). */
export const UPGRADE_GROUPS: readonly TaskGroup[] = [
  { id: 'preparing-setup', tasks: PREPARING_SETUP },
  { id: 'removing-files', tasks: REMOVING_OLD_FILES },
  { id: 'preparing-files', tasks: PREPARING_FILES },
  { id: 'copy-files', tasks: COPY_FILES },
  { id: 'HubTransport', tasks: UPGRADE_ROLES.HubTransport },
  { id: 'ClientAccess', tasks: UPGRADE_ROLES.ClientAccess },
  { id: 'UnifiedMessaging', tasks: UPGRADE_ROLES.UnifiedMessaging },
  { id: 'Mailbox', tasks: UPGRADE_ROLES.Mailbox },
  { id: 'EdgeTransport', tasks: UPGRADE_ROLES.EdgeTransport },
  { id: 'ManagementTools', tasks: UPGRADE_ROLES.ManagementTools },
  { id: 'finalizing', tasks: FINALIZING_UPGRADE },
];
