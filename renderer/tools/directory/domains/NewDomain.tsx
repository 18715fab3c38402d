import { useId, useState } from 'react';
import { ModalDialog } from '../../../controls/dialogs/ModalDialog';
import { PushButton } from '../../../controls/PushButton';
import { TextField } from '../../../controls/TextField';
import { dispatch } from '../../../dispatch';
import { useText } from '../../../use-text';

/** A new domain of the forest. What is refused can be corrected: the dialog stays. */
export function NewDomain({ onClose }: { readonly onClose: () => void }) {
  const { catalog } = useText();
  const words = catalog.tools.activeDirectory.newDomain;
  const { buttons } = catalog.desktop;
  const [name, setName] = useState('');
  const hintId = useId();
  const domain = name.trim();
  const missing = domain === '' ? words.nameMissing : undefined;
  const confirm = async () => {
    const outcome = await dispatch({ type: 'add-domain', domain }, 'tool', { alertRefusal: true });
    if (outcome?.refusal === null) onClose();
  };
  return (
    <ModalDialog title={words.title} width={400} onCancel={onClose}>
      <div className="dialog-body">
        <TextField
          label={words.name}
          labelPlace="above"
          value={name}
          maxLength={255}
          describedBy={hintId}
          autoFocus
          onChange={setName}
        />
        <p id={hintId} className="hint">
          {words.hint}
        </p>
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
