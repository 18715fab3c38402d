import type { ConditionSnapshot } from '../../../shared/session/snapshot/conditions-snapshot';
import { GroupBox } from '../../controls/GroupBox';
import { useText } from '../../use-text';

/** What the selected rule is about, when it fails, and why this server cannot show it where it cannot. */
export function ConditionDetails({ condition }: { readonly condition: ConditionSnapshot | undefined }) {
  const { catalog, fill } = useText();
  const words = catalog.tools.conditions;
  if (!condition) {
    return (
      <GroupBox label={words.details} className="condition-details">
        <p>{words.choose}</p>
      </GroupBox>
    );
  }
  const { title, condition: when, why } = catalog.readiness.rules[condition.rule];
  return (
    <GroupBox label={words.details} className="condition-details">
      <div className="reading" role="document" aria-label={title} tabIndex={0}>
        <p>
          <strong>{title}</strong>
        </p>
        {condition.obstacle !== null && <p>{catalog.messages.refusals[condition.obstacle]}</p>}
        <p>{fill(words.found, { when })}</p>
        <p>{why}</p>
      </div>
    </GroupBox>
  );
}
