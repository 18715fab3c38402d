import { useState } from 'react';
import { ModalDialog } from '../../controls/dialogs/ModalDialog';
import { PushButton } from '../../controls/PushButton';
import { TextField } from '../../controls/TextField';
import { useText } from '../../use-text';

export interface EventFindDialogProps {
  readonly title: string;
  /** What was looked for before. */
  readonly before: string;
  readonly onFind: (wanted: string) => void;
  readonly onClose: () => void;
}

/** Find of Event Viewer: asks for words that an event contains. */
export function EventFindDialog({ title, before, onFind, onClose }: EventFindDialogProps) {
  const { catalog } = useText();
  const words = catalog.tools.eventViewer.find;
  const [wanted, setWanted] = useState(before);
  return (
    <ModalDialog title={title} width={372} onCancel={onClose}>
      <div className="dialog-body">
        <TextField label={words.what} value={wanted} autoFocus onChange={setWanted} />
        <p>{words.hint}</p>
        <div className="button-row">
          <PushButton
            label={words.next}
            isDefault
            disabled={wanted.trim() === ''}
            onPress={() => onFind(wanted.trim())}
          />
          <PushButton label={catalog.desktop.buttons.cancel} isCancel onPress={onClose} />
        </div>
      </div>
    </ModalDialog>
  );
}
