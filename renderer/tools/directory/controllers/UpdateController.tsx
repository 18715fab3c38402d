import { useState } from 'react';
import {
  missingUpdates,
  windowsAfter,
  type DomainController,
} from '../../../../shared/host/directory/domain-controllers';
import { ModalDialog } from '../../../controls/dialogs/ModalDialog';
import { DropDown } from '../../../controls/DropDown';
import { PushButton } from '../../../controls/PushButton';
import { dispatch } from '../../../dispatch';
import { useText } from '../../../use-text';

export interface UpdateControllerProps {
  readonly controller: DomainController;
  readonly onClose: () => void;
}

/** Installs a service pack, a later Windows or an update on a domain controller: what it still lacks. */
export function UpdateController({ controller, onClose }: UpdateControllerProps) {
  const { catalog, fill } = useText();
  const words = catalog.tools.activeDirectory.updateController;
  const { buttons } = catalog.desktop;
  const { name: server } = controller;
  const missing = missingUpdates(controller);
  const [chosen, setChosen] = useState(missing[0]);
  if (chosen === undefined) return null;
  const confirm = () => {
    onClose();
    const command = { type: 'update-domain-controller', server, update: chosen } as const;
    void dispatch(command, 'tool', { alertRefusal: true });
  };
  return (
    <ModalDialog title={words.title} width={400} onCancel={onClose}>
      <div className="dialog-body">
        <div className="field-grid">
          <DropDown
            label={words.update}
            options={missing.map((update) => ({
              value: update,
              label: fill(words.names[update], { windows: windowsAfter(controller, update) }),
            }))}
            value={chosen}
            autoFocus
            onChange={setChosen}
          />
        </div>
        <p className="hint">{fill(words.hint, { server })}</p>
        <div className="button-row">
          <PushButton label={buttons.ok} isDefault onPress={confirm} />
          <PushButton label={buttons.cancel} isCancel onPress={onClose} />
        </div>
      </div>
    </ModalDialog>
  );
}
