import type { PageId } from '../../shared/wizard/page-id';
import { ModalDialog } from '../controls/dialogs/ModalDialog';
import { PushButton } from '../controls/PushButton';
import { useText } from '../use-text';

/** The help text of a page. */
export function HelpDialog({ page, onClose }: { readonly page: PageId; readonly onClose: () => void }) {
  const { catalog, fill } = useText();
  const { helpDialog, help, buttons } = catalog.wizard;
  const { title, paragraphs } = help[page];
  return (
    <ModalDialog
      title={fill(helpDialog.windowTitle, { page: title })}
      width={500}
      height={430}
      onCancel={onClose}
    >
      <div className="dialog-body">
        <div className="reading" role="document" aria-label={title} tabIndex={0}>
          <h2>{title}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
        <div className="button-row">
          <PushButton label={buttons.close} isDefault isCancel autoFocus onPress={onClose} />
        </div>
      </div>
    </ModalDialog>
  );
}
