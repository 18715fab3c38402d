import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import { MessageBox } from '../controls/dialogs/MessageBox';
import { ProgressBar } from '../controls/ProgressBar';
import { StartIcon } from '../icons/ProductIcon';
import { useSnapshot } from '../use-snapshot';
import { useText } from '../use-text';
import { answerRestart, restartStore } from './restart';
import './restarting.css';

/** The question before a restart of the simulated server, and what is seen while Windows starts. */
export function Restarting() {
  const state = useStore(restartStore, (store) => store.state);
  if (state === 'asked') return <ConfirmRestart />;
  return state === 'starting' ? <Starting /> : null;
}

function ConfirmRestart() {
  const words = useText().catalog.tools.system.restart;
  const setup = useSnapshot(({ wizard, prompt }) =>
    prompt.isBusy ? 'running' : wizard && (wizard.run?.status ?? 'idle'),
  );
  const warning = setup === 'running' ? words.running : setup === null ? null : words.idle;
  return (
    <MessageBox
      title={words.title}
      icon={setup === 'running' ? 'warning' : 'question'}
      buttons="yes-no"
      defaultAnswer="no"
      message={[words.text, ...(warning === null ? [] : [warning]), words.question].join('\n\n')}
      onAnswer={(isYes) => void answerRestart(isYes)}
    />
  );
}

/** Covers the whole view, and keeps the keyboard for itself, as there is nothing to work with. */
function Starting() {
  const words = useText().catalog.tools.system.restart;
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return createPortal(
    <div
      ref={ref}
      className="starting"
      role="status"
      tabIndex={-1}
      onKeyDown={(event) => event.preventDefault()}
    >
      <div className="window">
        <StartIcon size={32} />
        <p>{words.starting}</p>
        <ProgressBar label={words.starting} value={null} />
      </div>
    </div>,
    document.body,
  );
}
