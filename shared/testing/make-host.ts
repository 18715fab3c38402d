import { isBelow, type Host } from '../host/host';
import { deleteKey, EXCHANGE_ROOT, setValue, type Registry } from '../host/registry/registry';
import { roleKeyPath } from '../host/role-status';
import { serverRole, type ServerRole } from '../host/server-role';
import { windowsServices } from '../host/windows/services-table';
import { completeHost } from '../setup/implied-host';
import { barePlan, DEFAULT_TARGET_DIR, type SetupPlan } from '../setup/plan/plan';
import { readScenario } from './read-scenario';

/** State to give a role's key: not there, files only, marked (during Install unless said), complete. */
export type RoleState =
  'none' | 'unpacked' | 'installed' | { readonly watermark: string; readonly action?: string };

const BUILD = '8.1.240.6';

/** The server of a scenario, EX01 of the default one, as it was before Exchange: healthy, every service as it should be. */
export function healthyHost(scenario = 'failed-hub-transport'): Host {
  const { host } = readScenario(scenario);
  const { directory } = host;
  return {
    ...host,
    registry: deleteKey(host.registry, EXCHANGE_ROOT),
    services: windowsServices(host.windows.components),
    files: host.files.filter(({ path }) => !isBelow(path, DEFAULT_TARGET_DIR)),
    directory: directory && {
      ...directory,
      organization: directory.organization && { ...directory.organization, servers: [], databases: [] },
    },
  };
}

/** A registry with one role's key in the given state. */
export function withRole(registry: Registry, role: ServerRole, state: RoleState): Registry {
  const path = roleKeyPath(role);
  const bare = deleteKey(registry, path);
  if (state === 'none') return bare;
  const text = (data: string) => ({ type: 'REG_SZ', data }) as const;
  const unpacked = setValue(bare, path, 'UnpackedVersion', text(BUILD));
  if (state === 'unpacked') return unpacked;
  if (state === 'installed') {
    return serverRole(role).isConfigured
      ? setValue(unpacked, path, 'ConfiguredVersion', text(BUILD))
      : unpacked;
  }
  // A removal and an upgrade begin with a complete role, whose version stays until their end.
  const isOfComplete = state.action === 'Uninstall' || state.action === 'BuildToBuildUpgrade';
  const begun =
    isOfComplete && serverRole(role).isConfigured
      ? setValue(unpacked, path, 'ConfiguredVersion', text(BUILD))
      : unpacked;
  const acted = setValue(begun, path, 'Action', text(state.action ?? 'Install'));
  return setValue(acted, path, 'Watermark', text(state.watermark));
}

/** A healthy host whose Exchange keys are exactly these, with all that they imply; roles not named are not there. */
export function hostWith(roles: Partial<Record<ServerRole, RoleState>>): Host {
  const host = healthyHost();
  const registry = Object.entries(roles).reduce(
    (before, [role, state]) => withRole(before, role as ServerRole, state),
    host.registry,
  );
  return completeHost({ ...host, registry }, 0);
}

/** An Install plan through the wizard. */
export function installPlan(...roles: readonly ServerRole[]): SetupPlan {
  return barePlan('Install', roles, DEFAULT_TARGET_DIR);
}
