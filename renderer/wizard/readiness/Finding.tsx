import type { FindingSnapshot } from '../../../shared/session/snapshot/snapshot';
import { useText } from '../../use-text';
import { articleAddress } from '../../../shared/readiness/article';

/** What one rule found: severity, text, recommended action, rule id and article. */
export function Finding({
  finding,
  onOpenArticle,
}: {
  readonly finding: FindingSnapshot;
  readonly onOpenArticle: () => void;
}) {
  const { catalog, fill } = useText();
  const words = catalog.wizard.pages['readiness-checks'];
  const { rule, severity, params } = finding;
  const { text, action } = catalog.readiness.rules[rule];
  return (
    <li>
      <p>
        <strong className={`severity ${severity}`}>
          {fill(words.severity, { severity: catalog.readiness.severity[severity] })}
        </strong>{' '}
        {fill(text, params)}
      </p>
      <p>
        <strong>{words.recommendedAction}</strong> {fill(action, params)}
      </p>
      <p className="rule">
        {fill(words.rule, { rule })} · {words.article}{' '}
        <button type="button" className="link-button" onClick={onOpenArticle}>
          {articleAddress(rule)}
        </button>
      </p>
    </li>
  );
}
