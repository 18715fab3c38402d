import { useState } from 'react';
import { delegateOf } from '../../../../shared/host/directory/delegation';
import { sameName } from '../../../../shared/host/registry/registry';
import type { OrganizationSnapshot } from '../../../../shared/session/snapshot/snapshot';
import { ModalDialog } from '../../../controls/dialogs/ModalDialog';
import { DropDown } from '../../../controls/DropDown';
import { PushButton } from '../../../controls/PushButton';
import { TextField } from '../../../controls/TextField';
import { dispatch } from '../../../dispatch';
import { useSnapshot } from '../../../use-snapshot';
import { useText } from '../../../use-text';

export interface AdministratorDialogProps {
  readonly organization: OrganizationSnapshot;
  readonly onClose: () => void;
}

/** Add Exchange Administrator: an account, and the server that is delegated to it. What is refused can be corrected. */
export function AdministratorDialog({ organization, onClose }: AdministratorDialogProps) {
  const { catalog, fill } = useText();
  const words = catalog.tools.console.addAdministrator;
  const { buttons } = catalog.desktop;
  const user = useSnapshot(({ server }) => server.user);
  const own = useSnapshot(({ server }) => server.name);
  const { servers } = organization;
  const [account, setAccount] = useState(user);
  const [server, setServer] = useState(
    () => (servers.find(({ name }) => sameName(name, own)) ?? servers[0])?.name ?? '',
  );
  const chosen = servers.find(({ name }) => name === server);
  const before = chosen ? delegateOf(chosen) : null;
  const isComplete = account.trim() !== '';
  const add = async () => {
    const command = { type: 'delegate-server', server, admin: account.trim() } as const;
    const outcome = await dispatch(command, 'tool', { alertRefusal: true });
    if (outcome?.refusal === null) onClose();
  };
  return (
    <ModalDialog title={words.title} width={436} onCancel={onClose}>
      <div className="dialog-body">
        <p>{words.intro}</p>
        <div className="field-grid">
          <TextField label={words.account} value={account} autoFocus onChange={setAccount} />
          <DropDown
            label={words.server}
            options={servers.map(({ name }) => ({ value: name, label: name }))}
            value={server}
            onChange={setServer}
          />
        </div>
        <p role="status">{before !== null && fill(words.replaces, { account: before })}</p>
        <div className="button-row">
          <PushButton
            label={buttons.ok}
            isDefault
            disabled={!isComplete}
            reason={isComplete ? undefined : words.accountMissing}
            onPress={() => void add()}
          />
          <PushButton label={buttons.cancel} isCancel onPress={onClose} />
        </div>
      </div>
    </ModalDialog>
  );
}
