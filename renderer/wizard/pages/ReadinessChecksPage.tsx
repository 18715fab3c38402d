import { useState } from 'react';
import { formatElapsed } from '../../../shared/i18n/fill';
import type { FindingSnapshot } from '../../../shared/session/snapshot/snapshot';
import { useText } from '../../use-text';
import { ArticleDialog } from '../readiness/ArticleDialog';
import { CheckGroup } from '../readiness/CheckGroup';
import type { PageProps } from '../page-props';
import { buttonName, checksSentence } from '../readiness/readiness-text';

/** Readiness Checks: how each group of checks stands and what was found. */
export function ReadinessChecksPage({ wizard }: PageProps) {
  const { catalog, fill } = useText();
  const words = catalog.wizard.pages['readiness-checks'];
  const [article, setArticle] = useState<FindingSnapshot | null>(null);
  const { checks } = wizard;
  if (!checks) return null;
  const { groups, succeeded, failed, elapsed } = checks;
  return (
    <div className="stages">
      <p className="wizard-line">
        <span aria-live="polite">
          {fill(checksSentence(catalog, checks), buttonName(catalog, wizard.buttons.next.label))}
        </span>
        <span>{fill(catalog.wizard.elapsed, { elapsed: formatElapsed(elapsed) })}</span>
      </p>
      <div className="wizard-scroll" role="group" aria-label={words.groupsLabel} tabIndex={-1}>
        {groups.map((group) => (
          <CheckGroup key={group.id} group={group} onOpenArticle={setArticle} />
        ))}
      </div>
      <p className="wizard-line">
        <span>{fill(words.summary, { items: groups.length, succeeded, failed })}</span>
        <span>{words.copyHint}</span>
      </p>
      {article && <ArticleDialog finding={article} onClose={() => setArticle(null)} />}
    </div>
  );
}
