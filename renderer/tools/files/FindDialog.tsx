import { useState } from 'react';
import { Checkbox } from '../../controls/Checkbox';
import { ModalDialog } from '../../controls/dialogs/ModalDialog';
import { PushButton } from '../../controls/PushButton';
import { TextField } from '../../controls/TextField';
import { useText } from '../../use-text';
import type { Search } from './find-text';

export interface FindDialogProps {
  /** What was looked for before. */
  readonly before: Search;
  readonly onFind: (search: Search) => void;
  readonly onClose: () => void;
}

/** Find of Notepad: asks what to look for. */
export function FindDialog({ before, onFind, onClose }: FindDialogProps) {
  const { catalog } = useText();
  const words = catalog.tools.notepad.find;
  const [wanted, setWanted] = useState(before.wanted);
  const [isCaseMatched, setIsCaseMatched] = useState(before.isCaseMatched);
  return (
    <ModalDialog title={words.title} width={360} onCancel={onClose}>
      <div className="dialog-body">
        <TextField label={words.what} value={wanted} autoFocus onChange={setWanted} />
        <Checkbox label={words.matchCase} checked={isCaseMatched} onChange={setIsCaseMatched} />
        <div className="button-row">
          <PushButton
            label={words.next}
            isDefault
            disabled={wanted === ''}
            onPress={() => onFind({ wanted, isCaseMatched })}
          />
          <PushButton label={catalog.desktop.buttons.cancel} isCancel onPress={onClose} />
        </div>
      </div>
    </ModalDialog>
  );
}
