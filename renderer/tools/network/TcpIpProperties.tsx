import { useState } from 'react';
import { ModalDialog } from '../../controls/dialogs/ModalDialog';
import { GroupBox } from '../../controls/GroupBox';
import { PushButton } from '../../controls/PushButton';
import { TextField } from '../../controls/TextField';
import { dispatch } from '../../dispatch';
import { useSnapshot } from '../../use-snapshot';
import { useText } from '../../use-text';
import { nslookup, type DnsAnswer } from './nslookup';

export interface TcpIpPropertiesProps {
  /** The protocol's name, for the title. */
  readonly protocol: string;
  readonly onClose: () => void;
}

/** Address and DNS server of the connection, with a test of that server and the registration of the host's name. */
export function TcpIpProperties({ protocol, onClose }: TcpIpPropertiesProps) {
  const { catalog, fill } = useText();
  const words = catalog.tools.network.tcpip;
  const { buttons } = catalog.desktop;
  const network = useSnapshot((snapshot) => snapshot.network);
  const name = useSnapshot(({ server }) => server.fullName);
  const [typed, setTyped] = useState(network.preferredDns ?? '');
  const [answer, setAnswer] = useState<DnsAnswer | 'registered' | null>(null);
  const server = typed.trim();
  const isEmpty = server === '';
  const reason = isEmpty ? words.emptyReason : undefined;
  const change = (value: string) => {
    setTyped(value);
    setAnswer(null);
  };
  const confirm = async () => {
    if (await preferDns(network.preferredDns, server)) onClose();
  };
  const register = async () => {
    if (await registerName(network.preferredDns, server)) setAnswer('registered');
  };
  const answers = {
    found: words.found,
    'not-found': words.notFound,
    'timed-out': words.timedOut,
    registered: words.registered,
  };
  return (
    <ModalDialog title={fill(words.title, { protocol })} width={396} onCancel={onClose}>
      <div className="dialog-body">
        <GroupBox label={words.addresses}>
          <TextField label={words.address} value={network.address} readOnly />
        </GroupBox>
        <GroupBox label={words.servers} className="dns-servers">
          <TextField label={words.preferred} value={typed} autoFocus maxLength={255} onChange={change} />
          <p>
            {words.name} <span className="selectable">{name}</span>
          </p>
          <div className="button-row">
            <PushButton
              label={words.test}
              disabled={isEmpty}
              reason={reason ?? words.testHint}
              onPress={() => setAnswer(nslookup(network, server, name))}
            />
            <PushButton
              label={words.register}
              disabled={isEmpty}
              reason={reason ?? words.registerHint}
              onPress={() => void register()}
            />
          </div>
          <div className="dns-answer selectable" role="status" aria-label={words.answer}>
            {answer === null
              ? words.notAsked
              : fill(answers[answer], { server, name, address: network.address })}
          </div>
        </GroupBox>
        <div className="button-row">
          <PushButton
            label={buttons.ok}
            isDefault
            disabled={isEmpty && network.preferredDns !== null}
            reason={isEmpty && network.preferredDns !== null ? reason : undefined}
            onPress={() => void confirm()}
          />
          <PushButton label={buttons.cancel} isCancel onPress={onClose} />
        </div>
      </div>
    </ModalDialog>
  );
}

/** Sets the preferred DNS server where it is another one; returns whether it is the wanted one now. */
async function preferDns(before: string | null, address: string): Promise<boolean> {
  if (address === (before ?? '')) return true;
  const outcome = await dispatch({ type: 'set-preferred-dns', address }, 'tool', { alertRefusal: true });
  return outcome !== null && outcome.refusal === null;
}

/** Registers the server's name with the DNS server that stands in the field, which thereby becomes the preferred one. */
async function registerName(before: string | null, address: string): Promise<boolean> {
  if (!(await preferDns(before, address))) return false;
  const outcome = await dispatch({ type: 'register-host-record' }, 'tool', { alertRefusal: true });
  return outcome !== null && outcome.refusal === null;
}
