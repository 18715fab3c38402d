import type { RoleStatus } from '../../../shared/host/role-status';
import { RoleIcon } from '../../icons/RoleIcon';
import { useSnapshot } from '../../use-snapshot';
import { useText } from '../../use-text';

/** The roles of this server whose status is one of `states`, under a heading; nothing where there are none. */
export function RoleList({
  heading,
  states,
}: {
  readonly heading: string;
  readonly states: readonly RoleStatus['state'][];
}) {
  const { catalog } = useText();
  const roles = useSnapshot((snapshot) => snapshot.server.roles);
  const shown = roles.filter(({ status }) => states.includes(status.state));
  if (shown.length === 0) return null;
  return (
    <section className="wizard-roles">
      <h2>{heading}</h2>
      <ul>
        {shown.map(({ role }) => (
          <li key={role}>
            <RoleIcon role={role} size={16} />
            {catalog.setup.roleLabels[role]}
          </li>
        ))}
      </ul>
    </section>
  );
}
