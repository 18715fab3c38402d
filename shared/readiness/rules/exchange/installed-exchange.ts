import type { ServerRole } from '../../../host/server-role';
import { isServerRole } from '../../../host/server-role';
import type { MessageParams } from '../../../message';
import { ALL_ACTIONS, rule } from '../../rule';
import type { Settings } from '../../settings/settings';

/** Rules about Exchange that is already, or half, on the server. */
export const INSTALLED_EXCHANGE_RULES = [
  rule({
    id: 'InstallWatermark',
    severity: 'error',
    scope: 'all-roles',
    actions: ALL_ACTIONS,
    settings: ['Watermarks', 'PlannedRoles', 'SetupAction', 'ResumeAllowed'],
    findings: (settings) => blockingMarks(settings, (action) => action !== 'Uninstall'),
    logText:
      'A Setup failure previously occurred while installing the {role} role. Run Setup again for just this role, or remove it.',
  }),
  rule({
    id: 'InterruptedUninstallNotContinued',
    severity: 'error',
    scope: 'all-roles',
    actions: ALL_ACTIONS,
    settings: ['Watermarks', 'PlannedRoles', 'SetupAction', 'ResumeAllowed'],
    findings: (settings) => blockingMarks(settings, (action) => action === 'Uninstall'),
    logText: 'The removal of the {role} role was interrupted. Finish removing that role first.',
    evidence: 'inferred',
  }),
  rule({
    id: 'FirstSGFilesExist',
    severity: 'error',
    scope: ['Mailbox'],
    actions: ['Install'],
    settings: ['FirstStorageGroupFiles', 'Watermarks', 'MailboxConfiguredVersion'],
    findings: ({ FirstStorageGroupFiles: [path], Watermarks, MailboxConfiguredVersion }) =>
      path !== undefined && !ownsDatabases({ Watermarks, MailboxConfiguredVersion }) ? [{ path }] : [],
    logText: 'The database or log file {path} already exists. Empty the folder before Setup continues.',
  }),
  rule({
    id: 'SecondSGFilesExist',
    severity: 'error',
    scope: ['Mailbox'],
    actions: ['Install'],
    settings: ['SecondStorageGroupFiles', 'EnableLegacyOutlook', 'Watermarks', 'MailboxConfiguredVersion'],
    findings: ({
      SecondStorageGroupFiles: [path],
      EnableLegacyOutlook,
      Watermarks,
      MailboxConfiguredVersion,
    }) =>
      path !== undefined && EnableLegacyOutlook && !ownsDatabases({ Watermarks, MailboxConfiguredVersion })
        ? [{ path }]
        : [],
    logText: 'The database or log file {path} already exists. Empty the folder before Setup continues.',
  }),
] as const;

/** Whether database files belong to the Mailbox role, which was complete once or is left half-way, and are no leftovers. */
export function ownsDatabases({
  Watermarks,
  MailboxConfiguredVersion,
}: Pick<Settings, 'Watermarks' | 'MailboxConfiguredVersion'>): boolean {
  return MailboxConfiguredVersion !== null || Watermarks.some(({ role }) => role === 'Mailbox');
}

/**
 * The marks that stand in the plan's way: a mark blocks unless the plan includes its role, or every
 * planned server role is itself marked; the tools are ignored; an upgrade is stopped by any mark (domain.md 14.1, decision).
 */
function blockingMarks(
  settings: Pick<Settings, 'Watermarks' | 'PlannedRoles' | 'SetupAction' | 'ResumeAllowed'>,
  concerns: (action: string | null) => boolean,
): MessageParams[] {
  const { Watermarks: marks, PlannedRoles, SetupAction } = settings;
  // A removal is a way out through every door.
  const goesOn = settings.ResumeAllowed || SetupAction === 'Uninstall';
  const planned = SetupAction === 'BuildToBuildUpgrade' || !goesOn ? [] : PlannedRoles;
  const plannedRoles = planned.filter(isServerRole);
  const isMarked = (role: ServerRole) => marks.some((mark) => mark.role === role);
  if (plannedRoles.length > 0 && plannedRoles.every(isMarked)) return [];
  return marks
    .filter((mark) => isServerRole(mark.role) && concerns(mark.action) && !planned.includes(mark.role))
    .map((mark) => ({ role: { kind: 'role', role: mark.role }, watermark: mark.watermark }));
}
