import { useState } from 'react';
import { isDnsName, NETBIOS_NAME } from '../../../shared/host/windows/computer-name';
import { MessageBox } from '../../controls/dialogs/MessageBox';
import { ModalDialog } from '../../controls/dialogs/ModalDialog';
import { GroupBox } from '../../controls/GroupBox';
import { PushButton } from '../../controls/PushButton';
import { TextField } from '../../controls/TextField';
import { dispatch } from '../../dispatch';
import { useSnapshot } from '../../use-snapshot';
import { useText } from '../../use-text';
import { DnsSuffixDialog } from './DnsSuffixDialog';
import { Membership } from './Membership';

/** Computer Name Changes: another name and, behind More, another DNS suffix, both from the next start of Windows on. */
export function ComputerNameChanges({ onClose }: { readonly onClose: () => void }) {
  const { catalog, fill } = useText();
  const words = catalog.tools.system.changes;
  const { name, dnsSuffix, domain } = useSnapshot(({ server }) => server);
  const { pendingName, pendingDnsSuffix } = useSnapshot(({ windows }) => windows);
  const present = pendingName ?? name;
  const suffix = pendingDnsSuffix ?? dnsSuffix;
  const [typed, setTyped] = useState(present);
  const [dialog, setDialog] = useState<'more' | 'nonstandard' | 'restart' | 'renamed' | null>(null);
  const wanted = typed.trim();
  const rename = async () => {
    const outcome = await dispatch({ type: 'rename-computer', name: wanted }, 'tool', { alertRefusal: true });
    setDialog(outcome && !outcome.refusal ? 'renamed' : null);
  };
  const confirm = () => {
    if (wanted === present) onClose();
    // Windows asks about a name that NetBIOS takes and DNS does not; any other it refuses by itself.
    else if (NETBIOS_NAME.test(wanted) && !isDnsName(wanted)) setDialog('nonstandard');
    else void rename();
  };
  return (
    <ModalDialog title={words.title} width={372} onCancel={onClose}>
      <div className="dialog-body">
        <p>{words.intro}</p>
        <TextField
          label={words.name}
          labelPlace="above"
          value={typed}
          maxLength={15}
          autoFocus
          onChange={setTyped}
        />
        <div className="field-line computer-name">
          <dl className="selectable">
            <dt>{words.fullName}</dt>
            <dd>{suffix === '' ? wanted : `${wanted}.${suffix}`}</dd>
          </dl>
          <PushButton label={words.more} ellipsis onPress={() => setDialog('more')} />
        </div>
        <GroupBox label={words.memberOf} className="membership">
          <Membership domain={domain} />
        </GroupBox>
        <div className="button-row">
          <PushButton
            label={catalog.desktop.buttons.ok}
            isDefault
            disabled={wanted === ''}
            onPress={confirm}
          />
          <PushButton label={catalog.desktop.buttons.cancel} isCancel onPress={onClose} />
        </div>
      </div>
      {dialog === 'more' && (
        <DnsSuffixDialog
          name={present}
          suffix={suffix}
          onClose={(isChanged) => setDialog(isChanged ? 'restart' : null)}
        />
      )}
      {dialog === 'nonstandard' && (
        <MessageBox
          title={words.title}
          icon="warning"
          buttons="yes-no"
          defaultAnswer="no"
          message={fill(words.nonstandard, { name: wanted })}
          onAnswer={(isYes) => (isYes ? void rename() : setDialog(null))}
        />
      )}
      {(dialog === 'restart' || dialog === 'renamed') && (
        <MessageBox
          title={words.title}
          icon="info"
          message={catalog.tools.system.suffix.restart}
          onAnswer={() => (dialog === 'renamed' ? onClose() : setDialog(null))}
        />
      )}
    </ModalDialog>
  );
}
