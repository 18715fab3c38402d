import type { Host } from '../../host/host';
import { isPresent, markedRoles, roleStatus } from '../../host/role-status';
import { sameName } from '../../host/registry/registry';
import { inRoleOrder, isServerRole, SERVER_ROLES, type ServerRole } from '../../host/server-role';
import { rolesToUpgrade } from '../../setup/entry';
import type { PlanOptions } from '../../setup/plan/plan';
import { withTools } from '../../setup/plan/with-tools';
import { rolesOf } from '../fit-together';
import { typedSwitch, valueOf, type SetupRequest } from '../setup-request';
import { problem } from '../switches/switch-problem';
import { absolutePath } from '../../host/files/paths';
import { recordedTargetDir } from '../../setup/needs';
import { installedTargetDir } from '../../setup/implied-host';
import { refusedBecause, type PlanPart } from './plan-part';

/** `/mode:Upgrade`: all roles that are older than the Setup that runs, without a choice (S4, S6). */
export function planUpgrade(
  host: Host,
  request: SetupRequest,
  _options: PlanOptions,
  build: string,
): PlanPart {
  const typed = typedSwitch(request, 'mode');
  if (presentRoles(host).length === 0) return refusedBecause(problem('nothing-installed', typed));
  const roles = rolesToUpgrade({ ...host, media: { ...host.media, build } });
  return roles.length === 0
    ? refusedBecause(problem('nothing-to-upgrade', typed, { build }))
    : { plan: { action: 'BuildToBuildUpgrade', roles }, problems: [] };
}

/** `/mode:Uninstall`: the roles that are named or, none being named, all of Exchange (domain.md 3.3). */
export function planUninstall(host: Host, request: SetupRequest): PlanPart {
  const present = presentRoles(host);
  if (present.length === 0) return refusedBecause(problem('nothing-installed', typedSwitch(request, 'mode')));
  const named = rolesOf(request);
  const roles = named.length === 0 ? present : named;
  const typed = typedSwitch(request, 'roles');
  // That a server role is not there is a matter of the readiness checks.
  const absent = roles.filter((role) => !present.includes(role) && !isServerRole(role));
  const stays = present.find((role) => isServerRole(role) && !roles.includes(role));
  return {
    plan: { action: 'Uninstall', roles },
    problems: [
      ...absent.map((role) => problem('role-not-installed', typed, { role: { kind: 'role', role } })),
      ...(roles.includes('ManagementTools') && stays
        ? [problem('tools-needed', typed, { role: { kind: 'role', role: stays } })]
        : []),
    ],
  };
}

/** `/mode:RecoverServer`: the roles that the server's object in the directory has (S26, S29, S35). */
export function planRecovery(host: Host, request: SetupRequest): PlanPart {
  const typed = typedSwitch(request, 'mode');
  if (!host.directory) return refusedBecause(problem('not-in-domain', typed));
  const servers = host.directory.organization?.servers ?? [];
  const object = servers.find(({ name }) => sameName(name, host.name));
  const marked = recoveringRoles(host);
  if (!object || object.roles.length + marked.length === 0) {
    return refusedBecause(problem('no-server-object', typed, { server: host.name }));
  }
  if (object.roles.includes('EdgeTransport')) return refusedBecause(problem('recovery-not-for-edge', typed));
  const missing = inRoleOrder([...object.roles, ...marked]).filter(
    (role) => roleStatus(host.registry, role).state !== 'installed',
  );
  if (missing.length === 0) return refusedBecause(problem('server-installed', typed, { server: host.name }));
  const asked = valueOf(request, 'TargetDir');
  const targetDir =
    recordedTargetDir(host) ?? (asked === null ? installedTargetDir(host) : absolutePath('C:\\', asked));
  return { plan: { action: 'DisasterRecovery', roles: withTools(host, missing), targetDir }, problems: [] };
}

/** Roles that a recovery was cut short at: they are part of it though the object may not have them yet. */
function recoveringRoles({ registry }: Host): ServerRole[] {
  return markedRoles(registry).flatMap(({ role, action }) => (action === 'DisasterRecovery' ? [role] : []));
}

function presentRoles({ registry }: Host): ServerRole[] {
  return SERVER_ROLES.map(({ role }) => role).filter((role) => isPresent(registry, role));
}
