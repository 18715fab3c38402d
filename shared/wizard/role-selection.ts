import type { Host } from '../host/host';
import { isPresent, roleStatus } from '../host/role-status';
import { isServerRole, SERVER_ROLES, type ServerRole } from '../host/server-role';
import { isUpgradeUnfinished, type SetupPath } from '../setup/entry';
import { toolsComeAlong, type Answers } from './answers';
import { exclusion } from '../setup/plan/exclusivity';

/** Why a role's box is as it is; the sentence is in the catalogs. */
export type RoleNote =
  | 'already-installed'
  | 'not-completed'
  | 'unpacked-only'
  | 'to-be-upgraded'
  | 'excluded-by-edge'
  | 'excluded-by-other-role'
  | 'comes-with-every-role'
  | 'no-cluster-node'
  | 'not-on-this-server'
  | 'needed-by-roles';

export type ClusteredRole = 'ActiveClusteredMailbox' | 'PassiveClusteredMailbox';
export type RoleBoxId = ServerRole | ClusteredRole;

export interface RoleBox {
  readonly id: RoleBoxId;
  readonly ticked: boolean;
  readonly enabled: boolean;
  readonly note: RoleNote | null;
}

/** The boxes of the page in their order; the clustered roles are always there and always disabled (domain.md 14.2). */
export function roleBoxes(host: Host, path: SetupPath, answers: Answers): RoleBox[] {
  const box = (role: ServerRole) => roleBox(host, path, answers, role);
  const clustered = (id: ClusteredRole): RoleBox => ({
    id,
    ticked: false,
    enabled: false,
    note: 'no-cluster-node',
  });
  return [
    ...SERVER_ROLES.map((row) => row.role)
      .filter(isServerRole)
      .map(box),
    clustered('ActiveClusteredMailbox'),
    clustered('PassiveClusteredMailbox'),
    box('ManagementTools'),
  ];
}

/** One box, as the way that Setup goes has it (domain.md 14.2). */
export function roleBox(host: Host, path: SetupPath, answers: Answers, role: ServerRole): RoleBox {
  return path === 'remove' ? boxToRemove(host, answers, role) : boxToInstall(host, answers, role);
}

const NOTES = {
  'partially-configured': 'not-completed',
  unpacked: 'unpacked-only',
  'not-installed': null,
  installed: null,
} as const;

/**
 * Installed roles ticked and disabled; Edge Transport exclusive both ways; the Management Tools ticked
 * and disabled as soon as any role is; a marked role enabled, unticked and described as not completed.
 */
function boxToInstall(host: Host, answers: Answers, role: ServerRole): RoleBox {
  const { state } = roleStatus(host.registry, role);
  if (state === 'installed') return { id: role, ticked: true, enabled: false, note: 'already-installed' };
  if (state === 'unpacked' && isUpgradeUnfinished(host, role)) {
    return { id: role, ticked: true, enabled: false, note: 'to-be-upgraded' };
  }
  if (role === 'ManagementTools' && toolsComeAlong(host, answers)) {
    return { id: role, ticked: true, enabled: false, note: 'comes-with-every-role' };
  }
  const excluded = exclusion(host.registry, answers.roles, role);
  if (excluded) return { id: role, ticked: false, enabled: false, note: excluded };
  return { id: role, ticked: answers.roles.includes(role), enabled: true, note: NOTES[state] };
}

/** What is on the server starts ticked and can be cleared; the tools only where no role stays. */
function boxToRemove(host: Host, answers: Answers, role: ServerRole): RoleBox {
  const { state } = roleStatus(host.registry, role);
  if (state === 'not-installed')
    return { id: role, ticked: false, enabled: false, note: 'not-on-this-server' };
  const anyRoleStays = answers.roles.some((other) => isServerRole(other) && isPresent(host.registry, other));
  if (role === 'ManagementTools' && anyRoleStays) {
    return { id: role, ticked: true, enabled: false, note: 'needed-by-roles' };
  }
  return { id: role, ticked: answers.roles.includes(role), enabled: true, note: NOTES[state] };
}

/** The ticked boxes after one was pressed; ticking Edge Transport clears every other server role. */
export function tickRole(roles: readonly ServerRole[], role: ServerRole, ticked: boolean): ServerRole[] {
  const others = roles.filter((other) => other !== role);
  if (!ticked) return others;
  const kept = role === 'EdgeTransport' ? others.filter((other) => !isServerRole(other)) : others;
  return [...kept, role];
}
