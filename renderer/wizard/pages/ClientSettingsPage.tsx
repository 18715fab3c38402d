import { dispatch } from '../../dispatch';
import { useText } from '../../use-text';
import type { PageProps } from '../page-props';
import { YesNoQuestion } from './YesNoQuestion';

/** Client Settings: whether older clients need a public folder database. */
export function ClientSettingsPage({ wizard }: PageProps) {
  const words = useText().catalog.wizard.pages['client-settings'];
  return (
    <div className="wizard-page">
      <p>{words.explanation}</p>
      <p>{words.consequence}</p>
      <YesNoQuestion
        words={words}
        answer={wizard.legacyClients}
        onAnswer={(present) => void dispatch({ type: 'choose-legacy-clients', present })}
      />
    </div>
  );
}
