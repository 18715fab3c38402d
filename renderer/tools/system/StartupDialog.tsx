import { useState } from 'react';
import { Checkbox } from '../../controls/Checkbox';
import { ModalDialog } from '../../controls/dialogs/ModalDialog';
import { GroupBox } from '../../controls/GroupBox';
import { PushButton } from '../../controls/PushButton';
import { TextField } from '../../controls/TextField';
import { dispatch } from '../../dispatch';
import { useSnapshot } from '../../use-snapshot';
import { useText } from '../../use-text';

/** Startup and Recovery: whether Windows starts in debug mode, from the next start on. */
export function StartupDialog({ onClose }: { readonly onClose: () => void }) {
  const { catalog } = useText();
  const words = catalog.tools.system.advanced;
  const { edition: editions } = catalog.tools.system.general;
  const windows = useSnapshot((snapshot) => snapshot.windows);
  const { product, edition, architecture, isDebug, pendingDebug } = windows;
  const present = pendingDebug ?? isDebug;
  const [wanted, setWanted] = useState(present);
  const confirm = async () => {
    if (wanted !== present) {
      const command = { type: 'set-debug-start', enabled: wanted } as const;
      const outcome = await dispatch(command, 'tool', { alertRefusal: true });
      if (!outcome || outcome.refusal) return;
    }
    onClose();
  };
  return (
    <ModalDialog title={words.title} width={372} onCancel={onClose}>
      <div className="dialog-body">
        <GroupBox label={words.systemStartup} className="system-startup">
          <TextField
            label={words.operatingSystem}
            labelPlace="above"
            value={`${product}, ${editions[edition][architecture]}`}
            readOnly
          />
          <Checkbox label={words.debug} checked={wanted} autoFocus onChange={setWanted} />
          <p>{words.hint}</p>
        </GroupBox>
        <div className="button-row">
          <PushButton label={catalog.desktop.buttons.ok} isDefault onPress={() => void confirm()} />
          <PushButton label={catalog.desktop.buttons.cancel} isCancel onPress={onClose} />
        </div>
      </div>
    </ModalDialog>
  );
}
