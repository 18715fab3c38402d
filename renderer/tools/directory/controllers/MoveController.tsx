import { useState } from 'react';
import type { Site } from '../../../../shared/host/directory/directory';
import type { DomainController } from '../../../../shared/host/directory/domain-controllers';
import { ModalDialog } from '../../../controls/dialogs/ModalDialog';
import { DropDown } from '../../../controls/DropDown';
import { PushButton } from '../../../controls/PushButton';
import { dispatch } from '../../../dispatch';
import { useText } from '../../../use-text';

export interface MoveControllerProps {
  readonly controller: DomainController;
  readonly sites: readonly Site[];
  readonly onClose: () => void;
}

/** Moves a domain controller's object into another site. */
export function MoveController({ controller, sites, onClose }: MoveControllerProps) {
  const { catalog } = useText();
  const words = catalog.tools.activeDirectory.moveController;
  const { buttons } = catalog.desktop;
  const { name: server } = controller;
  const [site, setSite] = useState(controller.site);
  const confirm = () => {
    onClose();
    void dispatch({ type: 'move-domain-controller', server, site }, 'tool', { alertRefusal: true });
  };
  return (
    <ModalDialog title={words.title} width={360} onCancel={onClose}>
      <div className="dialog-body">
        <p>{server}</p>
        <div className="field-grid">
          <DropDown
            label={words.site}
            options={sites.map(({ name }) => ({ value: name, label: name }))}
            value={site}
            autoFocus
            onChange={setSite}
          />
        </div>
        <div className="button-row">
          <PushButton label={buttons.ok} isDefault onPress={confirm} />
          <PushButton label={buttons.cancel} isCancel onPress={onClose} />
        </div>
      </div>
    </ModalDialog>
  );
}
