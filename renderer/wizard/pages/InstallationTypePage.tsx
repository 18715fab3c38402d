import { GroupBox } from '../../controls/GroupBox';
import { RadioGroup } from '../../controls/RadioGroup';
import { dispatch } from '../../dispatch';
import { CustomInstallationIcon, TypicalInstallationIcon } from '../../icons/installation-icons';
import { useText } from '../../use-text';
import type { PageProps } from '../page-props';
import { TargetFolder } from '../target/TargetFolder';
import { TargetSpace } from '../target/TargetSpace';

/** Installation Type: typical or custom, and where to. */
export function InstallationTypePage({ wizard }: PageProps) {
  const words = useText().catalog.wizard.pages['installation-type'];
  const { installationType, target } = wizard;
  return (
    <div className="wizard-page">
      <p>{words.instruction}</p>
      <div data-first-control="">
        <RadioGroup
          label={words.choice}
          className="installation-types"
          value={installationType}
          options={[
            {
              value: 'typical',
              label: words.typical,
              description: words.typicalDescription,
              icon: <TypicalInstallationIcon size={32} />,
            },
            {
              value: 'custom',
              label: words.custom,
              description: words.customDescription,
              icon: <CustomInstallationIcon size={32} />,
            },
          ]}
          onChange={(type) => void dispatch({ type: 'choose-installation-type', installationType: type })}
        />
      </div>
      <GroupBox label={words.location} className="target-box">
        <TargetFolder target={target} />
        <TargetSpace target={target} isRequiredKnown={installationType === 'typical'} />
      </GroupBox>
    </div>
  );
}
