import { useState } from 'react';
import {
  isOnSale,
  servicePacksOf,
  WINDOWS_EDITIONS,
  WINDOWS_INSTALLATIONS,
  type WindowsChoice,
} from '../../../shared/host/windows/editions';
import { componentEra } from '../../../shared/host/windows/windows';
import { MessageBox } from '../../controls/dialogs/MessageBox';
import { DropDown } from '../../controls/DropDown';
import { GroupBox } from '../../controls/GroupBox';
import { PushButton } from '../../controls/PushButton';
import { TextField } from '../../controls/TextField';
import { showRestart } from '../../desktop/restart';
import { dispatch } from '../../dispatch';
import { MediaIcon } from '../../icons/administration-icons';
import { useSnapshot } from '../../use-snapshot';
import { useText } from '../../use-text';
import { closeWindow } from '../../windows/window-store';
import { ToolWindow } from '../ToolWindow';
import './windows-setup.css';

/** Windows Setup: which Windows the server is to have, and what is lost by it. */
export function WindowsSetup() {
  const { catalog } = useText();
  const words = catalog.tools.windowsSetup;
  const { version } = useSnapshot(({ windows }) => windows);
  const [choice, setChoice] = useState<WindowsChoice>(() => usual(version));
  const [isAsking, setIsAsking] = useState(false);
  const canInstall = isOnSale(version, choice);
  return (
    <ToolWindow
      id="windows-setup"
      title={words.title}
      icon={MediaIcon}
      width={460}
      height={424}
      resizable={false}
    >
      <header className="components-head">
        <div>
          <h2>{words.heading}</h2>
          <p>{words.intro}</p>
        </div>
        <MediaIcon size={32} />
      </header>
      <div className="dialog-body">
        <Choice choice={choice} onChange={setChoice} />
        <p>{words.lost}</p>
        <p role="status">{canInstall ? words.kept : catalog.messages.refusals['windows-not-on-sale']}</p>
        <div className="button-row">
          <PushButton
            label={words.install}
            ellipsis
            isDefault
            disabled={!canInstall}
            onPress={() => setIsAsking(true)}
          />
          <PushButton
            label={catalog.desktop.buttons.cancel}
            isCancel
            onPress={() => closeWindow('windows-setup')}
          />
        </div>
      </div>
      {isAsking && <ConfirmInstallation choice={choice} onClose={() => setIsAsking(false)} />}
    </ToolWindow>
  );
}

/** What Exchange 2007 is usually put on: the newest disc of the Standard Edition, for 64-bit. */
function usual(version: string): WindowsChoice {
  const servicePack = servicePacksOf(version).at(-1) ?? 0;
  return { edition: 'standard', architecture: 'x64', installation: 'full', servicePack };
}

interface ChoiceProps {
  readonly choice: WindowsChoice;
  readonly onChange: (choice: WindowsChoice) => void;
}

function Choice({ choice, onChange }: ChoiceProps) {
  const { catalog, fill } = useText();
  const words = catalog.tools.windowsSetup;
  const { edition: editions } = catalog.tools.system.general;
  const windows = useSnapshot((snapshot) => snapshot.windows);
  const change = (part: Partial<WindowsChoice>) => onChange({ ...choice, ...part });
  const packs = servicePacksOf(windows.version).map((number) => ({
    value: String(number),
    label: number === 0 ? words.servicePacks.none : fill(words.servicePacks.included, { number }),
  }));
  return (
    <GroupBox label={words.choice} className="windows-choice">
      <TextField label={words.product} value={`Microsoft ${windows.product}`} readOnly />
      <DropDown
        label={words.edition}
        options={WINDOWS_EDITIONS.map((value) => ({ value, label: editions[value].x86 }))}
        value={choice.edition}
        autoFocus
        onChange={(edition) => change({ edition })}
      />
      <DropDown
        label={words.architecture}
        options={(['x64', 'x86'] as const).map((value) => ({ value, label: words.architectures[value] }))}
        value={choice.architecture}
        onChange={(architecture) => change({ architecture })}
      />
      {componentEra(windows) === '2008' && (
        <DropDown
          label={words.installation}
          options={WINDOWS_INSTALLATIONS.map((value) => ({ value, label: words.installations[value] }))}
          value={choice.installation}
          onChange={(installation) => change({ installation })}
        />
      )}
      <DropDown
        label={words.servicePack}
        options={packs}
        value={String(choice.servicePack)}
        onChange={(servicePack) => change({ servicePack: Number(servicePack) })}
      />
    </GroupBox>
  );
}

interface ConfirmProps {
  readonly choice: WindowsChoice;
  readonly onClose: () => void;
}

function ConfirmInstallation({ choice, onClose }: ConfirmProps) {
  const words = useText().catalog.tools.windowsSetup;
  const answer = async (isYes: boolean) => {
    onClose();
    if (!isYes) return;
    const outcome = await dispatch({ type: 'reinstall-windows', ...choice }, 'tool', { alertRefusal: true });
    if (outcome && !outcome.refusal) showRestart();
  };
  return (
    <MessageBox
      title={words.heading}
      icon="warning"
      buttons="yes-no"
      defaultAnswer="no"
      message={`${words.confirm}\n\n${words.question}`}
      onAnswer={(isYes) => void answer(isYes)}
    />
  );
}
