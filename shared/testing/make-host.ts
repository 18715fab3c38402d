import type { Host } from '../host/host';
import { deleteKey, EXCHANGE_ROOT, setValue, type Registry } from '../host/registry';
import { roleKeyPath } from '../host/role-status';
import { serverRole, type ServerRole } from '../host/server-role';
import { DEFAULT_TARGET_DIR, type SetupPlan } from '../setup/plan';
import { readScenario } from './read-scenario';

/** State to give a role's key: not there, files only, marked (during Install unless said), complete. */
export type RoleState =
  'none' | 'unpacked' | 'installed' | { readonly watermark: string; readonly action?: string };

const BUILD = '8.1.240.6';

/** EX01 of the default scenario with the server healthy: every service as it should be. */
export function healthyHost(): Host {
  const { host } = readScenario('failed-hub-transport');
  const services = host.services.map((service) =>
    service.name === 'MSDTC' ? { ...service, status: 'running' as const } : service,
  );
  return { ...host, services };
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
  const acted = setValue(unpacked, path, 'Action', text(state.action ?? 'Install'));
  return setValue(acted, path, 'Watermark', text(state.watermark));
}

/** A healthy host whose Exchange keys are exactly these; roles not named are not there. */
export function hostWith(roles: Partial<Record<ServerRole, RoleState>>): Host {
  const host = healthyHost();
  const empty = deleteKey(host.registry, EXCHANGE_ROOT);
  const registry = Object.entries(roles).reduce(
    (before, [role, state]) => withRole(before, role as ServerRole, state),
    empty,
  );
  return { ...host, registry };
}

/** An Install plan through the wizard. */
export function installPlan(...roles: readonly ServerRole[]): SetupPlan {
  return {
    action: 'Install',
    roles,
    legacyRoutingServer: null,
    targetDir: DEFAULT_TARGET_DIR,
    door: 'wizard',
  };
}
