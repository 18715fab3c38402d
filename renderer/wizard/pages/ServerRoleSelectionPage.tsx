import { useState, type KeyboardEvent } from 'react';
import type { RoleBoxId, RoleBoxSnapshot } from '../../../shared/session/snapshot/snapshot';
import { dispatch } from '../../dispatch';
import { useSnapshot } from '../../use-snapshot';
import { useText } from '../../use-text';
import type { PageProps } from '../page-props';
import { roleNoteText } from '../roles/role-note';
import { RoleDescription } from '../roles/RoleDescription';
import { RoleRow } from '../roles/RoleRow';
import { TargetFolder } from '../target/TargetFolder';
import { TargetSpace } from '../target/TargetSpace';

/** Boxes with a separator above: Edge Transport, the clustered roles, the Management Tools. */
const BLOCK_STARTS: readonly RoleBoxId[] = ['EdgeTransport', 'ActiveClusteredMailbox', 'ManagementTools'];

/** Server Role Selection: a box a role, what each does, and, unless roles are removed, disk space and path. */
export function ServerRoleSelectionPage({ wizard }: PageProps) {
  const { catalog } = useText();
  const words = catalog.wizard.pages['server-role-selection'];
  const { path, roleSelection, target } = wizard;
  const roles = useSnapshot((snapshot) => snapshot.server.roles);
  const [described, setDescribed] = useState<RoleBoxId | null>(null);
  const rows = roleSelection.boxes.map((box) => ({ box, note: roleNoteText(box, path, roles) }));
  const pointedTo = rows.find(({ box }) => box.id === described);
  return (
    <div className="role-selection">
      <p>{path === 'remove' ? words.remove : words.install}</p>
      <div className="role-columns">
        <div
          className="role-list"
          role="group"
          aria-label={words.rolesLabel}
          data-first-control=""
          onKeyDown={moveBetweenRows}
        >
          {rows.map(({ box, note }) => (
            <RoleRow
              key={box.id}
              box={box}
              note={note}
              isFirstOfBlock={BLOCK_STARTS.includes(box.id)}
              isDescribed={box.id === described}
              onDescribe={() => setDescribed(box.id)}
              onTick={(ticked) => tick(box, ticked)}
            />
          ))}
        </div>
        <RoleDescription box={pointedTo?.box} note={pointedTo?.note ?? null} />
      </div>
      {path !== 'remove' && (
        <>
          <TargetSpace target={target} />
          <TargetFolder target={target} />
        </>
      )}
    </div>
  );
}

function tick({ id }: RoleBoxSnapshot, ticked: boolean): void {
  if (id === 'ActiveClusteredMailbox' || id === 'PassiveClusteredMailbox') return;
  void dispatch({ type: 'tick-role', role: id, ticked });
}

/** Up and Down go from row to row: to its box, or to the row itself where the box is disabled. */
function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('.role-row')];
  const current = rows.findIndex((row) => row.contains(document.activeElement));
  const next = rows[current + step];
  if (!next) return;
  event.preventDefault();
  (next.querySelector<HTMLElement>('input:enabled') ?? next).focus();
}
