import { useState, type KeyboardEvent } from 'react';
import type { RoleBoxId, RoleBoxSnapshot } from '../../../shared/session/snapshot';
import { dispatch } from '../../dispatch';
import { useText } from '../../use-text';
import type { PageProps } from '../page-props';
import { RoleDescription } from '../roles/RoleDescription';
import { RoleRow } from '../roles/RoleRow';
import { SpaceAndPath } from '../roles/SpaceAndPath';

/** Boxes with a separator above: Edge Transport, the clustered roles, the Management Tools. */
const BLOCK_STARTS: readonly RoleBoxId[] = ['EdgeTransport', 'ActiveClusteredMailbox', 'ManagementTools'];

/** Server Role Selection: a box a role, what each does, disk space and path. */
export function ServerRoleSelectionPage({ wizard }: PageProps) {
  const { catalog } = useText();
  const words = catalog.wizard.pages['server-role-selection'];
  const { boxes } = wizard.roleSelection;
  const [described, setDescribed] = useState<RoleBoxId | null>(null);
  return (
    <div className="role-selection">
      <p>{words.instruction}</p>
      <div className="role-columns">
        <div
          className="role-list"
          role="group"
          aria-label={words.rolesLabel}
          data-first-control=""
          onKeyDown={moveBetweenRows}
        >
          {boxes.map((box) => (
            <RoleRow
              key={box.id}
              box={box}
              isFirstOfBlock={BLOCK_STARTS.includes(box.id)}
              isDescribed={box.id === described}
              onDescribe={() => setDescribed(box.id)}
              onTick={(ticked) => tick(box, ticked)}
            />
          ))}
        </div>
        <RoleDescription box={boxes.find(({ id }) => id === described)} />
      </div>
      <SpaceAndPath selection={wizard.roleSelection} />
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
