import { useState } from 'react';
import type { CaseRunSnapshot, CaseWaySnapshot } from '../../../shared/case/case-snapshot';
import { getApi } from '../../api';
import { Checkbox } from '../../controls/Checkbox';
import { ModalDialog } from '../../controls/dialogs/ModalDialog';
import { ProgressBar } from '../../controls/ProgressBar';
import { PushButton } from '../../controls/PushButton';
import { useSession } from '../../use-snapshot';
import { useText } from '../../use-text';
import { cancelSending, failed, tellOutcome } from '../case-requests';
import { Choices } from './Choices';
import { CoverTexts } from './CoverTexts';
import { Pictures } from './Pictures';
import { firstDraft, missingOf, picturesOf } from './sending-draft';

export interface SendDialogProps {
  readonly run: CaseRunSnapshot;
  readonly way: CaseWaySnapshot;
  readonly isRedacted: boolean;
  readonly onClose: () => void;
}

/** Asks which pictures of a way are to be sent, in which languages and forms, and with which text. */
export function SendDialog({ run, way, isRedacted, onClose }: SendDialogProps) {
  const text = useText();
  const { sending: words } = text.catalog.customerCase;
  const [draft, setDraft] = useState(() => firstDraft(run, way, isRedacted, text.locale));
  const [isBusy, setIsBusy] = useState(false);
  const progress = useSession((state) => state.sending);
  const missing = missingOf(draft, text);
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const send = async () => {
    setIsBusy(true);
    const outcome = await getApi()
      .sendPictures(picturesOf(draft, run, way, isRedacted))
      .catch(failed);
    setIsBusy(false);
    if (outcome.kind === 'sent') onClose();
    tellOutcome(outcome);
  };
  return (
    <ModalDialog title={words.title} width={640} onCancel={isBusy ? cancelSending : onClose}>
      <div className="dialog-body case-sending">
        <div inert={isBusy}>
          <p>{text.fill(words.way, { way: text.catalog.caseTexts.ways[way.id].title })}</p>
          <div className="case-chosen">
            <div>
              <Choices draft={draft} onChange={change} />
              <Checkbox
                label={words.marks}
                checked={draft.hasMarks}
                onChange={(hasMarks) => change({ hasMarks })}
              />
              <p className="case-none">{isRedacted ? words.redacted : words.notRedacted}</p>
            </div>
            <Pictures shots={way.shots} chosen={draft.pages} onChange={(pages) => change({ pages })} />
          </div>
          <CoverTexts draft={draft} onChange={(cover) => change({ cover })} />
        </div>
        {isBusy && <ProgressBar label={words.busy} value={progress && progress.done / progress.all} />}
        <div className="button-row">
          <p className="case-wait" role="status">
            {isBusy ? words.busy : (missing ?? '')}
          </p>
          <PushButton
            label={words.send}
            isDefault
            disabled={missing !== undefined || isBusy}
            reason={missing}
            onPress={() => void send()}
          />
          <PushButton
            label={text.catalog.desktop.buttons.cancel}
            isCancel
            onPress={isBusy ? cancelSending : onClose}
          />
        </div>
      </div>
    </ModalDialog>
  );
}
