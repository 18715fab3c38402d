import { useId } from 'react';
import type { ControlMark } from '../../../shared/scenario/control-mark';
import type { FindingSnapshot } from '../../../shared/session/snapshot/snapshot';
import { articleAddress } from '../../../shared/readiness/article';
import { StatusSign } from '../../icons/StatusSign';
import { useText } from '../../use-text';
import { articleOf, type Opened } from './article';

/** What one rule found: mark, severity, text, recommended action, rule id, article, and why. */
export function Finding({
  finding,
  onOpen,
}: {
  readonly finding: FindingSnapshot;
  readonly onOpen: (opened: Opened) => void;
}) {
  const { catalog, fill } = useText();
  const words = catalog.wizard.pages['readiness-checks'];
  const ruleId = useId();
  const { rule, severity, params, mark } = finding;
  const { title, text, action } = catalog.readiness.rules[rule];
  const address = articleAddress(rule);
  return (
    <li data-mark={`finding:${rule}` satisfies ControlMark} data-mark-label={fill(words.rule, { rule })}>
      <StatusSign kind={severity} size={16} />
      <p>
        {mark && (
          <>
            <span className={`mark ${mark}`}>{words.marks[mark]}</span>{' '}
          </>
        )}
        <strong className={`severity ${severity}`}>
          {fill(words.severity, { severity: catalog.readiness.severity[severity] })}
        </strong>{' '}
        {fill(text, params)}
      </p>
      <p>
        <strong>{words.recommendedAction}</strong> {fill(action, params)}
      </p>
      <div className="rule">
        <p>
          <span id={ruleId}>{fill(words.rule, { rule })}</span> ·{' '}
          <span className="article-link">
            {words.article}{' '}
            <button type="button" className="link-button" onClick={() => onOpen(articleOf(finding))}>
              {address ?? title}
            </button>
          </span>
        </p>
        <button
          type="button"
          className="link-button"
          aria-describedby={ruleId}
          aria-haspopup="dialog"
          onClick={() => onOpen({ kind: 'why', finding })}
        >
          {words.why.button}
        </button>
      </div>
    </li>
  );
}
