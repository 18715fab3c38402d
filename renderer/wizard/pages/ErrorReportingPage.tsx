import { dispatch } from '../../dispatch';
import { useText } from '../../use-text';
import type { PageProps } from '../page-props';
import { YesNoQuestion } from './YesNoQuestion';

/** Error Reporting: whether failures are reported to Microsoft. */
export function ErrorReportingPage({ wizard }: PageProps) {
  const words = useText().catalog.wizard.pages['error-reporting'];
  return (
    <div className="wizard-page">
      <p>{words.explanation}</p>
      <p>{words.settings}</p>
      <p className="muted">{words.rehearsal}</p>
      <YesNoQuestion
        words={words}
        answer={wizard.errorReporting}
        onAnswer={(enabled) => void dispatch({ type: 'choose-error-reporting', enabled })}
      />
    </div>
  );
}
