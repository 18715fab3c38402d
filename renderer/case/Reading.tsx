import { getApi } from '../api';
import { ModalDialog } from '../controls/dialogs/ModalDialog';
import { ProgressBar } from '../controls/ProgressBar';
import { PushButton } from '../controls/PushButton';
import { useSession } from '../use-snapshot';
import { useText } from '../use-text';
import { readingAmount } from './reading-amount';

/** How far the reading of a customer's files has come, while it goes on. */
export function Reading() {
  const text = useText();
  const progress = useSession((state) => state.reading);
  const { reading: words } = text.catalog.customerCase;
  if (!progress) return null;
  const cancel = () => void getApi().cancelReading();
  const { share, sentence } = readingAmount(progress, text);
  return (
    <ModalDialog title={words.title} width={380} onCancel={cancel}>
      <div className="dialog-body case-reading">
        <p>{text.fill(words.file, { file: progress.file })}</p>
        <ProgressBar label={words.bar} value={share} />
        <p>{sentence}</p>
        <div className="button-row">
          <PushButton label={text.catalog.desktop.buttons.cancel} isCancel autoFocus onPress={cancel} />
        </div>
      </div>
    </ModalDialog>
  );
}
