import type { Host } from '../host/host';
import { isPresent, roleStatus } from '../host/role-status';
import { inRoleOrder, isServerRole, SERVER_ROLES, serverRole, type ServerRole } from '../host/server-role';
import { installedTargetDir } from '../setup/implied-host';
import { needsLegacyRoutingServer } from '../setup/mail-flow';
import type { SetupPlan } from '../setup/plan';
import { exclusion } from './exclusivity';

/** What the person has entered so far, valid or not. */
export interface Answers {
  /** Boxes that the person has ticked; installed roles and what comes by itself are not among them. */
  readonly roles: readonly ServerRole[];
  /** Fully qualified name of the chosen bridgehead server. */
  readonly legacyRoutingServer: string | null;
}

export const NO_ANSWERS: Answers = { roles: [], legacyRoutingServer: null };

function isInstalled(host: Host, role: ServerRole): boolean {
  return roleStatus(host.registry, role).state === 'installed';
}

/** What the answers install: the ticked roles that nothing rules out, and the Management Tools where they are missing and any role is or will be there. */
export function rolesToInstall(host: Host, answers: Answers): ServerRole[] {
  const ticked = answers.roles.filter(
    (role) => !isInstalled(host, role) && exclusion(host.registry, answers.roles, role) === null,
  );
  const addsTools = !isInstalled(host, 'ManagementTools') && toolsComeAlong(host, answers);
  return inRoleOrder(addsTools ? [...ticked, 'ManagementTools'] : ticked);
}

/** Whether the Management Tools are ticked by themselves: a server role is on the server or ticked. */
export function toolsComeAlong(host: Host, answers: Answers): boolean {
  return SERVER_ROLES.some(
    ({ role }) => isServerRole(role) && (isPresent(host.registry, role) || answers.roles.includes(role)),
  );
}

/** The plan that the answers amount to. */
export function planOf(host: Host, answers: Answers): SetupPlan {
  const roles = rolesToInstall(host, answers);
  return {
    action: 'Install',
    roles,
    legacyRoutingServer: needsLegacyRoutingServer(host, roles) ? answers.legacyRoutingServer : null,
    targetDir: installedTargetDir(host),
    door: 'wizard',
  };
}

/** Disk space that the plan's files take, in megabytes: of the roles that are not unpacked yet. */
export function megabytesRequired(host: Host, roles: readonly ServerRole[]): number {
  return roles
    .filter((role) => !isPresent(host.registry, role))
    .reduce((sum, role) => sum + serverRole(role).megabytes, 0);
}

/** Free space of the drive that holds the target folder, in megabytes. */
export function megabytesAvailable(host: Host): number {
  const drive = installedTargetDir(host).slice(0, 2).toUpperCase();
  return host.disks.find((disk) => disk.drive.toUpperCase() === drive)?.freeMegabytes ?? 0;
}
