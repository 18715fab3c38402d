import { useState } from 'react';
import { ModalDialog } from '../../../controls/dialogs/ModalDialog';
import { PushButton } from '../../../controls/PushButton';
import { RadioGroup } from '../../../controls/RadioGroup';
import { dispatch } from '../../../dispatch';
import { useSnapshot } from '../../../use-snapshot';
import { useText } from '../../../use-text';

export interface LogOnDialogProps {
  /** NetBIOS name of the computer's domain. */
  readonly domain: string;
  readonly onClose: () => void;
}

/** Log on as the account of that name in the domain, or as the one of the computer. */
export function LogOnDialog({ domain, onClose }: LogOnDialogProps) {
  const { catalog, fill } = useText();
  const words = catalog.tools.activeDirectory.logOn;
  const { buttons } = catalog.desktop;
  const { name, user, isDomainUser } = useSnapshot((snapshot) => snapshot.server);
  const present = isDomainUser ? 'domain' : 'computer';
  const [wanted, setWanted] = useState<'domain' | 'computer'>(present);
  const account = user.slice(user.indexOf('\\') + 1);
  const confirm = () => {
    onClose();
    if (wanted === present) return;
    const command = { type: 'log-on', domain: wanted === 'domain' ? domain : null } as const;
    void dispatch(command, 'tool', { alertRefusal: true });
  };
  return (
    <ModalDialog title={words.title} width={380} onCancel={onClose}>
      <div className="dialog-body">
        <RadioGroup
          label={words.accounts}
          value={wanted}
          options={[
            { value: 'domain', label: fill(words.domain, { account: `${domain}\\${account}` }) },
            { value: 'computer', label: fill(words.computer, { account: `${name}\\${account}` }) },
          ]}
          onChange={setWanted}
        />
        <p className="hint">{words.hint}</p>
        <div className="button-row">
          <PushButton label={buttons.ok} isDefault autoFocus onPress={confirm} />
          <PushButton label={buttons.cancel} isCancel onPress={onClose} />
        </div>
      </div>
    </ModalDialog>
  );
}
