import type { RoleSelectionSnapshot } from '../../../shared/session/snapshot';
import { PushButton } from '../../controls/PushButton';
import { TextField } from '../../controls/TextField';
import { useText } from '../../use-text';

/** The lower part of Server Role Selection: disk space, and the path, which is fixed. */
export function SpaceAndPath({ selection }: { readonly selection: RoleSelectionSnapshot }) {
  const { catalog, fill } = useText();
  const words = catalog.wizard.pages['server-role-selection'];
  const { megabytesRequired, megabytesAvailable, targetDir } = selection;
  const size = (count: number) => fill(catalog.messages.units.megabytes, { count });
  return (
    <>
      <dl className="role-space">
        <dt>{words.spaceRequired}</dt>
        <dd className={megabytesRequired > megabytesAvailable ? 'too-little' : undefined}>
          {size(megabytesRequired)}
        </dd>
        <dt>{words.spaceAvailable}</dt>
        <dd>{size(megabytesAvailable)}</dd>
      </dl>
      <div className="path-line">
        <TextField label={words.path} labelPlace="hidden" value={targetDir} disabled />
        <PushButton
          label={catalog.wizard.buttons.browse}
          ellipsis
          disabled
          reason={words.pathFixed}
          onPress={() => undefined}
        />
      </div>
    </>
  );
}
