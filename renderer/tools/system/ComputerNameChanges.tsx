import { useState } from 'react';
import { MessageBox } from '../../controls/dialogs/MessageBox';
import { ModalDialog } from '../../controls/dialogs/ModalDialog';
import { GroupBox } from '../../controls/GroupBox';
import { PushButton } from '../../controls/PushButton';
import { TextField } from '../../controls/TextField';
import { sameName } from '../../../shared/host/registry/registry';
import { dispatch } from '../../dispatch';
import { useSnapshot } from '../../use-snapshot';
import { useText } from '../../use-text';
import { DnsSuffixDialog } from './DnsSuffixDialog';
import { Membership } from './Membership';

/** Computer Name Changes: the membership, and the DNS suffix behind More; the name is fixed in the rehearsal. */
export function ComputerNameChanges({ onClose }: { readonly onClose: () => void }) {
  const { catalog, fill } = useText();
  const { changes: words, suffix: suffixWords, name: nameWords } = catalog.tools.system;
  const { name, dnsSuffix, nextDomain } = useSnapshot(({ server }) => server);
  const pending = useSnapshot(({ windows }) => windows.pendingDnsSuffix);
  const [isInDomain, setIsInDomain] = useState(nextDomain !== null);
  const [domain, setDomain] = useState(nextDomain ?? '');
  const [isMore, setIsMore] = useState(false);
  const [told, setTold] = useState<{ readonly text: string; readonly closes: boolean } | null>(null);
  const suffix = pending ?? dnsSuffix;
  const wanted = domain.trim();
  const missing = isInDomain && wanted === '' ? words.domainMissing : undefined;
  const isChanged = isInDomain ? !sameName(wanted, nextDomain ?? '') : nextDomain !== null;
  const confirm = async () => {
    if (!isChanged) {
      onClose();
      return;
    }
    const command = isInDomain
      ? ({ type: 'join-domain', domain: wanted } as const)
      : ({ type: 'leave-domain' } as const);
    const outcome = await dispatch(command, 'tool', { alertRefusal: true });
    if (outcome?.refusal !== null) return;
    const welcome = isInDomain
      ? fill(words.welcomeToDomain, { domain: wanted })
      : fill(words.welcomeToWorkgroup, { workgroup: nameWords.workgroupName });
    setTold({ text: `${welcome}\n\n${suffixWords.restart}`, closes: true });
  };
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
          <PushButton label={words.more} ellipsis autoFocus onPress={() => setIsMore(true)} />
        </div>
        <GroupBox label={words.memberOf} className="membership">
          <Membership domain={domain} isInDomain={isInDomain} onChoose={setIsInDomain} onType={setDomain} />
        </GroupBox>
        <div className="button-row">
          <PushButton
            label={catalog.desktop.buttons.ok}
            isDefault
            disabled={missing !== undefined}
            reason={missing}
            onPress={() => void confirm()}
          />
          <PushButton label={catalog.desktop.buttons.cancel} isCancel onPress={onClose} />
        </div>
      </div>
      {isMore && (
        <DnsSuffixDialog
          name={name}
          suffix={suffix}
          onClose={(isOther) => {
            setIsMore(false);
            if (isOther) setTold({ text: suffixWords.restart, closes: false });
          }}
        />
      )}
      {told && (
        <MessageBox
          title={words.title}
          icon="info"
          message={told.text}
          onAnswer={() => {
            setTold(null);
            if (told.closes) onClose();
          }}
        />
      )}
    </ModalDialog>
  );
}
