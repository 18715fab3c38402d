import { useState } from 'react';
import { formatElapsed } from '../../../shared/i18n/fill';
import { useText } from '../../use-text';
import type { Opened } from '../readiness/article';
import { ArticleDialog } from '../readiness/ArticleDialog';
import { CheckGroup } from '../readiness/CheckGroup';
import { ReadinessChoices } from '../readiness/ReadinessChoices';
import { WhyDialog } from '../readiness/WhyDialog';
import type { PageProps } from '../page-props';
import { buttonName, checksSentence } from '../readiness/readiness-text';

/** Readiness Checks: how each group of checks stands and what was found. */
export function ReadinessChecksPage({ wizard, showPassed, onShowPassedChange }: PageProps) {
  const { catalog, fill } = useText();
  const words = catalog.wizard.pages['readiness-checks'];
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => setOpened(null);
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
      <div className="wizard-scroll checks" role="group" aria-label={words.groupsLabel} tabIndex={0}>
        {groups.map((group) => (
          <CheckGroup key={group.id} group={group} showPassed={showPassed} onOpen={setOpened} />
        ))}
      </div>
      <p className="wizard-line">
        <span>{fill(words.summary, { items: groups.length, succeeded, failed })}</span>
        <span>{words.copyHint}</span>
      </p>
      <ReadinessChoices wizard={wizard} showPassed={showPassed} onShowPassedChange={onShowPassedChange} />
      {opened?.kind === 'article' && <ArticleDialog article={opened.article} onClose={close} />}
      {opened?.kind === 'why' && <WhyDialog finding={opened.finding} onClose={close} />}
    </div>
  );
}
