import type { RoleStatus } from '../../../shared/host/role-status';
import { useSnapshot } from '../../use-snapshot';
import { useText } from '../../use-text';
import type { PageProps } from '../page-props';
import { RoleNames } from '../roles/RoleNames';

/** Exchange Maintenance Mode: what is on the server, and what can be added or removed. */
export function MaintenanceModePage({ wizard }: PageProps) {
  const words = useText().catalog.wizard.pages['maintenance-mode'];
  const mode = words[wizard.path === 'remove' ? 'remove' : 'change'];
  const all = useSnapshot((snapshot) => snapshot.server.roles);
  const rolesIn = (...states: readonly RoleStatus['state'][]) =>
    all.filter(({ status }) => states.includes(status.state));
  return (
    <div className="wizard-text">
      <p>{mode.installed}</p>
      <RoleNames heading={words.installedRoles} roles={rolesIn('installed')} />
      <RoleNames heading={words.notCompletedRoles} roles={rolesIn('partially-configured', 'unpacked')} />
      {rolesIn('partially-configured').length > 0 && <p>{mode.markedHint}</p>}
      <p>{words.proceed}</p>
    </div>
  );
}
