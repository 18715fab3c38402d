import { useRef, useState } from 'react';
import type { ControlMark } from '../../shared/scenario/control-mark';
import type { WizardSnapshot } from '../../shared/session/snapshot/snapshot';
import { useText } from '../use-text';
import { hasKeyboard, useOwner, useWindows } from '../windows/use-windows';
import { openWindow } from '../windows/window-store';
import { useReport } from './readiness/report/use-report';
import { canFinalize } from './run/outcome';
import { PageList } from './PageList';
import { PAGE_VIEWS } from './page-views';
import { usePageFocus } from './use-page-focus';
import { useWizardAction } from './use-wizard-action';
import { useWizardKeys } from './use-wizard-keys';
import { WizardBanner } from './WizardBanner';
import { WizardButtons, type WizardAction } from './WizardButtons';

export interface WizardBodyProps {
  readonly wizard: WizardSnapshot;
  readonly onHelp: () => void;
  readonly onCancel: () => void;
}

/** What stands inside the wizard's window: banner, pages, the current page's view, buttons. */
export function WizardBody({ wizard, onHelp, onCancel }: WizardBodyProps) {
  const words = useText().catalog.wizard;
  const root = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [finalize, setFinalize] = useState(true);
  const [showPassed, setShowPassed] = useState(false);
  const report = useReport(wizard, showPassed);
  const send = useWizardAction();
  const { page, pages, buttons } = wizard;
  const { title } = words.pages[page];
  const PageView = PAGE_VIEWS[page];

  const owner = useOwner();
  const isInUse = useWindows((state) => owner !== null && hasKeyboard(state, owner));
  useWizardKeys(isInUse, { onHelp, onCopy: report?.copy });
  usePageFocus(page, root, heading);

  const act = async (action: WizardAction) => {
    // Retry is disabled by what it starts and would take the focus away with it.
    if (action === 'retry-checks') heading.current?.focus();
    const opensConsole = action === 'finish-setup' && finalize && canFinalize(wizard.run);
    const outcome = await send(action);
    if (opensConsole && outcome && !outcome.refusal) openWindow('console');
  };
  return (
    <div className="wizard" ref={root}>
      <WizardBanner title={title} headingRef={heading} />
      <div className="wizard-middle">
        <PageList pages={pages} run={wizard.run} />
        <div
          className="wizard-content"
          data-mark={`page:${page}` satisfies ControlMark}
          data-mark-label={title}
        >
          <PageView
            wizard={wizard}
            finalize={finalize}
            onFinalizeChange={setFinalize}
            showPassed={showPassed}
            onShowPassedChange={setShowPassed}
          />
        </div>
      </div>
      <WizardButtons
        buttons={buttons}
        onAction={(action) => void act(action)}
        onHelp={onHelp}
        onCancel={onCancel}
      />
      <p className="visually-hidden" role="status">
        {title}
      </p>
    </div>
  );
}
