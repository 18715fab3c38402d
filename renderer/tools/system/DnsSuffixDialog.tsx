import { useState } from 'react';
import { Checkbox } from '../../controls/Checkbox';
import { ModalDialog } from '../../controls/dialogs/ModalDialog';
import { PushButton } from '../../controls/PushButton';
import { TextField } from '../../controls/TextField';
import { dispatch } from '../../dispatch';
import { useText } from '../../use-text';

export interface DnsSuffixDialogProps {
  /** NetBIOS name of the server. */
  readonly name: string;
  /** The suffix that applies from the next start on, or the present one. */
  readonly suffix: string;
  /** Gets whether another suffix has been accepted. */
  readonly onClose: (isChanged: boolean) => void;
}

/** The primary DNS suffix of the server; one that is refused keeps the dialog open. */
export function DnsSuffixDialog({ name, suffix, onClose }: DnsSuffixDialogProps) {
  const { catalog } = useText();
  const words = catalog.tools.system.suffix;
  const [wanted, setWanted] = useState(suffix);
  const confirm = async () => {
    const asked = wanted.trim();
    if (asked === suffix) {
      onClose(false);
      return;
    }
    const outcome = await dispatch({ type: 'set-dns-suffix', suffix: asked }, 'tool', { alertRefusal: true });
    if (outcome && !outcome.refusal) onClose(true);
  };
  return (
    <ModalDialog title={words.title} width={372} onCancel={() => onClose(false)}>
      <div className="dialog-body">
        <TextField label={words.suffix} labelPlace="above" value={wanted} autoFocus onChange={setWanted} />
        <Checkbox
          label={words.follows}
          checked
          disabled
          reason={words.followsReason}
          onChange={() => undefined}
        />
        <TextField label={words.netbios} labelPlace="above" value={name} readOnly />
        <p>{words.hint}</p>
        <div className="button-row">
          <PushButton label={catalog.desktop.buttons.ok} isDefault onPress={() => void confirm()} />
          <PushButton label={catalog.desktop.buttons.cancel} isCancel onPress={() => onClose(false)} />
        </div>
      </div>
    </ModalDialog>
  );
}
