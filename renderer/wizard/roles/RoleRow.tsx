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
  const mark = useMark(box);
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
        description={mark ?? reason}
        icon={<RoleIcon role={box.id} size={24} />}
        onWindow
        mark={`role:${box.id}`}
        onChange={onTick}
      />
      {mark !== null && (
        <span className="note" aria-hidden="true">
          {mark}
        </span>
      )}
    </div>
  );
}

/** What stands beside the name of a role that is neither installed nor absent. */
function useMark({ note }: RoleBoxSnapshot): string | null {
  const words = useText().catalog.wizard.pages['server-role-selection'];
  if (note === 'not-completed') return words.notCompleted;
  return note === 'unpacked-only' || note === 'to-be-upgraded' ? words.filesOnly : null;
}
