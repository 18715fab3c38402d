import { useState } from 'react';
import { sameName } from '../../../../shared/host/registry/registry';
import { ModalDialog } from '../../../controls/dialogs/ModalDialog';
import { DropDown } from '../../../controls/DropDown';
import { PushButton } from '../../../controls/PushButton';
import { dispatch } from '../../../dispatch';
import { useText } from '../../../use-text';
import type { ManagerData } from '../manager-data';

export interface NewUpdateServiceDialogProps {
  readonly data: ManagerData;
  readonly onClose: () => void;
}

/** New Recipient Update Service: a domain that has none, and one of the older servers. */
export function NewUpdateServiceDialog({ data, onClose }: NewUpdateServiceDialogProps) {
  const { catalog } = useText();
  const words = catalog.tools.systemManager.newUpdateService;
  const { buttons } = catalog.desktop;
  const services = data.organization.legacy?.recipientUpdateServices ?? [];
  const domains = data.domains.filter((name) => !services.some(({ domain }) => sameName(domain, name)));
  const servers = data.olderServers.filter(({ version }) => version !== 'Exchange 5.5');
  const [domain, setDomain] = useState(domains.length === 1 ? (domains[0] ?? '') : '');
  const [server, setServer] = useState('');
  const missing = domain === '' || server === '' ? words.missing : undefined;
  const create = async () => {
    const command = { type: 'new-recipient-update-service', domain, server } as const;
    const outcome = await dispatch(command, 'tool', { alertRefusal: true });
    if (outcome?.refusal === null) onClose();
  };
  return (
    <ModalDialog title={words.title} width={420} onCancel={onClose}>
      <div className="dialog-body">
        <div className="field-grid">
          <DropDown
            label={words.domain}
            options={optionsOf(domains, domain, words.chooseDomain)}
            value={domain}
            autoFocus
            onChange={setDomain}
          />
          <DropDown
            label={words.server}
            options={optionsOf(
              servers.map(({ name }) => name),
              server,
              words.chooseServer,
            )}
            value={server}
            onChange={setServer}
          />
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

function optionsOf(names: readonly string[], chosen: string, none: string) {
  const own = names.map((name) => ({ value: name, label: name }));
  return chosen === '' ? [{ value: '', label: none }, ...own] : own;
}
