import { useState } from 'react';
import { ModalDialog } from '../../../controls/dialogs/ModalDialog';
import { PushButton } from '../../../controls/PushButton';
import { TextField } from '../../../controls/TextField';
import { dispatch } from '../../../dispatch';
import { useText } from '../../../use-text';

/** New Recipient Policy. What is refused can be corrected: the dialog stays. */
export function NewPolicyDialog({ onClose }: { readonly onClose: () => void }) {
  const { catalog } = useText();
  const words = catalog.tools.systemManager.newPolicy;
  const { buttons } = catalog.desktop;
  const [name, setName] = useState('');
  const [address, setAddress] = useState('@');
  const missing = name.trim() === '' || address.trim() === '' ? words.missing : undefined;
  const create = async () => {
    const command = { type: 'new-recipient-policy', name: name.trim(), address: address.trim() } as const;
    const outcome = await dispatch(command, 'tool', { alertRefusal: true });
    if (outcome?.refusal === null) onClose();
  };
  return (
    <ModalDialog title={words.title} width={400} onCancel={onClose}>
      <div className="dialog-body">
        <div className="field-grid">
          <TextField label={words.name} value={name} autoFocus onChange={setName} />
          <TextField label={words.address} value={address} onChange={setAddress} />
          <p className="hint">{words.hint}</p>
        </div>
        <div className="button-row">
          <PushButton
            label={buttons.ok}
            isDefault
            disabled={missing !== undefined}
            reason={missing}
            onPress={() => void create()}
          />
          <PushButton label={buttons.cancel} isCancel onPress={onClose} />
        </div>
      </div>
    </ModalDialog>
  );
}
