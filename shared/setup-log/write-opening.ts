import { controllersOf } from '../host/directory/forest';
import { accountName, fullyQualifiedName, siteOf, type Host } from '../host/host';
import { markedRoles, rolesInState, type SetupAction } from '../host/role-status';
import { serverRole, type ServerRole } from '../host/server-role';
import type { SetupPath } from '../setup/entry';
import { directoryFailure } from '../setup/needs';
import { setupBuild } from '../setup/entry';
import { entry, fillPhrase, type LogEntry } from './entry';
import { FAILURE_PHRASES } from './failure-phrases';

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

/** How Setup was started, as the head of its log tells it. */
export interface LoggedStart {
  /** The door: ExSetupUI for the wizard, ExSetup for the command line (section 8 of the format). */
  readonly program: 'ExSetupUI' | 'ExSetup';
  readonly build: string;
  readonly parameters: readonly { readonly name: string; readonly value: string }[];
  readonly command: string;
  readonly sourceDir: string;
  readonly action: SetupAction;
  /** The one that Setup was told to use; null: it chooses. */
  readonly domainController: string | null;
}

/** How the wizard starts Setup on its way. */
export function wizardStart(host: Host, path: SetupPath): LoggedStart {
  const sourceDir = host.media.path;
  const { name, action } = isResumedRecovery(host, path) ? RECOVERY : MODES[path];
  return {
    program: 'ExSetupUI',
    build: setupBuild(host, path),
    parameters: [
      { name: 'mode', value: name },
      { name: 'sourcedir', value: sourceDir },
      { name: 'fromsetup', value: '' },
    ],
    command: `-mode:${name.toLowerCase()} -sourcedir:${sourceDir} /FromSetup`,
    sourceDir,
    action,
    domainController: null,
  };
}

/** What Setup logs when it opens: head, domain controller, server object, roles (section 8 of the format). */
export function openingEntries(host: Host, start: LoggedStart, at: number): LogEntry[] {
  const { registry } = host;
  return [
    entry(at, 'stars'),
    entry(at, 'starting', { product: '2007' }),
    entry(at, 'stars'),
    entry(at, 'version', { version: start.build }),
    entry(at, 'user', { user: accountName(host) }),
    ...start.parameters.map((parameter) => entry(at, 'parameter', { ...parameter })),
    entry(at, start.program === 'ExSetupUI' ? 'startedWizard' : 'startedPrompt', {
      commandLine: start.command,
    }),
    ...directoryEntries(host, start.domainController, at),
    entry(at, 'unpacked', {
      roles: logIds(rolesInState(registry, 'unpacked', 'partially-configured', 'installed')),
    }),
    entry(at, 'installed', { roles: logIds(rolesInState(registry, 'installed')) }),
    entry(at, 'serverName', { server: host.name }),
    entry(at, 'sourcePath', { sourceDir: start.sourceDir }),
    entry(at, 'mode', { installationMode: start.action }),
    ...(host.directory?.organization && !directoryFailure(host)
      ? [entry(at, 'organization', { organization: host.directory.organization.name })]
      : []),
  ];
}

/** Roles under the ids that the log uses, separated by blanks. */
export function logIds(roles: readonly ServerRole[]): string {
  return roles.map((role) => serverRole(role).logId).join(' ');
}

function directoryEntries(host: Host, asked: string | null, at: number): LogEntry[] {
  const { directory } = host;
  if (!directory) return [];
  const failure = directoryFailure(host);
  if (failure) {
    const message = fillPhrase(FAILURE_PHRASES[failure.code], failure.params);
    return [entry(at, 'choosingDomainController'), entry(at, 'noDirectory', { message })];
  }
  const controllers = controllersOf(directory, directory.domain);
  const inSite = controllers.find(({ site }) => site === siteOf(host));
  const controller = asked ?? (inSite ?? controllers[0])?.name ?? '';
  const catalog = directory.domainControllers.find(({ isGlobalCatalog }) => isGlobalCatalog);
  const known = directory.organization?.servers.some(({ name }) => name === host.name) ?? false;
  return [
    entry(at, 'choosingDomainController'),
    entry(at, 'domainController', { domainController: controller }),
    entry(at, 'globalCatalog', { globalCatalog: catalog?.name ?? '' }),
    entry(at, 'searchServer', { server: host.name }),
    known
      ? entry(at, 'serverFound', { object: fullyQualifiedName(host) })
      : entry(at, 'serverNotFound', { object: host.name }),
  ];
}
