import { useState } from 'react';
import type { Site } from '../../../../shared/host/directory/directory';
import { ModalDialog } from '../../../controls/dialogs/ModalDialog';
import { DropDown } from '../../../controls/DropDown';
import { PushButton } from '../../../controls/PushButton';
import { TextField } from '../../../controls/TextField';
import { dispatch } from '../../../dispatch';
import { useText } from '../../../use-text';

export interface SubnetDialogProps {
  readonly sites: readonly Site[];
  /** The site chosen first; null: none, and one has to be chosen. */
  readonly site: string | null;
  /** The one that is moved; null: a new one is made. */
  readonly subnet: string | null;
  readonly onClose: () => void;
}

/** A subnet and its site: a new one, or one that moves. What is refused can be corrected: the dialog stays. */
export function SubnetDialog({ sites, site, subnet, onClose }: SubnetDialogProps) {
  const { catalog } = useText();
  const words = catalog.tools.activeDirectory.subnetDialog;
  const { buttons } = catalog.desktop;
  const [prefix, setPrefix] = useState(subnet ?? '');
  const [wanted, setWanted] = useState(site ?? '');
  const missing = prefix.trim() === '' ? words.prefixMissing : wanted === '' ? words.siteMissing : undefined;
  const options = [
    ...(wanted === '' ? [{ value: '', label: words.noSite }] : []),
    ...sites.map(({ name }) => ({ value: name, label: name })),
  ];
  const assign = async () => {
    const outcome = await dispatch({ type: 'assign-subnet', subnet: prefix.trim(), site: wanted }, 'tool', {
      alertRefusal: true,
    });
    if (outcome?.refusal === null) onClose();
  };
  return (
    <ModalDialog title={subnet === null ? words.newTitle : words.moveTitle} width={380} onCancel={onClose}>
      <div className="dialog-body">
        <div className="field-grid">
          <TextField
            label={words.prefix}
            value={prefix}
            readOnly={subnet !== null}
            autoFocus={subnet === null}
            onChange={setPrefix}
          />
          {subnet === null && <p className="hint">{words.hint}</p>}
          <DropDown
            label={words.site}
            options={options}
            value={wanted}
            autoFocus={subnet !== null}
            onChange={setWanted}
          />
        </div>
        <div className="button-row">
          <PushButton
            label={buttons.ok}
            isDefault
            disabled={missing !== undefined}
            reason={missing}
            onPress={() => void assign()}
          />
          <PushButton label={buttons.cancel} isCancel onPress={onClose} />
        </div>
      </div>
    </ModalDialog>
  );
}
