import { useId } from 'react';
import { AccessLabel } from '../../controls/AccessLabel';
import { accessKey, plainLabel } from '../../controls/access-label';
import { TextField } from '../../controls/TextField';
import { useText } from '../../use-text';

export interface MembershipProps {
  /** Name of the domain as it stands in its field. */
  readonly domain: string;
  readonly isInDomain: boolean;
  readonly onChoose: (isInDomain: boolean) => void;
  readonly onType: (domain: string) => void;
}

/** Domain or workgroup of the server: two option buttons, each with its name. */
export function Membership({ domain, isInDomain, onChoose, onType }: MembershipProps) {
  const { changes, name } = useText().catalog.tools.system;
  const group = useId();
  return (
    <>
      <div>
        <Choice group={group} label={changes.domain} isChosen={isInDomain} onChoose={() => onChoose(true)} />
        <TextField
          label={changes.domainName}
          labelPlace="hidden"
          value={domain}
          disabled={!isInDomain}
          maxLength={255}
          onChange={onType}
        />
      </div>
      <div>
        <Choice
          group={group}
          label={changes.workgroup}
          isChosen={!isInDomain}
          onChoose={() => onChoose(false)}
        />
        <TextField
          label={changes.workgroupName}
          labelPlace="hidden"
          value={name.workgroupName}
          disabled={isInDomain}
          readOnly
        />
      </div>
    </>
  );
}

interface ChoiceProps {
  /** Name that the option buttons share. */
  readonly group: string;
  readonly label: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Choice({ group, label, isChosen, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <span className="check-row">
      <input
        type="radio"
        id={id}
        name={group}
        aria-label={plainLabel(label)}
        data-access-key={accessKey(label)}
        checked={isChosen}
        onChange={onChoose}
      />
      <label htmlFor={id}>
        <AccessLabel label={label} />
      </label>
    </span>
  );
}
