import { useState } from 'react';
import type { WizardSnapshot } from '../../shared/session/snapshot/snapshot';
import type { PageId } from '../../shared/wizard/page-id';
import { MessageBox } from '../controls/dialogs/MessageBox';
import { WindowFrame } from '../desktop/WindowFrame';
import { dispatch } from '../dispatch';
import { ProductIcon } from '../icons/ProductIcon';
import { useSnapshot } from '../use-snapshot';
import { useText } from '../use-text';
import { HelpDialog } from './HelpDialog';
import { WizardBody } from './WizardBody';
import { WIZARD_WINDOW } from './wizard-window-id';
import './wizard.css';
import './roles/roles.css';
import './run/stages.css';
import './readiness/readiness.css';

/** The Setup wizard, while the session has one open. */
export function WizardWindow() {
  const wizard = useSnapshot((snapshot) => snapshot.wizard);
  return wizard && <OpenWizard wizard={wizard} />;
}

function OpenWizard({ wizard }: { readonly wizard: WizardSnapshot }) {
  const words = useText().catalog.wizard;
  const [helpPage, setHelpPage] = useState<PageId | null>(null);
  const [isCancelling, setIsCancelling] = useState(false);
  const askToCancel = () => setIsCancelling(true);
  const isOver = wizard.page === 'completion';
  // The cross of the last page only closes: what Finish would open is asked for by Finish alone.
  const finish = () => void dispatch({ type: 'finish-setup' }, 'wizard', { alertRefusal: true });
  const answerCancel = (isYes: boolean) => {
    setIsCancelling(false);
    if (isYes) void dispatch({ type: 'cancel-setup' }, 'wizard', { alertRefusal: true });
  };
  return (
    <WindowFrame
      id={WIZARD_WINDOW}
      title={words.windowTitle}
      icon={ProductIcon}
      width={712}
      height={590}
      centred
      closable={isOver || wizard.buttons.cancel.enabled}
      onClose={isOver ? finish : askToCancel}
    >
      <WizardBody wizard={wizard} onHelp={() => setHelpPage(wizard.page)} onCancel={askToCancel} />
      {helpPage && <HelpDialog page={helpPage} onClose={() => setHelpPage(null)} />}
      {isCancelling && (
        <MessageBox
          title={words.windowTitle}
          icon="question"
          message={`${words.confirmCancel.text}\n\n${words.confirmCancel.question}`}
          buttons="yes-no"
          defaultAnswer="no"
          onAnswer={answerCancel}
        />
      )}
    </WindowFrame>
  );
}
