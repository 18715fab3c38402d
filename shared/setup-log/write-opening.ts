import { fullyQualifiedName, type Host } from '../host/host';
import { rolesInState } from '../host/role-status';
import { serverRole, type ServerRole } from '../host/server-role';
import { entry, type LogEntry } from './entry';

/** What Setup logs when its wizard opens: head, domain controller, server object, roles (section 8 of the format). */
export function openingEntries(host: Host, at: number): LogEntry[] {
  const { registry, media } = host;
  const command = `-mode:install -sourcedir:${media.path} /FromSetup`;
  return [
    entry(at, 'stars'),
    entry(at, 'starting'),
    entry(at, 'stars'),
    entry(at, 'version', { build: media.build }),
    entry(at, 'user', { user: `${host.account.domain ?? host.name}\\${host.account.name}` }),
    entry(at, 'parameter', { name: 'mode', value: 'Install' }),
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
    entry(at, 'mode', { mode: 'Install' }),
    ...(host.directory?.organization
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
  const controller = directory.domainControllers.find(({ site }) => site === directory.site);
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
