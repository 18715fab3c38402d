import { findBridgehead } from '../../host/directory/legacy-organization';
import { absolutePath, samePath } from '../../host/files/paths';
import type { Host } from '../../host/host';
import { roleStatus } from '../../host/role-status';
import { SERVER_ROLES, isServerRole, type ServerRole } from '../../host/server-role';
import {
  isFirstMailboxServer,
  needsClientSettings,
  needsOrganizationName,
} from '../../setup/plan/client-settings';
import { exclusion } from '../../setup/plan/exclusivity';
import { isRefusedOnResume, needsLegacyRoutingServer } from '../../setup/plan/mail-flow';
import { recordedTargetDir } from '../../setup/needs';
import { installedTargetDir } from '../../setup/implied-host';
import { megabytesAvailable, megabytesRequired, targetDirProblem } from '../../setup/plan/target-folder';
import { withTools } from '../../setup/plan/with-tools';
import { rolesOf } from '../fit-together';
import { isGiven, typedSwitch, valueOf, type SetupRequest } from '../setup-request';
import { problem, type SwitchProblem } from '../switches/switch-problem';
import type { PlanPart } from './plan-part';

/** `/mode:Install`: the roles with the Management Tools, and what the pages of the wizard would ask. */
export function planInstall(host: Host, request: SetupRequest): PlanPart {
  const asked = rolesOf(request).filter(
    (role, _index, all) => role !== 'ManagementTools' || all.length === 1 || !isInstalled(host, role),
  );
  const roles = withTools(host, asked);
  const targetDir = targetDirOf(host, request);
  const routing = valueOf(request, 'LegacyRoutingServer');
  const needsServer = needsLegacyRoutingServer(host, roles);
  const wantsFolders = isGiven(request, 'EnableLegacyOutlook');
  return {
    plan: {
      roles,
      targetDir,
      organizationName: needsOrganizationName(host, roles) ? valueOf(request, 'OrganizationName') : null,
      enableLegacyOutlook: wantsFolders || needsClientSettings(host, roles) ? wantsFolders : null,
      legacyRoutingServer:
        needsServer && routing !== null ? (findBridgehead(host.directory, routing)?.name ?? null) : null,
    },
    problems: [
      ...roleProblems(host, request, asked),
      ...organizationProblems(host, request, roles),
      ...targetProblems(host, request, targetDir, roles),
      ...routingProblems(host, request, needsServer),
      ...(wantsFolders && !isFirstMailboxServer(host, roles)
        ? [problem('legacy-outlook-not-first', typedSwitch(request, 'EnableLegacyOutlook'))]
        : []),
    ],
  };
}

function isInstalled(host: Host, role: ServerRole): boolean {
  return roleStatus(host.registry, role).state === 'installed';
}

function roleProblems(host: Host, request: SetupRequest, roles: readonly ServerRole[]): SwitchProblem[] {
  const typed = typedSwitch(request, 'roles');
  return roles.flatMap((role) => {
    const named = { role: { kind: 'role', role } } as const;
    // A server role that is installed already is a matter of the readiness checks.
    if (isInstalled(host, role)) return isServerRole(role) ? [] : [problem('role-installed', typed, named)];
    return exclusion(host.registry, [], role) ? [problem('edge-beside-others', typed, named)] : [];
  });
}

/** /OrganizationName: for the first server of an organization, and for no other (S3). */
function organizationProblems(
  host: Host,
  request: SetupRequest,
  roles: readonly ServerRole[],
): SwitchProblem[] {
  const typed = typedSwitch(request, 'OrganizationName');
  const isNamed = isGiven(request, 'OrganizationName');
  if (needsOrganizationName(host, roles)) return isNamed ? [] : [problem('organization-needed', typed)];
  if (!isNamed) return [];
  if (!host.directory) return [problem('not-in-domain', typed)];
  const { organization } = host.directory;
  return organization
    ? [problem('organization-exists', typed, { name: organization.name })]
    : [
        problem('only-for-roles', typed, {
          roles: { kind: 'roles', roles: SERVER_ROLES.map(({ role }) => role).filter(livesInOrganization) },
        }),
      ];
}

function livesInOrganization(role: ServerRole): boolean {
  return isServerRole(role) && role !== 'EdgeTransport';
}

function targetDirOf(host: Host, request: SetupRequest): string {
  const asked = valueOf(request, 'TargetDir');
  return recordedTargetDir(host) ?? (asked === null ? installedTargetDir(host) : absolutePath('C:\\', asked));
}

function targetProblems(
  host: Host,
  request: SetupRequest,
  targetDir: string,
  roles: readonly ServerRole[],
): SwitchProblem[] {
  const typed = typedSwitch(request, 'TargetDir');
  const asked = valueOf(request, 'TargetDir');
  const recorded = recordedTargetDir(host);
  if (recorded !== undefined && asked !== null && !samePath(recorded, asked)) {
    return [problem('target-folder-fixed', typed, { path: recorded })];
  }
  if (recorded === undefined && targetDirProblem(host, targetDir) !== null) {
    return [problem('target-folder-refused', typed, { path: targetDir })];
  }
  const required = megabytesRequired(host, roles);
  const available = megabytesAvailable(host, targetDir);
  return required <= available
    ? []
    : [
        problem('disk-space', typed, {
          required: { kind: 'megabytes', megabytes: required },
          available: { kind: 'megabytes', megabytes: available },
        }),
      ];
}

/** /LegacyRoutingServer: the same predicate as for Mail Flow Settings (domain.md 14.1). Left out, there is no link (S14). */
function routingProblems(host: Host, request: SetupRequest, isNeeded: boolean): SwitchProblem[] {
  const asked = valueOf(request, 'LegacyRoutingServer');
  if (asked === null) return [];
  const typed = typedSwitch(request, 'LegacyRoutingServer');
  if (isRefusedOnResume(host)) return [problem('legacy-server-on-resume', typed)];
  if (!isNeeded) return [problem('legacy-server-not-needed', typed)];
  return findBridgehead(host.directory, asked)
    ? []
    : [problem('no-such-bridgehead', typed, { value: asked })];
}
