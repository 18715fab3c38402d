import { useRef, useState } from 'react';
import { Checkbox } from '../../controls/Checkbox';
import { PushButton } from '../../controls/PushButton';
import { useSession } from '../../use-snapshot';
import { useText } from '../../use-text';
import type { PageProps } from '../page-props';
import { useReport } from './report/use-report';

type ReadinessChoicesProps = Pick<PageProps, 'wizard' | 'showPassed' | 'onShowPassedChange'>;

/** Below the checks: whether passed ones are shown, and the page as a file. */
export function ReadinessChoices({ wizard, showPassed, onShowPassedChange }: ReadinessChoicesProps) {
  const { catalog, fill } = useText();
  const words = catalog.wizard.pages['readiness-checks'];
  const isKiosk = useSession((state) => state.isKiosk);
  const report = useReport(wizard, showPassed);
  const [savedAs, setSavedAs] = useState<string | null>(null);
  const status = wizard.checks?.status;
  const [statusBefore, setStatusBefore] = useState(status);
  if (status !== statusBefore) {
    // What was saved is no longer what stands on the page.
    setStatusBefore(status);
    setSavedAs(null);
  }
  // Not every desktop keeps the window from being used while the dialog for the file is open.
  const isSaving = useRef(false);
  const save = async () => {
    if (!report || isSaving.current) return;
    isSaving.current = true;
    setSavedAs(null);
    setSavedAs(await report.save());
    isSaving.current = false;
  };
  return (
    <div className="readiness-choices">
      <Checkbox label={words.passedChecks.show} checked={showPassed} onWindow onChange={onShowPassedChange} />
      <p role="status">{savedAs !== null && fill(words.saving.saved, { file: savedAs })}</p>
      {!isKiosk && <PushButton label={words.saving.button} ellipsis onPress={() => void save()} />}
    </div>
  );
}
