import type { Host } from '../../host/host';
import { isPresent, type SetupAction } from '../../host/role-status';
import { isServerRole, SERVER_ROLES, type ServerRole } from '../../host/server-role';
import type { PreparedPart, SetupPlan } from '../../setup/plan/plan';
import { settingTable } from './setting-table';

/** What Setup is asked, as far as rules look at it. */
export const PLAN_SETTINGS = settingTable({
  PlannedRoles: (_host, plan): readonly ServerRole[] => plan.roles,
  /** Whether a public folder database is to be made (/EnableLegacyOutlook, the Client Settings page). */
  EnableLegacyOutlook: (_host, { enableLegacyOutlook }): boolean => enableLegacyOutlook === true,
  /** Name of the server that /NewProvisionedServer is to make an object for; null for everything else. */
  NewProvisionedServerName: (_host, { job }): string | null =>
    job.kind === 'provision-server' ? job.server : null,
  /** What a switch of its own prepares; null for a plan about something else. */
  PreparedPart: (_host, { job }): PreparedPart | null => (job.kind === 'prepare' ? job.part : null),
  /** The installation folder. */
  TargetDir: (_host, plan): string => plan.targetDir,
  SetupAction: (_host, plan): SetupAction => plan.action,
  /** Whether Setup goes on with a marked role through the door it was started by (domain.md 14.1). */
  ResumeAllowed: ({ setupBehaviour }, { door }): boolean =>
    door === 'wizard' || setupBehaviour.unattendedResume === 'continue',
  /** Whether a removal takes the last server role off the computer. */
  RemovesAllRoles: (host, plan): boolean => plan.action === 'Uninstall' && leavesNoRole(host, plan),
});

function leavesNoRole(host: Host, plan: SetupPlan): boolean {
  return SERVER_ROLES.map(({ role }) => role)
    .filter((role) => isServerRole(role) && isPresent(host.registry, role))
    .every((role) => plan.roles.includes(role));
}
