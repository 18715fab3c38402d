import { useId } from 'react';
import { TextField } from '../../controls/TextField';
import { dispatch } from '../../dispatch';
import { useText } from '../../use-text';
import type { PageProps } from '../page-props';
import { useTypedText } from '../use-typed-text';

/** The longest text that the session takes; the page says that 64 characters are allowed. */
const MAX_TYPED = 256;

/** Exchange Organization: the name of the organization that Setup is to make. */
export function ExchangeOrganizationPage({ wizard }: PageProps) {
  const words = useText().catalog.wizard.pages['exchange-organization'];
  const { problem } = wizard.organizationName;
  const problemId = useId();
  const [name, setName] = useTypedText(wizard.organizationName.name, (typed) =>
    dispatch({ type: 'set-organization-name', name: typed }),
  );
  return (
    <div className="wizard-page">
      <p>{words.explanation}</p>
      <p>{words.permanent}</p>
      <div className="organization-name" data-first-control="">
        <TextField
          label={words.name}
          labelPlace="above"
          value={name}
          maxLength={MAX_TYPED}
          describedBy={problemId}
          isInvalid={problem !== null}
          onChange={setName}
        />
        <p id={problemId} className={problem ? 'field-problem' : 'muted'} aria-live="polite">
          {problem ? `${words.problems[problem]} ${words.rule}` : words.rule}
        </p>
      </div>
    </div>
  );
}
