import { EXCHANGE_ROOT, findKey, textOf, type Registry, type RegistryKey } from './registry/registry';
import { SERVER_ROLES, serverRole, type ServerRole, type ServerRoleRow } from './server-role';

/** What Setup does to a role, as the registry and the log call it. */
export type SetupAction = 'Install' | 'Uninstall' | 'BuildToBuildUpgrade' | 'DisasterRecovery';

/**
 * What the registry says of a role; nothing else says it.
 * The four states: "How does Exchange 2007 setup know to resume a failed setup?" (S8, S9), decisions in domain.md 14.1.
 */
export type RoleStatus =
  | { readonly state: 'not-installed' }
  | {
      readonly state: 'unpacked';
      readonly unpackedVersion: string;
      /** The version that it is configured for, where an upgrade was left half-way; null where it never was. */
      readonly configuredVersion: string | null;
    }
  | {
      readonly state: 'partially-configured';
      /** Id of the task last begun. */
      readonly watermark: string;
      /** The action that was cut short; null where the key does not tell. */
      readonly action: string | null;
      readonly unpackedVersion: string | null;
    }
  | { readonly state: 'installed'; readonly version: string };

/** A role whose run began and did not end. */
export interface MarkedRole {
  readonly role: ServerRole;
  readonly watermark: string;
  readonly action: string | null;
}

/** Path of a role's key. */
export function roleKeyPath(role: ServerRole): string {
  return `${EXCHANGE_ROOT}\\${serverRole(role).registryKey}`;
}

const STATUSES = new WeakMap<Registry, ReadonlyMap<ServerRole, RoleStatus>>();

/**
 * Derives a role's status from its key. All roles' are worked out at once and kept as long as the registry is the same
 * object: pages, rules and tasks ask for them again and again, and a registry never changes.
 */
export function roleStatus(registry: Registry, role: ServerRole): RoleStatus {
  const known = STATUSES.get(registry) ?? deriveStatuses(registry);
  STATUSES.set(registry, known);
  return known.get(role) ?? NOT_INSTALLED;
}

const NOT_INSTALLED: RoleStatus = { state: 'not-installed' };

function deriveStatuses(registry: Registry): ReadonlyMap<ServerRole, RoleStatus> {
  const root = findKey(registry, EXCHANGE_ROOT);
  return new Map(
    SERVER_ROLES.map((row) => {
      const key = root && findKey(root, row.registryKey);
      return [row.role, key ? statusOf(key, row) : NOT_INSTALLED];
    }),
  );
}

function statusOf(key: RegistryKey, { isConfigured }: ServerRoleRow): RoleStatus {
  const read = (name: string) => textOf(key, name) ?? null;
  const unpackedVersion = read('UnpackedVersion');
  const configuredVersion = read('ConfiguredVersion');
  const watermark = read('Watermark');
  if (watermark !== null) {
    return { state: 'partially-configured', watermark, action: read('Action'), unpackedVersion };
  }
  if (unpackedVersion === null) return NOT_INSTALLED;
  const isInstalled = !isConfigured || configuredVersion === unpackedVersion;
  return isInstalled
    ? { state: 'installed', version: unpackedVersion }
    : { state: 'unpacked', unpackedVersion, configuredVersion };
}

/** Whether anything of the role is on the server: installed, unpacked or marked. */
export function isPresent(registry: Registry, role: ServerRole): boolean {
  return roleStatus(registry, role).state !== 'not-installed';
}

/** The roles whose status is one of `states`, in the order of the page. */
export function rolesInState(registry: Registry, ...states: readonly RoleStatus['state'][]): ServerRole[] {
  return SERVER_ROLES.map((row) => row.role).filter((role) =>
    states.includes(roleStatus(registry, role).state),
  );
}

/** The roles that carry a watermark, in the order of the page. */
export function markedRoles(registry: Registry): MarkedRole[] {
  return SERVER_ROLES.flatMap(({ role }) => {
    const status = roleStatus(registry, role);
    return status.state === 'partially-configured'
      ? [{ role, watermark: status.watermark, action: status.action }]
      : [];
  });
}
