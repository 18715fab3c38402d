import type { RoleBoxSnapshot } from '../../../shared/session/snapshot';
import { GroupBox } from '../../controls/GroupBox';
import { useText } from '../../use-text';

/** What the role that is pointed to does, and why its box is as it is. */
export function RoleDescription({ box }: { readonly box: RoleBoxSnapshot | undefined }) {
  const { catalog } = useText();
  const words = catalog.wizard.pages['server-role-selection'];
  return (
    <GroupBox label={words.description} className="role-description">
      {box ? (
        <>
          <h2>{catalog.setup.roleLabels[box.id]}</h2>
          <p>{catalog.setup.roleDescriptions[box.id]}</p>
          {box.note !== null && <p>{catalog.wizard.roleNotes[box.note]}</p>}
        </>
      ) : (
        <p>{words.descriptionHint}</p>
      )}
    </GroupBox>
  );
}
