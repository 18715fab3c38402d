import { useState } from 'react';
import type { LabSnapshot } from '../../../shared/lab/lab-snapshot';
import { getApi } from '../../api';
import { MessageBox } from '../../controls/dialogs/MessageBox';
import { PushButton } from '../../controls/PushButton';
import { useSession } from '../../use-snapshot';
import { currentText, useText } from '../../use-text';
import { openWindow } from '../../windows/window-store';
import { History } from '../history/History';
import { askAsAuthor, askOfLab, askPlainly } from '../lab-requests';
import { panelQuestion, type Asked } from './panel-question';

/** What can be done with the attempt as a whole. What takes something away is asked before. */
export function PanelButtons({ lab }: { readonly lab: LabSnapshot }) {
  const text = useText();
  const { buttons, ...words } = text.catalog.labs.panel;
  const isKiosk = useSession((state) => state.isKiosk);
  const [asked, setAsked] = useState<Asked | 'go-back' | null>(null);
  const { purpose, finished, points, allowsUndo, allowsStartOver } = lab;
  const isRunning = finished === null;
  const nothing = points === 0 ? words.nothingToUndo : undefined;
  const undo = allowsUndo ? nothing : refusalText('lab-undo-not-allowed');
  const startOver = allowsStartOver ? nothing : refusalText('lab-start-over-not-allowed');
  const isAttempt = purpose === 'attempt';
  return (
    <div className="lab-buttons">
      {isRunning && (
        <>
          <PushButton
            label={buttons.goBack}
            ellipsis
            disabled={undo !== undefined}
            reason={undo}
            onPress={() => setAsked('go-back')}
          />
          <PushButton
            label={buttons.startOver}
            disabled={startOver !== undefined}
            reason={startOver}
            onPress={() => setAsked('start-over')}
          />
        </>
      )}
      {isRunning && purpose !== 'recording' && (
        <PushButton label={buttons.finish} onPress={() => setAsked('finish')} />
      )}
      {finished && <PushButton label={buttons.result} onPress={() => openWindow('lab-result')} />}
      {purpose === 'recording' && (
        <>
          <PushButton
            label={buttons.keep}
            onPress={() => void askAsAuthor({ type: 'stop-recording', keeps: true })}
          />
          <PushButton label={buttons.discard} onPress={() => setAsked('discard')} />
        </>
      )}
      {purpose === 'preview' && (
        <PushButton label={buttons.endPreview} onPress={() => void askAsAuthor({ type: 'end-preview' })} />
      )}
      {isAttempt && !isKiosk && (
        <PushButton
          label={buttons.leave}
          onPress={() => (isRunning ? setAsked('leave') : void askPlainly(() => getApi().leaveLab()))}
        />
      )}
      {asked === 'go-back' && <History lab={lab} onClose={() => setAsked(null)} />}
      {asked !== null && asked !== 'go-back' && (
        <MessageBox
          title={text.localized(lab.title)}
          icon={asked === 'finish' ? 'question' : 'warning'}
          buttons="yes-no"
          defaultAnswer={asked === 'finish' ? 'yes' : 'no'}
          message={panelQuestion(asked, lab, text)}
          onAnswer={(isYes) => {
            setAsked(null);
            if (isYes) void DO[asked]();
          }}
        />
      )}
    </div>
  );
}

const DO: Readonly<Record<Asked, () => Promise<unknown>>> = {
  'start-over': () => askOfLab(() => getApi().startOver()),
  finish: () => askOfLab(() => getApi().finishLab()),
  leave: () => askPlainly(() => getApi().leaveLab()),
  discard: () => askAsAuthor({ type: 'stop-recording', keeps: false }),
};

function refusalText(code: 'lab-undo-not-allowed' | 'lab-start-over-not-allowed'): string {
  return currentText().catalog.messages.refusals[code];
}
