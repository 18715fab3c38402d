import type { FinishedLab, LabSnapshot } from '../../../shared/lab/lab-snapshot';
import { PushButton } from '../../controls/PushButton';
import { TabSheet } from '../../controls/TabSheet';
import { LabIcon } from '../../icons/lab-icons';
import { ToolWindow } from '../../tools/ToolWindow';
import { useSession } from '../../use-snapshot';
import { useText } from '../../use-text';
import { closeWindow } from '../../windows/window-store';
import { Losses } from './Losses';
import { ObjectiveResults } from './ObjectiveResults';
import { ResultHead } from './ResultHead';
import { saveReport, saveResult } from './save-result';
import './result.css';

/** What an attempt came to, and its replay. */
export function LabResultWindow() {
  const { catalog } = useText();
  const words = catalog.labs.result;
  const lab = useSession((state) => state.lab);
  return (
    <ToolWindow id="lab-result" title={words.title} icon={LabIcon} width={720} height={540}>
      <div className="dialog-body lab-result">
        {lab?.finished ? (
          <Finished key={lab.attempt} lab={lab} finished={lab.finished} />
        ) : (
          <p className="lab-result-none">{words.none}</p>
        )}
      </div>
    </ToolWindow>
  );
}

function Finished({ lab, finished }: { readonly lab: LabSnapshot; readonly finished: FinishedLab }) {
  const { catalog } = useText();
  const words = catalog.labs.result;
  const isKiosk = useSession((state) => state.isKiosk);
  const { result } = finished;
  return (
    <>
      <ResultHead lab={lab} finished={finished} />
      {result && (
        <TabSheet
          label={words.tabs.label}
          tabs={[
            {
              id: 'objectives',
              label: words.tabs.objectives,
              page: <ObjectiveResults objectives={result.objectives} />,
            },
            { id: 'losses', label: words.tabs.losses, page: <Losses result={result} /> },
          ]}
        />
      )}
      <p className="lab-replay-note">{words.replay.beside}</p>
      <div className="button-row">
        {!isKiosk && result && (
          <>
            <PushButton label={words.save.html} ellipsis onPress={() => void saveReport('html')} />
            <PushButton label={words.save.pdf} ellipsis onPress={() => void saveReport('pdf')} />
          </>
        )}
        {!isKiosk && <PushButton label={words.save.result} ellipsis onPress={() => void saveResult()} />}
        <span className="spacer" />
        <PushButton
          label={catalog.desktop.buttons.close}
          isCancel
          onPress={() => closeWindow('lab-result')}
        />
      </div>
    </>
  );
}
