import { accountName, fullyQualifiedName, siteOf, type Host } from '../host/host';
import { markedRoles, rolesInState, type SetupAction } from '../host/role-status';
import { serverRole, type ServerRole } from '../host/server-role';
import type { SetupPath } from '../setup/entry';
import { directoryFailure } from '../setup/needs';
import { setupBuild } from '../setup/entry';
import { entry, fillPhrase, type LogEntry } from './entry';
import { FAILURE_PHRASES } from './phrases';

/** The mode that a way through the wizard stands for: as a parameter, and as the log says it later. */
const MODES: Readonly<Record<SetupPath, { readonly name: string; readonly action: SetupAction }>> = {
  fresh: { name: 'Install', action: 'Install' },
  resume: { name: 'Install', action: 'Install' },
  change: { name: 'Install', action: 'Install' },
  remove: { name: 'Uninstall', action: 'Uninstall' },
  upgrade: { name: 'Upgrade', action: 'BuildToBuildUpgrade' },
};

const RECOVERY = { name: 'RecoverServer', action: 'DisasterRecovery' } as const;

function isResumedRecovery({ registry }: Host, path: SetupPath): boolean {
  return path === 'resume' && markedRoles(registry).some(({ action }) => action === 'DisasterRecovery');
}

/** What Setup logs when its wizard opens: head, domain controller, server object, roles (section 8 of the format). */
export function openingEntries(host: Host, path: SetupPath, at: number): LogEntry[] {
  const { registry, media } = host;
  const { name, action } = isResumedRecovery(host, path) ? RECOVERY : MODES[path];
  const command = `-mode:${name.toLowerCase()} -sourcedir:${media.path} /FromSetup`;
  return [
    entry(at, 'stars'),
    entry(at, 'starting'),
    entry(at, 'stars'),
    entry(at, 'version', { build: setupBuild(host, path) }),
    entry(at, 'user', { user: accountName(host) }),
    entry(at, 'parameter', { name: 'mode', value: name }),
    entry(at, 'parameter', { name: 'sourcedir', value: media.path }),
    entry(at, 'parameter', { name: 'fromsetup', value: '' }),
    entry(at, 'startedByWizard', { command }),
    ...directoryEntries(host, at),
    entry(at, 'unpacked', {
      roles: logIds(rolesInState(registry, 'unpacked', 'partially-configured', 'installed')),
    }),
    entry(at, 'installed', { roles: logIds(rolesInState(registry, 'installed')) }),
    entry(at, 'serverName', { server: host.name }),
    entry(at, 'sourcePath', { path: media.path }),
    entry(at, 'mode', { mode: action }),
    ...(host.directory?.organization && !directoryFailure(host)
      ? [entry(at, 'organization', { name: host.directory.organization.name })]
      : []),
  ];
}

/** Roles under the ids that the log uses, separated by blanks. */
export function logIds(roles: readonly ServerRole[]): string {
  return roles.map((role) => serverRole(role).logId).join(' ');
}

function directoryEntries(host: Host, at: number): LogEntry[] {
  const { directory } = host;
  if (!directory) return [];
  const failure = directoryFailure(host);
  if (failure) {
    const message = fillPhrase(FAILURE_PHRASES[failure.code], failure.params);
    return [entry(at, 'choosingDomainController'), entry(at, 'noDirectory', { message })];
  }
  const inSite = directory.domainControllers.find(({ site }) => site === siteOf(host));
  const controller = inSite ?? directory.domainControllers[0];
  const catalog = directory.domainControllers.find(({ isGlobalCatalog }) => isGlobalCatalog);
  const known = directory.organization?.servers.some(({ name }) => name === host.name) ?? false;
  return [
    entry(at, 'choosingDomainController'),
    entry(at, 'domainController', { server: controller?.name ?? '' }),
    entry(at, 'globalCatalog', { server: catalog?.name ?? '' }),
    entry(at, 'searchServer', { server: host.name }),
    known
      ? entry(at, 'serverFound', { server: fullyQualifiedName(host) })
      : entry(at, 'serverNotFound', { server: host.name }),
  ];
}
