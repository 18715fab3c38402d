import type { ReactNode } from 'react';
import { ModalDialog } from '../../../controls/dialogs/ModalDialog';
import { PushButton } from '../../../controls/PushButton';
import { TextField } from '../../../controls/TextField';
import { useText } from '../../../use-text';

export interface ValueDialogProps {
  readonly title: string;
  /** The value's name as it is shown. */
  readonly name: string;
  readonly onSave: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The frame of all dialogs that edit a value: its name above, OK and Cancel below. */
export function ValueDialog({ title, name, onSave, onClose, children }: ValueDialogProps) {
  const { catalog } = useText();
  const { buttons } = catalog.desktop;
  return (
    <ModalDialog title={title} width={380} onCancel={onClose}>
      <div className="dialog-body">
        <TextField label={catalog.tools.registry.edit.name} labelPlace="above" value={name} readOnly />
        {children}
        <div className="button-row">
          <PushButton label={buttons.ok} isDefault onPress={onSave} />
          <PushButton label={buttons.cancel} isCancel onPress={onClose} />
        </div>
      </div>
    </ModalDialog>
  );
}
