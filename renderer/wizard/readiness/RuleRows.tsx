import type { CheckGroupSnapshot } from '../../../shared/session/snapshot/snapshot';
import { StatusIcon } from '../../icons/StatusIcon';
import { useText } from '../../use-text';
import { articleOfGone, articleOfPassed, type Opened } from './article';
import { goneText } from './readiness-text';

interface RuleRowsProps {
  readonly group: CheckGroupSnapshot;
  /** What the group is called. */
  readonly name: string;
  readonly onOpen: (opened: Opened) => void;
}

/** What the check before had found in a group and this one does not: no findings any more, and so no list of them. */
export function GoneFindings({ group, onOpen }: Omit<RuleRowsProps, 'name'>) {
  const { catalog, locale, fill } = useText();
  const words = catalog.wizard.pages['readiness-checks'];
  if (group.gone.length === 0) return null;
  return (
    <dl className="rule-rows gone">
      <dt>{words.gone}</dt>
      {group.gone.map((finding, index) => (
        <dd key={`${finding.rule}-${index}`}>
          <StatusIcon status="completed" size={16} />
          <button type="button" className="link-button" onClick={() => onOpen(articleOfGone(finding))}>
            {goneText(catalog, locale, group, finding)}
          </button>
          <p>{fill(words.rule, { rule: finding.rule })}</p>
        </dd>
      ))}
    </dl>
  );
}

/** The rules of a group that ran and found nothing. */
export function PassedRules({ group, name, onOpen }: RuleRowsProps) {
  const { catalog, fill } = useText();
  const words = catalog.wizard.pages['readiness-checks'];
  if (group.passed.length === 0) return null;
  return (
    <div className="rule-rows">
      <h3>{fill(words.passedChecks.title, { count: group.passed.length })}</h3>
      <ul aria-label={fill(words.passedChecks.label, { group: name })}>
        {group.passed.map((rule) => (
          <li key={rule}>
            <StatusIcon status="completed" size={16} />
            <button type="button" className="link-button" onClick={() => onOpen(articleOfPassed(rule))}>
              {catalog.readiness.rules[rule].title}
            </button>
            <p>{fill(words.rule, { rule })}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
