import type { HostChange } from '../../../host/change';
import type { Host } from '../../../host/host';
import { findText } from '../../../host/registry/registry';
import { isPresent, markedRoles, roleKeyPath, roleStatus } from '../../../host/role-status';
import { isServerRole, type ServerRole } from '../../../host/server-role';
import { installedTargetDir } from '../../../setup/implied-host';
import { barePlan, type SetupPlan } from '../../../setup/plan/plan';
import { tasksOfRole } from '../../../setup/task-groups';
import { ALL_ACTIONS } from '../../rule';
import { ownsDatabases, type INSTALLED_EXCHANGE_RULES } from '../../rules/exchange/installed-exchange';
import { EXCHANGE_SETTINGS } from '../../settings/exchange-settings';
import {
  isObstacle,
  obstacle,
  type ConditionChanges,
  type ConditionContext,
  type ConditionsOf,
} from '../condition';
import { installRole, isUnknown, leaveRoleHalfway, removeRole, roleUndone } from './role-changes';

type StorageGroup = 'First Storage Group' | 'Second Storage Group';

/** Exchange that an earlier run left half-way, and database files that it left behind. */
export const INSTALLED_EXCHANGE_CONDITIONS: ConditionsOf<typeof INSTALLED_EXCHANGE_RULES> = {
  InstallWatermark: {
    plan: planBeside,
    breaks: installationCutShort,
    mends: ({ host, at }) =>
      marksOf(host, (action) => action !== 'Uninstall').flatMap((role) => finish(host, role, at)),
  },
  InterruptedUninstallNotContinued: {
    plan: planBeside,
    breaks: removalCutShort,
    mends: ({ host, at }) =>
      marksOf(host, (action) => action === 'Uninstall').flatMap((role) =>
        isUntouched(host, role) ? unmarked(role) : removeRole(host, role, at),
      ),
  },
  FirstSGFilesExist: {
    breaks: (context) => leaveDatabase(context, 'First Storage Group', 'Mailbox Database.edb'),
    mends: ({ host, plan }) => deleteFiles(host, EXCHANGE_SETTINGS.FirstStorageGroupFiles(host, plan)),
  },
  SecondSGFilesExist: {
    plan: (host) => ({
      ...barePlan('Install', ['Mailbox'], installedTargetDir(host)),
      enableLegacyOutlook: true,
    }),
    breaks: (context) => leaveDatabase(context, 'Second Storage Group', 'Public Folder Database.edb'),
    mends: ({ host, plan }) => deleteFiles(host, EXCHANGE_SETTINGS.SecondStorageGroupFiles(host, plan)),
  },
};

/** The server roles that this server can have: Edge Transport, or those that live in the organization. */
function possibleRoles(host: Host): readonly ServerRole[] {
  const isEdge = !host.directory || isPresent(host.registry, 'EdgeTransport');
  return isEdge ? ['EdgeTransport'] : ['HubTransport', 'ClientAccess', 'UnifiedMessaging', 'Mailbox'];
}

/** An installation of another role than the one that is, or will be, left half-way. */
function planBeside(host: Host): SetupPlan {
  const roles = possibleRoles(host);
  const unmarked = roles.filter((role) => !markedRoles(host.registry).some((mark) => mark.role === role));
  const planned = unmarked.find((role) => !isPresent(host.registry, role)) ?? unmarked[0];
  const isAlone = planned === undefined || roles.length === 1;
  return barePlan('Install', [isAlone ? 'ManagementTools' : planned], installedTargetDir(host));
}

function otherRoles(host: Host, plan: SetupPlan): readonly ServerRole[] {
  return possibleRoles(host).filter((role) => !plan.roles.includes(role));
}

/** A role that is not there is half installed; where all are there, one is half upgraded. */
function installationCutShort({ host, plan, at }: ConditionContext): ConditionChanges {
  const others = otherRoles(host, plan);
  const absent = others.find((role) => isUnknown(host, role));
  if (absent) return leaveRoleHalfway(host, absent, 'Install', at);
  const complete = others.find((role) => roleStatus(host.registry, role).state === 'installed');
  return complete ? leaveRoleHalfway(host, complete, 'BuildToBuildUpgrade', at) : obstacle('needs-role');
}

/** The removal of a complete role, which has done nothing yet. */
function removalCutShort({ host, plan, at }: ConditionContext): ConditionChanges {
  const role = otherRoles(host, plan).find((other) => roleStatus(host.registry, other).state === 'installed');
  return role ? leaveRoleHalfway(host, role, 'Uninstall', at) : obstacle('needs-role');
}

function marksOf(host: Host, concerns: (action: string | null) => boolean): ServerRole[] {
  return markedRoles(host.registry)
    .filter(({ role, action }) => isServerRole(role) && concerns(action))
    .map(({ role }) => role);
}

/**
 * What was left half-way is as it was before: a complete role loses its mark, one whose first task is marked goes again.
 * A run that had come further is carried to its end; a role that cannot stand here is removed instead.
 */
function finish(host: Host, role: ServerRole, at: number): readonly HostChange[] {
  const configured = findText(host.registry, roleKeyPath(role), 'ConfiguredVersion');
  if (configured !== undefined && isUntouched(host, role)) return unmarked(role);
  if (isUntouched(host, role)) return roleUndone(host, role, at);
  const installed = installRole(host, role, at);
  return isObstacle(installed) ? removeRole(host, role, at) : installed;
}

/** Whether a mark stands at the first task, so that nothing of the run was done yet. */
function isUntouched({ registry }: Host, role: ServerRole): boolean {
  const status = roleStatus(registry, role);
  if (status.state !== 'partially-configured') return false;
  const action = ALL_ACTIONS.find((known) => known === status.action) ?? 'Install';
  return tasksOfRole(role, action)[0]?.id === status.watermark;
}

function unmarked(role: ServerRole): HostChange[] {
  const path = roleKeyPath(role);
  return [
    { type: 'registry-value-deleted', path, name: 'Action' },
    { type: 'registry-value-deleted', path, name: 'Watermark' },
  ];
}

/** Files of a Mailbox role that was removed: Setup leaves databases where they are (S21). */
function leaveDatabase(
  { host, plan, at }: ConditionContext,
  storageGroup: StorageGroup,
  file: string,
): ConditionChanges {
  if (hasDatabases(host)) return obstacle('role-installed');
  const path = `${plan.targetDir}\\Mailbox\\${storageGroup}\\${file}`;
  return [{ type: 'file-written', path, content: `${file}\r\n`, at }];
}

function hasDatabases(host: Host): boolean {
  const configured = findText(host.registry, roleKeyPath('Mailbox'), 'ConfiguredVersion') ?? null;
  return ownsDatabases({ Watermarks: markedRoles(host.registry), MailboxConfiguredVersion: configured });
}

/** Leftovers are deleted; the files of a role that is there are none. */
function deleteFiles(host: Host, paths: readonly string[]): HostChange[] {
  return hasDatabases(host) ? [] : paths.map((path) => ({ type: 'file-deleted', path }));
}
