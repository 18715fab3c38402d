import type { Host } from '../host/host';
import { pendingFileRenames } from '../host/registry/pending-renames';
import { findText } from '../host/registry/registry';
import { isPresent, markedRoles, roleKeyPath, rolesInState, roleStatus } from '../host/role-status';
import { isServerRole, SERVER_ROLES, type ServerRole } from '../host/server-role';
import { isOlderBuild } from './build-number';
import { blockingController } from './old-controller';
import type { SetupPlan } from './plan/plan';
import { productVersion } from './product-version';

/** How Setup was started: from the media, or by Change or Remove in the list of programs. */
export type SetupEntry = 'media' | 'change' | 'remove';

/** Which way Setup goes, given the entry and the host. */
export type SetupPath = 'fresh' | 'resume' | 'change' | 'remove' | 'upgrade';

/** Why Setup does not open at all; the sentence is in the catalogs. */
export type EntryRefusal =
  | 'exchange-not-installed'
  | 'use-add-or-remove-programs'
  | 'all-roles-already-installed'
  | 'setup-access-error'
  | 'setup-controller-too-old';

const FRAMEWORK = '\\microsoft.net\\framework';

/** The way that an entry leads to on this host, or why it leads nowhere. */
export function entryPath(host: Host, entry: SetupEntry): SetupPath | { readonly refused: EntryRefusal } {
  if (isFrameworkPending(host)) return { refused: 'setup-access-error' };
  const build = entry === 'media' ? host.media.build : (productVersion(host) ?? host.media.build);
  if (blockingController(host, build, null)) return { refused: 'setup-controller-too-old' };
  if (entry !== 'media' && !isExchangeListed(host)) return { refused: 'exchange-not-installed' };
  if (entry === 'remove') return 'remove';
  const path = setupPath(host);
  if (entry === 'change') return path;
  if (rolesToUpgrade(host).length > 0) {
    return isStaleUpgrade(host) ? { refused: 'all-roles-already-installed' } : 'upgrade';
  }
  // Once a server role is installed, the wizard from the media cannot add others (S14, S50).
  const hasRole = rolesInState(host.registry, 'installed').some(isServerRole);
  return path === 'change' && hasRole ? { refused: 'use-add-or-remove-programs' } : path;
}

/**
 * How Setup opens on this host: maintenance mode if a server role is installed, or the tools are and
 * nothing is marked; else it resumes if something is marked; else it is a fresh installation
 * (domain.md 14.1; the article: maintenance mode if a role "was previously installed successfully",
 * which is also true of a role whose upgrade was interrupted).
 */
export function setupPath(host: Pick<Host, 'registry'>): 'fresh' | 'resume' | 'change' {
  const installed = rolesInState(host.registry, 'installed');
  const isMarked = markedRoles(host.registry).length > 0;
  if (installed.some(isServerRole) || (installed.length > 0 && !isMarked)) return 'change';
  if (SERVER_ROLES.some(({ role }) => isUpgradeUnfinished(host, role))) return 'change';
  return isMarked ? 'resume' : 'fresh';
}

/** Whether the programs list shows Exchange: from the moment that any role's files were copied. */
export function isExchangeListed(host: Host): boolean {
  return rolesInState(host.registry, 'installed', 'unpacked', 'partially-configured').some((role) => {
    const status = roleStatus(host.registry, role);
    return status.state !== 'partially-configured' || status.unpackedVersion !== null;
  });
}

/**
 * The roles that a newer media upgrades: all that were ever configured, once one of them, the tools alone or the
 * product as a whole is of an older build (S4, S6: no choice, all installed roles).
 */
export function rolesToUpgrade(host: Host): ServerRole[] {
  // A key whose UnpackedVersion somebody has deleted is no role any more, whatever else it says.
  const configured = SERVER_ROLES.map(({ role }) => role).filter(
    (role) => isPresent(host.registry, role) && versionOf(host, role) !== undefined,
  );
  const isOlder = (role: ServerRole) => isOlderBuild(versionOf(host, role) ?? '', host.media.build);
  const reasons = configured.some(isServerRole) ? configured.filter(isServerRole) : configured;
  const isProductOlder = isOlderBuild(productVersion(host) ?? host.media.build, host.media.build);
  return reasons.some(isOlder) || (isProductOlder && configured.length > 0) ? configured : [];
}

/** Whether an upgrade of the role was begun and is not finished: its files are newer than what it is configured for. */
export function isUpgradeUnfinished(host: Pick<Host, 'registry'>, role: ServerRole): boolean {
  const unpacked = findText(host.registry, roleKeyPath(role), 'UnpackedVersion');
  const configured = findText(host.registry, roleKeyPath(role), 'ConfiguredVersion');
  return unpacked !== undefined && configured !== undefined && isOlderBuild(configured, unpacked);
}

/** What the role is configured for; of the tools, which are never configured, what is unpacked. */
function versionOf(host: Host, role: ServerRole): string | undefined {
  const name = isServerRole(role) ? 'ConfiguredVersion' : 'UnpackedVersion';
  return findText(host.registry, roleKeyPath(role), name);
}

/** Marks of an upgrade on roles whose files are all of the media's build: Setup takes them for installed (S12). */
function isStaleUpgrade(host: Host): boolean {
  const marks = markedRoles(host.registry);
  const roles = rolesToUpgrade(host);
  return (
    marks.some(({ action }) => action === 'BuildToBuildUpgrade') &&
    roles.every((role) => findText(host.registry, roleKeyPath(role), 'UnpackedVersion') === host.media.build)
  );
}

/** Why Setup.com does not begin with a plan; the wizard's doors refuse the same (section 11, cases 4 and 12). */
export function unattendedRefusal(host: Host, plan: Pick<SetupPlan, 'action'>): EntryRefusal | null {
  if (isFrameworkPending(host)) return 'setup-access-error';
  const isUpgrade = plan.action === 'BuildToBuildUpgrade';
  return isUpgrade && isStaleUpgrade(host) ? 'all-roles-already-installed' : null;
}

/** Files of the .NET Framework wait for a restart, and Setup, which runs on it, does not start (section 11, case 4). */
function isFrameworkPending(host: Host): boolean {
  return pendingFileRenames(host).some((file) => file.toLowerCase().includes(FRAMEWORK));
}

/**
 * The build of the Setup that runs: Change and Remove start the one that was installed, everything else that of the
 * media.
 */
export function setupBuild(host: Host, path: SetupPath): string {
  const { build } = host.media;
  return path === 'change' || path === 'remove' ? (productVersion(host) ?? build) : build;
}
