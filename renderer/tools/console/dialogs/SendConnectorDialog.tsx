import { useState } from 'react';
import type { OrganizationSnapshot } from '../../../../shared/session/snapshot/snapshot';
import { ModalDialog } from '../../../controls/dialogs/ModalDialog';
import { DropDown } from '../../../controls/DropDown';
import { PushButton } from '../../../controls/PushButton';
import { TextField } from '../../../controls/TextField';
import { dispatch } from '../../../dispatch';
import { useText } from '../../../use-text';
import { serversWith } from '../console-data';

export interface SendConnectorDialogProps {
  readonly organization: OrganizationSnapshot;
  readonly onClose: () => void;
}

/** New Send Connector. What is refused can be corrected: the dialog stays. */
export function SendConnectorDialog({ organization, onClose }: SendConnectorDialogProps) {
  const { catalog } = useText();
  const words = catalog.tools.console.newSendConnector;
  const { buttons } = catalog.desktop;
  const servers = serversWith(organization, 'HubTransport').map(({ name: server }) => server);
  const [name, setName] = useState('');
  const [addressSpace, setAddressSpace] = useState('*');
  const [source, setSource] = useState(servers[0] ?? '');
  const isComplete = name.trim() !== '' && addressSpace.trim() !== '' && source !== '';
  const create = async () => {
    const outcome = await dispatch(
      { type: 'new-send-connector', name: name.trim(), addressSpace: addressSpace.trim(), source },
      'tool',
      { alertRefusal: true },
    );
    if (outcome?.refusal === null) onClose();
  };
  return (
    <ModalDialog title={words.title} width={420} onCancel={onClose}>
      <div className="dialog-body">
        <div className="field-grid">
          <TextField label={words.name} value={name} autoFocus onChange={setName} />
          <TextField label={words.addressSpace} value={addressSpace} onChange={setAddressSpace} />
          <p className="hint">{words.addressSpaceHint}</p>
          <DropDown
            label={words.sourceServer}
            options={servers.map((server) => ({ value: server, label: server }))}
            value={source}
            onChange={setSource}
          />
        </div>
        <div className="button-row">
          <PushButton
            label={buttons.ok}
            isDefault
            disabled={!isComplete}
            reason={isComplete ? undefined : words.nameMissing}
            onPress={() => void create()}
          />
          <PushButton label={buttons.cancel} isCancel onPress={onClose} />
        </div>
      </div>
    </ModalDialog>
  );
}
