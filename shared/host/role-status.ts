import { EXCHANGE_ROOT, findKey, findText, type Registry } from './registry/registry';
import { SERVER_ROLES, serverRole, type ServerRole } from './server-role';

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

/** Derives a role's status from its key. */
export function roleStatus(registry: Registry, role: ServerRole): RoleStatus {
  const path = roleKeyPath(role);
  if (!findKey(registry, path)) return { state: 'not-installed' };
  const read = (name: string) => findText(registry, path, name) ?? null;
  const unpackedVersion = read('UnpackedVersion');
  const configuredVersion = read('ConfiguredVersion');
  const watermark = read('Watermark');
  if (watermark !== null) {
    return { state: 'partially-configured', watermark, action: read('Action'), unpackedVersion };
  }
  if (unpackedVersion === null) return { state: 'not-installed' };
  const isInstalled = !serverRole(role).isConfigured || configuredVersion === unpackedVersion;
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
