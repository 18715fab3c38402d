import { useState } from 'react';
import { MessageBox } from '../../controls/dialogs/MessageBox';
import { ModalDialog } from '../../controls/dialogs/ModalDialog';
import { GroupBox } from '../../controls/GroupBox';
import { PushButton } from '../../controls/PushButton';
import { TextField } from '../../controls/TextField';
import { useSnapshot } from '../../use-snapshot';
import { useText } from '../../use-text';
import { DnsSuffixDialog } from './DnsSuffixDialog';
import { Membership } from './Membership';

/** Computer Name Changes: fixed in the rehearsal, but for the DNS suffix behind More. */
export function ComputerNameChanges({ onClose }: { readonly onClose: () => void }) {
  const { catalog } = useText();
  const words = catalog.tools.system.changes;
  const { name, dnsSuffix, domain } = useSnapshot(({ server }) => server);
  const pending = useSnapshot(({ windows }) => windows.pendingDnsSuffix);
  const [dialog, setDialog] = useState<'more' | 'restart' | null>(null);
  const suffix = pending ?? dnsSuffix;
  return (
    <ModalDialog title={words.title} width={372} onCancel={onClose}>
      <div className="dialog-body">
        <p>{words.intro}</p>
        <span title={words.fixedReason}>
          <TextField label={words.name} labelPlace="above" value={name} disabled />
        </span>
        <div className="field-line computer-name">
          <dl className="selectable">
            <dt>{words.fullName}</dt>
            <dd>{suffix === '' ? name : `${name}.${suffix}`}</dd>
          </dl>
          <PushButton label={words.more} ellipsis autoFocus onPress={() => setDialog('more')} />
        </div>
        <GroupBox label={words.memberOf} className="membership">
          <Membership domain={domain} />
        </GroupBox>
        <div className="button-row">
          <PushButton label={catalog.desktop.buttons.ok} isDefault onPress={onClose} />
          <PushButton label={catalog.desktop.buttons.cancel} isCancel onPress={onClose} />
        </div>
      </div>
      {dialog === 'more' && (
        <DnsSuffixDialog
          name={name}
          suffix={suffix}
          onClose={(isChanged) => setDialog(isChanged ? 'restart' : null)}
        />
      )}
      {dialog === 'restart' && (
        <MessageBox
          title={words.title}
          icon="info"
          message={catalog.tools.system.suffix.restart}
          onAnswer={() => setDialog(null)}
        />
      )}
    </ModalDialog>
  );
}
