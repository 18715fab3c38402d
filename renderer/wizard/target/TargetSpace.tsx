import type { TargetSnapshot } from '../../../shared/session/snapshot/snapshot';
import { useText } from '../../use-text';

export interface TargetSpaceProps {
  readonly target: TargetSnapshot;
  /** False where it depends on what a later page asks. */
  readonly isRequiredKnown?: boolean;
}

/** The disk space that the chosen roles need, and what the drive of the path has. */
export function TargetSpace({ target, isRequiredKnown = true }: TargetSpaceProps) {
  const { catalog, fill } = useText();
  const { spaceRequired, spaceAvailable } = catalog.wizard.target;
  const { megabytesRequired, megabytesAvailable } = target;
  const size = (count: number) => fill(catalog.messages.units.megabytes, { count });
  return (
    <dl className="role-space">
      {isRequiredKnown && (
        <>
          <dt>{spaceRequired}</dt>
          <dd className={megabytesRequired > megabytesAvailable ? 'too-little' : undefined}>
            {size(megabytesRequired)}
          </dd>
        </>
      )}
      <dt>{spaceAvailable}</dt>
      <dd>{size(megabytesAvailable)}</dd>
    </dl>
  );
}
