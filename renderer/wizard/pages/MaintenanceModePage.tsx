import { useSnapshot } from '../../use-snapshot';
import { useText } from '../../use-text';
import { RoleList } from '../roles/RoleList';

/** Exchange Maintenance Mode: what is on the server and what can be done about it. */
export function MaintenanceModePage() {
  const { catalog } = useText();
  const words = catalog.wizard.pages['maintenance-mode'];
  const roles = useSnapshot((snapshot) => snapshot.server.roles);
  const isMarked = roles.some(({ status }) => status.state === 'partially-configured');
  return (
    <div className="wizard-text">
      <p>{words.installed}</p>
      <RoleList heading={words.installedRoles} states={['installed']} />
      <RoleList heading={words.notCompletedRoles} states={['partially-configured', 'unpacked']} />
      {isMarked && <p>{words.notCompletedHint}</p>}
      <p>{words.proceed}</p>
    </div>
  );
}
