import type { RoleBoxSnapshot } from '../../../shared/session/snapshot/snapshot';
import { GroupBox } from '../../controls/GroupBox';
import { useText } from '../../use-text';
import type { RoleNoteText } from './role-note';

export interface RoleDescriptionProps {
  /** Undefined until a role was pointed to. */
  readonly box: RoleBoxSnapshot | undefined;
  readonly note: RoleNoteText | null;
}

/** What the role that is pointed to does, and why its box is as it is. */
export function RoleDescription({ box, note }: RoleDescriptionProps) {
  const { catalog } = useText();
  const words = catalog.wizard.pages['server-role-selection'];
  return (
    <GroupBox label={words.description} className="role-description">
      {box ? (
        <>
          <h2>{catalog.setup.roleLabels[box.id]}</h2>
          <p>{catalog.setup.roleDescriptions[box.id]}</p>
          {note !== null && <p>{catalog.wizard.roleNotes[note]}</p>}
        </>
      ) : (
        <p>{words.descriptionHint}</p>
      )}
    </GroupBox>
  );
}
