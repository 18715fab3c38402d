import type { Host } from '../host/host';
import { isBelow } from '../host/host';
import type { RegistryKey } from '../host/registry/registry';
import { SETUP_LOG_FOLDER } from '../host/files/setup-logs';
import type { Scenario } from '../scenario/schema';
import type { ServerRole } from '../host/server-role';
import type { WindowsComponent } from '../host/windows/components-table';
import type { SetupEntry } from '../setup/entry';
import type { Drive } from './drive';
import { hostWith, type RoleState } from './make-host';
import { readScenario } from './read-scenario';

/** The default scenario's organization around a server with these roles, and nothing else the matter with it. */
export function serverWith(
  roles: Partial<Record<ServerRole, RoleState>>,
  part: Partial<Scenario> = {},
): Scenario {
  return { ...readScenario('failed-hub-transport'), host: hostWith(roles), ...part };
}

/** A server that has never seen Exchange, in a forest without an organization; all that Setup asks for is there. */
export function firstServer(): Scenario {
  const scenario = readScenario('fresh-server');
  const { windows } = readScenario('interrupted-first-installation').host;
  return { ...scenario, host: { ...scenario.host, windows } };
}

/** The same server with more of Windows. */
export function withComponents(scenario: Scenario, ...components: readonly WindowsComponent[]): Scenario {
  const { windows } = scenario.host;
  const more = { ...windows, components: [...windows.components, ...components] };
  return { ...scenario, host: { ...scenario.host, windows: more } };
}

/** From the door to the Readiness Checks with their findings, every page answered as a person in a hurry would. */
export function walkToChecks(
  walk: Drive,
  door: SetupEntry,
  roles: readonly ServerRole[],
  choices: Choices = HURRIED,
): void {
  walk.pass({ type: 'open-setup', door });
  for (
    let page = walk.session().wizard?.page;
    page !== 'readiness-checks';
    page = walk.session().wizard?.page
  ) {
    answer(walk, roles, choices);
    walk.pass({ type: 'go-next' });
  }
  walk.settle();
}

/** The whole way, to Finish. */
export function walkThrough(walk: Drive, door: SetupEntry, roles: readonly ServerRole[]): void {
  walkToChecks(walk, door, roles);
  walk.pass({ type: 'start-setup' });
  walk.settle();
  walk.pass({ type: 'finish-setup' });
}

/** What somebody answers beside the roles. */
export interface Choices {
  readonly errorReporting: boolean;
  /** Null: the folder that is proposed. */
  readonly targetDir: string | null;
  readonly legacyClients: boolean;
  readonly bridgehead: string;
}

/** Those of a person in a hurry. */
const HURRIED: Choices = {
  errorReporting: false,
  targetDir: null,
  legacyClients: true,
  bridgehead: 'MAIL01.contoso.com',
};

function answer(walk: Drive, roles: readonly ServerRole[], choices: Choices): void {
  const { wizard } = walk.session();
  switch (wizard?.page) {
    case 'license-agreement':
      walk.pass({ type: 'accept-license', accepted: true });
      break;
    case 'installation-type':
      walk.pass({ type: 'choose-installation-type', installationType: 'custom' });
      if (choices.targetDir !== null) walk.attempt({ type: 'set-target-folder', path: choices.targetDir });
      break;
    case 'error-reporting':
      walk.pass({ type: 'choose-error-reporting', enabled: choices.errorReporting });
      break;
    case 'server-role-selection':
      for (const role of roles) walk.attempt({ type: 'tick-role', role, ticked: wizard.path !== 'remove' });
      break;
    case 'client-settings':
      walk.pass({ type: 'choose-legacy-clients', present: choices.legacyClients });
      break;
    case 'mail-flow-settings':
      walk.pass({ type: 'choose-legacy-routing-server', server: choices.bridgehead });
      break;
    default:
      break;
  }
}

/** A host without what tells only when and how often something happened: logs, events, times. */
export function withoutHistory(host: Host): unknown {
  const files = host.files
    .filter(({ path }) => !isBelow(path, SETUP_LOG_FOLDER))
    .map(({ path, content }) => ({ path, content }))
    .sort((left, right) => left.path.localeCompare(right.path));
  const services = [...host.services].sort((left, right) => left.name.localeCompare(right.name));
  return { ...host, files, services, registry: sorted(host.registry), eventLog: [] };
}

/** A key with its values and sub-keys in the order of their names: when they were made does not matter. */
function sorted(key: RegistryKey): RegistryKey {
  const byName = (left: { readonly name: string }, right: { readonly name: string }) =>
    left.name.localeCompare(right.name);
  return { ...key, values: [...key.values].sort(byName), keys: key.keys.map(sorted).sort(byName) };
}
