import type { Command } from '../../../shared/session/command';
import type { WizardSnapshot } from '../../../shared/session/snapshot/snapshot';
import { MessageBox } from '../../controls/dialogs/MessageBox';
import { dispatch } from '../../dispatch';
import { sessionStore } from '../../store';
import { useSnapshot } from '../../use-snapshot';
import { useText } from '../../use-text';

/** Asks before Setup is ended by force, and says what that leaves behind. */
export function EndSetup({ onClose }: { readonly onClose: () => void }) {
  const words = useText().catalog.tools.taskManager.endSetup;
  const isRunning = useSnapshot(({ wizard }) => wizard?.run?.status === 'running');
  const answer = (isYes: boolean) => {
    onClose();
    // The run may have ended while the question was on the screen.
    const wizard = sessionStore.getState().snapshot?.wizard;
    if (isYes && wizard) void dispatch(endOf(wizard), 'tool', { alertRefusal: true });
  };
  return (
    <MessageBox
      title={words.title}
      icon="warning"
      buttons="yes-no"
      defaultAnswer="no"
      message={`${isRunning ? words.running : words.idle}\n\n${words.question}`}
      onAnswer={answer}
    />
  );
}

/** The command that ends the wizard as it stands. */
function endOf({ page, run }: WizardSnapshot): Command {
  if (run?.status === 'running') return { type: 'end-setup-task' };
  return page === 'completion' ? { type: 'finish-setup' } : { type: 'cancel-setup' };
}
