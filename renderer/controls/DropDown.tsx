import { useId } from 'react';
import { accessKey, plainLabel } from './access-label';
import { AccessLabel } from './AccessLabel';

export interface DropDownProps<Value extends string> {
  /** With `&` before the letter of the access key; without it and a final colon, the accessible name. */
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly autoFocus?: boolean | undefined;
  readonly onChange: (value: Value) => void;
}

/** A drop-down list with its label before it. */
export function DropDown<Value extends string>(props: DropDownProps<Value>) {
  const { label, options, value, autoFocus, onChange } = props;
  const id = useId();
  const change = (chosen: string) => {
    const option = options.find((other) => other.value === chosen);
    if (option) onChange(option.value);
  };
  return (
    <div className="text-field">
      <label htmlFor={id}>
        <AccessLabel label={label} />
      </label>
      <select
        id={id}
        className="drop-down"
        aria-label={plainLabel(label).replace(/\s*:$/u, '')}
        data-access-key={accessKey(label)}
        data-autofocus={autoFocus ? '' : undefined}
        value={value}
        onChange={(event) => change(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
