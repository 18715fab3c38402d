import { ModalDialog } from '../controls/dialogs/ModalDialog';
import { ProgressBar } from '../controls/ProgressBar';
import { PushButton } from '../controls/PushButton';
import { useSession } from '../use-snapshot';
import { useText } from '../use-text';
import { cancelSending } from './case-requests';

/** How far a log has been saved with its names replaced. */
export function SavingLog() {
  const { catalog } = useText();
  const progress = useSession((state) => state.sending);
  const { saving: words } = catalog.customerCase;
  if (!progress) return null;
  return (
    <ModalDialog title={words.title} width={380} onCancel={cancelSending}>
      <div className="dialog-body case-reading">
        <p>{words.busy}</p>
        <ProgressBar label={words.busy} value={progress.all === 0 ? null : progress.done / progress.all} />
        <div className="button-row">
          <PushButton label={catalog.desktop.buttons.cancel} isCancel autoFocus onPress={cancelSending} />
        </div>
      </div>
    </ModalDialog>
  );
}
