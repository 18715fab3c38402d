import { useState } from 'react';
import { ModalDialog } from '../../controls/dialogs/ModalDialog';
import { DropDown } from '../../controls/DropDown';
import { PushButton } from '../../controls/PushButton';
import { TextField } from '../../controls/TextField';
import { dispatch } from '../../dispatch';
import { useText } from '../../use-text';
import { megabytes } from './volume-facts';
import { readSize } from './volumes';

export interface NewVolumeDialogProps {
  /** Unallocated space, in megabytes. */
  readonly most: number;
  readonly letters: readonly string[];
  /** Gets the letter of the volume that was made, or null. */
  readonly onClose: (made: string | null) => void;
}

/** New Volume: its size and its letter. */
export function NewVolumeDialog({ most, letters, onClose }: NewVolumeDialogProps) {
  const text = useText();
  const words = text.catalog.tools.disks.newVolume;
  const { buttons } = text.catalog.desktop;
  const [typed, setTyped] = useState(String(most));
  const [drive, setDrive] = useState(letters[0] ?? '');
  const size = readSize(typed, most);
  const create = async () => {
    if (size === null) return;
    const command = { type: 'create-volume', drive, megabytes: size } as const;
    const outcome = await dispatch(command, 'tool', { alertRefusal: true });
    if (outcome?.refusal === null) onClose(drive);
  };
  const range = text.fill(words.range, { most: megabytes(most, text) });
  return (
    <ModalDialog title={words.title} width={404} onCancel={() => onClose(null)}>
      <div className="dialog-body">
        <p>{words.intro}</p>
        <div className="field-grid drive-letter">
          <TextField
            label={words.size}
            value={typed}
            autoFocus
            isInvalid={size === null}
            onChange={setTyped}
          />
          <p className="hint">{range}</p>
          <DropDown
            label={words.letter}
            options={letters.map((letter) => ({ value: letter, label: letter }))}
            value={drive}
            onChange={setDrive}
          />
        </div>
        <p>{words.format}</p>
        <div className="button-row">
          <PushButton
            label={buttons.ok}
            isDefault
            disabled={size === null || drive === ''}
            reason={size === null ? range : undefined}
            onPress={() => void create()}
          />
          <PushButton label={buttons.cancel} isCancel onPress={() => onClose(null)} />
        </div>
      </div>
    </ModalDialog>
  );
}
