import type { RoleBoxSnapshot } from '../../../shared/session/snapshot/snapshot';
import { Checkbox } from '../../controls/Checkbox';
import { RoleIcon } from '../../icons/RoleIcon';
import { useText } from '../../use-text';
import type { RoleNoteText } from './role-note';

export interface RoleRowProps {
  readonly box: RoleBoxSnapshot;
  readonly note: RoleNoteText | null;
  /** True where a separator stands above it. */
  readonly isFirstOfBlock: boolean;
  readonly isDescribed: boolean;
  readonly onDescribe: () => void;
  readonly onTick: (ticked: boolean) => void;
}

/**
 * One role of Server Role Selection. A disabled box cannot have the focus, so the row takes it
 * (arrow keys) and the mouse over it counts too: the reason can always be read.
 */
export function RoleRow({ box, note, isFirstOfBlock, isDescribed, onDescribe, onTick }: RoleRowProps) {
  const { catalog } = useText();
  const { notCompleted } = catalog.wizard.pages['server-role-selection'];
  const isMarked = box.note === 'not-completed';
  const reason = note === null ? undefined : catalog.wizard.roleNotes[note];
  const classes = ['role-row', isFirstOfBlock && 'first-of-block', isDescribed && 'described'];
  return (
    <div
      className={classes.filter(Boolean).join(' ')}
      tabIndex={-1}
      onMouseEnter={onDescribe}
      onFocus={onDescribe}
    >
      <Checkbox
        label={catalog.setup.roleLabels[box.id]}
        checked={box.ticked}
        disabled={!box.enabled}
        description={isMarked ? notCompleted : reason}
        icon={<RoleIcon role={box.id} size={24} />}
        onWindow
        onChange={onTick}
      />
      {isMarked && (
        <span className="note" aria-hidden="true">
          {notCompleted}
        </span>
      )}
    </div>
  );
}
