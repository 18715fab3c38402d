import type { ServerRole } from '../../../shared/host/server-role';
import { RoleIcon } from '../../icons/RoleIcon';
import { useText } from '../../use-text';

export interface RoleNamesProps {
  readonly heading: string;
  readonly roles: readonly { readonly role: ServerRole; readonly note?: string }[];
}

/** Roles under a heading, each perhaps with a word on how it stands; nothing where there are none. */
export function RoleNames({ heading, roles }: RoleNamesProps) {
  const { roleLabels } = useText().catalog.setup;
  if (roles.length === 0) return null;
  return (
    <section className="wizard-roles">
      <h2>{heading}</h2>
      <ul>
        {roles.map(({ role, note }) => (
          <li key={role}>
            <RoleIcon role={role} size={16} />
            <span>{roleLabels[role]}</span>
            {note !== undefined && <span className="muted">{note}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
