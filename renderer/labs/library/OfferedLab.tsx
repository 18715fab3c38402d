import { useEffect, useState } from 'react';
import type { LabEntry } from '../../../shared/ipc/lab-api';
import { getApi } from '../../api';
import { ModalDialog } from '../../controls/dialogs/ModalDialog';
import { PushButton } from '../../controls/PushButton';
import { TextField } from '../../controls/TextField';
import { showAlert } from '../../desktop/alerts';
import { ExamIcon, LabIcon } from '../../icons/lab-icons';
import { useSession } from '../../use-snapshot';
import { useText, type Text } from '../../use-text';
import { LabFacts } from './LabFacts';
import './library.css';

/** The lab that the program was started with, until its student begins; only outside kiosk mode it can be put off. */
export function OfferedLab() {
  const offered = useSession((state) => (state.lab ? null : state.offered));
  const [putOff, setPutOff] = useState<string | null>(null);
  if (!offered || offered.key === putOff) return null;
  return <Offer entry={offered} onLater={() => setPutOff(offered.key)} />;
}

function Offer({ entry, onLater }: { readonly entry: LabEntry; readonly onLater: () => void }) {
  const text = useText();
  const { library: words } = text.catalog.labs;
  const isKiosk = useSession((state) => state.isKiosk);
  const [name, setName] = useStudent();
  const [isStarting, setIsStarting] = useState(false);
  const isNamed = name.trim() !== '';
  const begin = () => {
    setIsStarting(true);
    getApi()
      .startLab({ key: entry.key, student: name.trim() })
      .catch(() => {
        setIsStarting(false);
        showAlert({ icon: 'error', title: words.title, text: words.startFailed });
      });
  };
  const isExam = entry.kind === 'exam';
  const title = text.localized(entry.title);
  return (
    <ModalDialog
      title={title}
      icon={isExam ? ExamIcon : LabIcon}
      width={660}
      isClosable={!isKiosk}
      onCancel={onLater}
    >
      <div className="dialog-body lab-offer">
        <header>
          {isExam ? <ExamIcon size={32} /> : <LabIcon size={32} />}
          <div>
            <h2>{title}</h2>
            <p>{isExam ? words.offer.exam : words.offer.lab}</p>
          </div>
        </header>
        <div className="labs-details">
          <div className="labs-learned selectable" role="document" tabIndex={0} aria-label={words.details}>
            <h3>{words.learned}</h3>
            <p className="briefing-text">{text.localized(entry.learned)}</p>
            <h3>{words.offer.rulesTitle}</h3>
            <ul>
              {rulesOf(entry, text).map((rule) => (
                <li key={rule}>{rule}</li>
              ))}
            </ul>
          </div>
          <LabFacts entry={entry} />
        </div>
        <TextField label={words.name} value={name} maxLength={200} autoFocus onChange={setName} />
        <p className="lab-offer-note">{words.nameHint}</p>
        <div className="button-row">
          <PushButton
            label={words.offer.begin}
            isDefault
            disabled={!isNamed || isStarting}
            reason={isNamed ? undefined : words.nameNeeded}
            onPress={begin}
          />
          {!isKiosk && <PushButton label={words.offer.later} isCancel onPress={onLater} />}
        </div>
      </div>
    </ModalDialog>
  );
}

/** What a student has to know before the time begins to count. */
function rulesOf({ kind, timeLimit }: LabEntry, { catalog, fill }: Text): readonly string[] {
  const { library, common } = catalog.labs;
  const { rules } = library.offer;
  const time = timeLimit === null ? null : fill(common.minutes, { minutes: timeLimit });
  return [
    rules.freely,
    rules.state,
    time === null ? rules.noLimit : fill(rules.limit, { time }),
    ...(kind === 'exam' ? [rules.exam] : []),
    rules.panel,
  ];
}

/** The name in the field: what the system knows until something is typed. */
function useStudent(): readonly [name: string, type: (name: string) => void] {
  const [known, setKnown] = useState('');
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => {
    let isOpen = true;
    getApi()
      .labs()
      .then(({ student }) => isOpen && setKnown(student))
      .catch(() => undefined);
    return () => {
      isOpen = false;
    };
  }, []);
  return [typed ?? known, setTyped];
}
