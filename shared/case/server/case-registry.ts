import type { HostChange } from '../../host/change';
import type { RegistryChange } from '../../host/changes/registry-changes';
import { EMPTY_REGISTRY, EXCHANGE_ROOT, type Registry } from '../../host/registry/registry';
import { changeRegistryBy } from '../../host/registry/registry-batch';
import { roleKeyPath } from '../../host/role-status';
import { isServerRole, type ServerRole } from '../../host/server-role';
import { DEFAULT_TARGET_DIR } from '../../setup/plan/plan';
import { writeProductVersion } from '../../setup/product-version';
import { tasksOfRole } from '../../setup/task-groups';
import type { CaseState } from './case-state';

/** The registry of a server in the concluded state: the customer's own where it was sent. */
export function caseRegistry(state: CaseState): Registry {
  if (state.registry) return state.registry;
  const { installed, marked, installedBuild, build } = state;
  const isAny = installed.length > 0 || marked !== null;
  const edits = [
    ...(isAny ? [text(`${EXCHANGE_ROOT}\\Setup`, 'MsiInstallPath', DEFAULT_TARGET_DIR)] : []),
    ...(isAny ? writeProductVersion(installedBuild).filter(isRegistryEdit) : []),
    ...installed.flatMap((role) => complete(role, installedBuild)),
    ...(marked ? marks(marked.role, marked.action, watermarkOf(state), build) : []),
  ];
  return changeRegistryBy(EMPTY_REGISTRY, edits);
}

/** The id that a marked role's watermark holds: that of its task, else of its first one. */
function watermarkOf({ marked }: CaseState): string {
  const tasks = marked ? tasksOfRole(marked.role, marked.action) : [];
  return (tasks.find(({ name }) => name === marked?.task) ?? tasks[0])?.id ?? '';
}

function complete(role: ServerRole, build: string): RegistryChange[] {
  const path = roleKeyPath(role);
  return [
    text(path, 'UnpackedVersion', build),
    ...(isServerRole(role) ? [text(path, 'ConfiguredVersion', build)] : []),
  ];
}

function marks(role: ServerRole, action: string, watermark: string, build: string): RegistryChange[] {
  const path = roleKeyPath(role);
  const isNew = action === 'Install' || action === 'DisasterRecovery';
  return [
    ...(isNew ? [text(path, 'UnpackedVersion', build)] : []),
    text(path, 'Action', action),
    text(path, 'Watermark', watermark),
  ];
}

function text(path: string, name: string, data: string): RegistryChange {
  return { type: 'registry-value-set', path, name, value: { type: 'REG_SZ', data } };
}

function isRegistryEdit(change: HostChange): change is RegistryChange {
  return change.type === 'registry-value-set';
}
