import { useId } from 'react';
import { AccessLabel } from '../../controls/AccessLabel';
import { plainLabel } from '../../controls/access-label';
import { useText } from '../../use-text';

/** Domain or workgroup of the server: shown as two option buttons, neither of which can be pressed. */
export function Membership({ domain }: { readonly domain: string | null }) {
  const { changes, name } = useText().catalog.tools.system;
  return (
    <>
      <Choice label={changes.domain} isChosen={domain !== null} value={domain ?? ''} />
      <Choice
        label={changes.workgroup}
        isChosen={domain === null}
        value={domain === null ? name.workgroupName : ''}
      />
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly isChosen: boolean;
  readonly value: string;
}

function Choice({ label, isChosen, value }: ChoiceProps) {
  const id = useId();
  const { fixedReason } = useText().catalog.tools.system.changes;
  return (
    <div title={fixedReason}>
      <span className="check-row">
        <input type="radio" id={id} checked={isChosen} disabled readOnly />
        <label htmlFor={id}>
          <AccessLabel label={label} />
        </label>
      </span>
      <div className="text-field">
        <input type="text" aria-label={plainLabel(label)} value={value} disabled readOnly />
      </div>
    </div>
  );
}
