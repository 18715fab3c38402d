import { useState } from 'react';
import { ModalDialog } from '../../controls/dialogs/ModalDialog';
import { DropDown } from '../../controls/DropDown';
import { PushButton } from '../../controls/PushButton';
import { dispatch } from '../../dispatch';
import { WarningIcon } from '../../icons/StatusSign';
import { useText } from '../../use-text';

export interface DriveLetterDialogProps {
  readonly drive: string;
  /** Those that are free. */
  readonly letters: readonly string[];
  /** Gets the new letter, or null where nothing has changed. */
  readonly onClose: (taken: string | null) => void;
}

/** Change Drive Letter. A volume in use keeps its letter, and the dialog stays. */
export function DriveLetterDialog({ drive, letters, onClose }: DriveLetterDialogProps) {
  const { catalog, fill } = useText();
  const words = catalog.tools.disks.letter;
  const { buttons } = catalog.desktop;
  const [to, setTo] = useState(drive);
  const confirm = async () => {
    if (to === drive) {
      onClose(null);
      return;
    }
    const command = { type: 'change-drive-letter', drive, to } as const;
    const outcome = await dispatch(command, 'tool', { alertRefusal: true });
    if (outcome?.refusal === null) onClose(to);
  };
  return (
    <ModalDialog title={fill(words.title, { drive })} width={388} onCancel={() => onClose(null)}>
      <div className="dialog-body">
        <div className="field-line drive-letter">
          <DropDown
            label={words.letter}
            options={[drive, ...letters].map((letter) => ({ value: letter, label: letter }))}
            value={to}
            autoFocus
            onChange={setTo}
          />
        </div>
        <p className="disk-warning">
          <WarningIcon size={16} />
          {words.warning}
        </p>
        <div className="button-row">
          <PushButton label={buttons.ok} isDefault onPress={() => void confirm()} />
          <PushButton label={buttons.cancel} isCancel onPress={() => onClose(null)} />
        </div>
      </div>
    </ModalDialog>
  );
}
