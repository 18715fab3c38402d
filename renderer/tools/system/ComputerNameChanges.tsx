import { useState } from 'react';
import { sameName } from '../../../shared/host/registry/registry';
import { isDnsName, NETBIOS_NAME } from '../../../shared/host/windows/computer-name';
import type { Command } from '../../../shared/session/command';
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

/** A text to be told; the dialog closes after it where what it tells was done. */
interface Told {
  readonly text: string;
  readonly closes: boolean;
}

/** Computer Name Changes: name, membership and, behind More, the DNS suffix, all from the next start of Windows on. */
export function ComputerNameChanges({ onClose }: { readonly onClose: () => void }) {
  const { catalog, fill } = useText();
  const { changes: words, suffix: suffixWords, name: nameWords } = catalog.tools.system;
  const { name, dnsSuffix, nextDomain } = useSnapshot(({ server }) => server);
  const { pendingName, pendingDnsSuffix } = useSnapshot(({ windows }) => windows);
  const present = pendingName ?? name;
  const suffix = pendingDnsSuffix ?? dnsSuffix;
  const [typed, setTyped] = useState(present);
  const [isInDomain, setIsInDomain] = useState(nextDomain !== null);
  const [domain, setDomain] = useState(nextDomain ?? '');
  const [isMore, setIsMore] = useState(false);
  const [isNonstandard, setIsNonstandard] = useState(false);
  const [told, setTold] = useState<Told | null>(null);
  const wanted = typed.trim();
  const wantedDomain = domain.trim();
  const missing = isInDomain && wantedDomain === '' ? words.domainMissing : undefined;
  const isMoved = isInDomain ? !sameName(wantedDomain, nextDomain ?? '') : nextDomain !== null;
  const welcome = () => {
    if (!isMoved) return '';
    const sentence = isInDomain
      ? fill(words.welcomeToDomain, { domain: wantedDomain })
      : fill(words.welcomeToWorkgroup, { workgroup: nameWords.workgroupName });
    return `${sentence}\n\n`;
  };
  const apply = async () => {
    setIsNonstandard(false);
    const commands: Command[] = [
      ...(wanted === present ? [] : [{ type: 'rename-computer', name: wanted } as const]),
      ...(isMoved ? [membershipCommand(isInDomain ? wantedDomain : null)] : []),
    ];
    for (const command of commands) {
      const outcome = await dispatch(command, 'tool', { alertRefusal: true });
      if (outcome?.refusal !== null) return;
    }
    if (commands.length === 0) onClose();
    else setTold({ text: `${welcome()}${suffixWords.restart}`, closes: true });
  };
  const confirm = () => {
    // Windows asks about a name that NetBIOS takes and DNS does not; any other it refuses by itself.
    if (wanted !== present && NETBIOS_NAME.test(wanted) && !isDnsName(wanted)) setIsNonstandard(true);
    else void apply();
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
          <PushButton label={words.more} ellipsis onPress={() => setIsMore(true)} />
        </div>
        <GroupBox label={words.memberOf} className="membership">
          <Membership domain={domain} isInDomain={isInDomain} onChoose={setIsInDomain} onType={setDomain} />
        </GroupBox>
        <div className="button-row">
          <PushButton
            label={catalog.desktop.buttons.ok}
            isDefault
            disabled={wanted === '' || missing !== undefined}
            reason={missing}
            onPress={confirm}
          />
          <PushButton label={catalog.desktop.buttons.cancel} isCancel onPress={onClose} />
        </div>
      </div>
      {isMore && (
        <DnsSuffixDialog
          name={present}
          suffix={suffix}
          onClose={(isOther) => {
            setIsMore(false);
            if (isOther) setTold({ text: suffixWords.restart, closes: false });
          }}
        />
      )}
      {isNonstandard && (
        <MessageBox
          title={words.title}
          icon="warning"
          buttons="yes-no"
          defaultAnswer="no"
          message={fill(words.nonstandard, { name: wanted })}
          onAnswer={(isYes) => (isYes ? void apply() : setIsNonstandard(false))}
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

function membershipCommand(domain: string | null): Command {
  return domain === null ? { type: 'leave-domain' } : { type: 'join-domain', domain };
}
