import { useId } from 'react';
import { useText } from '../../../use-text';
import type { FolderRights } from './folder-rights';
import type { PermissionGroup } from './SecuritySheet';

const PERMISSIONS = ['fullControl', 'modify', 'execute', 'list', 'read', 'write'] as const;

export interface PermissionTableProps {
  readonly group: PermissionGroup;
  readonly rights: FolderRights;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

/** What a group is allowed. Only full control that is missing on the folder itself can be ticked. */
export function PermissionTable({ group, rights, isTicked, onTick }: PermissionTableProps) {
  const { catalog, fill } = useText();
  const words = catalog.tools.explorer.properties;
  const id = useId();
  const isAllowed = (permission: (typeof PERMISSIONS)[number]) =>
    permission !== 'fullControl' || rights.kind === 'full' || (rights.kind === 'limited' && isTicked);
  const canChange = (permission: (typeof PERMISSIONS)[number]) =>
    permission === 'fullControl' && rights.kind === 'limited';
  const kept =
    rights.kind === 'inherited' ? fill(words.reasons.inherited, { folder: rights.from }) : words.reasons.kept;
  return (
    <div className="permissions" role="group" aria-labelledby={id}>
      <p id={id}>{fill(words.permissionsFor, { group: words.shortNames[group] })}</p>
      <span>{words.columns.allow}</span>
      <span>{words.columns.deny}</span>
      <div className="permission-rows">
        {PERMISSIONS.map((permission) => (
          <div key={permission}>
            <span>{words.permissions[permission]}</span>
            <PermissionBox
              label={fill(words.allow, { permission: words.permissions[permission] })}
              checked={isAllowed(permission)}
              reason={canChange(permission) ? undefined : kept}
              onChange={onTick}
            />
            <PermissionBox
              label={fill(words.deny, { permission: words.permissions[permission] })}
              checked={false}
              reason={words.reasons.noDeny}
              onChange={() => undefined}
            />
          </div>
        ))}
      </div>
    </div>
  );
}

interface PermissionBoxProps {
  readonly label: string;
  readonly checked: boolean;
  /** Why it cannot be changed. */
  readonly reason: string | undefined;
  readonly onChange: (checked: boolean) => void;
}

function PermissionBox({ label, checked, reason, onChange }: PermissionBoxProps) {
  return (
    <span className="check-row on-window" title={reason}>
      <input
        type="checkbox"
        aria-label={label}
        aria-description={reason}
        checked={checked}
        disabled={reason !== undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
    </span>
  );
}
