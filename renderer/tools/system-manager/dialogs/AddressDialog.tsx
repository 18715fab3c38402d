import { useState } from 'react';
import type { PolicyAddress } from '../../../../shared/host/directory/recipient-policies';
import type { Command } from '../../../../shared/session/command';
import { Checkbox } from '../../../controls/Checkbox';
import { ModalDialog } from '../../../controls/dialogs/ModalDialog';
import { PushButton } from '../../../controls/PushButton';
import { TextField } from '../../../controls/TextField';
import { dispatch } from '../../../dispatch';
import { useText } from '../../../use-text';

export interface AddressDialogProps {
  readonly policy: string;
  /** The address that is edited; null: a new one. */
  readonly known: PolicyAddress | null;
  readonly onClose: () => void;
}

/** An SMTP address of a policy. What is refused can be corrected: the dialog stays. */
export function AddressDialog({ policy, known, onClose }: AddressDialogProps) {
  const { catalog } = useText();
  const words = catalog.tools.systemManager.address;
  const { buttons } = catalog.desktop;
  const [typed, setTyped] = useState(known?.address ?? '@');
  const [authoritative, setAuthoritative] = useState(known?.isAuthoritative ?? true);
  const address = typed.trim();
  const missing = address === '' ? words.missing : undefined;
  const confirm = async () => {
    const isUnchanged = known?.isAuthoritative === authoritative;
    const type = known ? 'set-policy-address-authoritative' : 'add-policy-address';
    const command: Command = { type, policy, address, authoritative };
    const outcome = isUnchanged ? null : await dispatch(command, 'tool', { alertRefusal: true });
    if (isUnchanged || outcome?.refusal === null) onClose();
  };
  return (
    <ModalDialog title={known ? words.editTitle : words.newTitle} width={420} onCancel={onClose}>
      <div className="dialog-body">
        <div className="field-grid">
          <TextField
            label={words.address}
            value={typed}
            readOnly={known !== null}
            autoFocus
            onChange={setTyped}
          />
        </div>
        <Checkbox label={words.authoritative} checked={authoritative} onChange={setAuthoritative} />
        <div className="button-row">
          <PushButton
            label={buttons.ok}
            isDefault
            disabled={missing !== undefined}
            reason={missing}
            onPress={() => void confirm()}
          />
          <PushButton label={buttons.cancel} isCancel onPress={onClose} />
        </div>
      </div>
    </ModalDialog>
  );
}
