import { useSnapshot } from '../../use-snapshot';
import { useText } from '../../use-text';
import type { PageProps } from '../page-props';
import { RoleNames } from '../roles/RoleNames';

/** Exchange Maintenance Mode: what is on the server, and what can be added or removed. */
export function MaintenanceModePage({ wizard }: PageProps) {
  const { pages } = useText().catalog.wizard;
  const words = pages['maintenance-mode'];
  const { filesOnly } = pages['server-role-selection'];
  const mode = words[wizard.path === 'remove' ? 'remove' : 'change'];
  const all = useSnapshot((snapshot) => snapshot.server.roles);
  const unfinished = all
    .filter(({ status }) => status.state === 'partially-configured' || status.state === 'unpacked')
    .map(({ role, status }) => ({ role, ...(status.state === 'unpacked' && { note: filesOnly }) }));
  const installed = all.filter(({ status }) => status.state === 'installed');
  const marked = all.filter(({ status }) => status.state === 'partially-configured').length;
  return (
    <div className="wizard-text">
      <p>{mode.installed}</p>
      <RoleNames heading={words.installedRoles} roles={installed} />
      <RoleNames heading={words.notCompletedRoles} roles={unfinished} />
      {marked > 0 && <p>{marked > 1 ? mode.severalMarkedHint : mode.markedHint}</p>}
      <p>{words.proceed}</p>
    </div>
  );
}
