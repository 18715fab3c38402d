import { RadioGroup } from '../../controls/RadioGroup';
import { StatusSign } from '../../icons/StatusSign';
import { dispatch } from '../../dispatch';
import { useText } from '../../use-text';
import type { PageProps } from '../page-props';

/** License Agreement: terms of our own, and whether they are accepted. */
export function LicenseAgreementPage({ wizard }: PageProps) {
  const words = useText().catalog.wizard.pages['license-agreement'];
  const answer = (value: 'accept' | 'decline') =>
    void dispatch({ type: 'accept-license', accepted: value === 'accept' });
  return (
    <div className="wizard-page license">
      <p>{words.instruction}</p>
      <p className="license-origin">
        <StatusSign kind="info" size={16} />
        {words.notMicrosofts}
      </p>
      <div className="reading" role="document" aria-label={words.text} tabIndex={0}>
        {words.sections.map(({ heading, text }) => (
          <section key={heading}>
            <h2>{heading}</h2>
            <p>{text}</p>
          </section>
        ))}
      </div>
      <div data-first-control="">
        <RadioGroup
          label={words.choice}
          value={wizard.licenseAccepted ? 'accept' : 'decline'}
          options={[
            { value: 'accept', label: words.accept },
            { value: 'decline', label: words.decline },
          ]}
          onChange={answer}
        />
      </div>
    </div>
  );
}
