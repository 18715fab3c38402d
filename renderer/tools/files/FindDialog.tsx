import { useState, type KeyboardEvent } from 'react';
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

/** Find of Notepad: asks what to look for, and stays open from one place to the next; F3 finds, too. */
export function FindDialog({ before, onFind, onClose }: FindDialogProps) {
  const { catalog } = useText();
  const words = catalog.tools.notepad.find;
  const [wanted, setWanted] = useState(before.wanted);
  const [isCaseMatched, setIsCaseMatched] = useState(before.isCaseMatched);
  const isEmpty = wanted === '';
  const find = () => onFind({ wanted, isCaseMatched });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'F3') return;
    event.preventDefault();
    if (!isEmpty) find();
  };
  return (
    <ModalDialog title={words.title} width={360} onCancel={onClose}>
      <div className="dialog-body" onKeyDown={onKeyDown}>
        <TextField label={words.what} value={wanted} autoFocus onChange={setWanted} />
        <Checkbox label={words.matchCase} checked={isCaseMatched} onChange={setIsCaseMatched} />
        <div className="button-row">
          <PushButton
            label={words.next}
            isDefault
            disabled={isEmpty}
            reason={isEmpty ? words.emptyReason : undefined}
            onPress={find}
          />
          <PushButton label={catalog.desktop.buttons.cancel} isCancel onPress={onClose} />
        </div>
      </div>
    </ModalDialog>
  );
}
