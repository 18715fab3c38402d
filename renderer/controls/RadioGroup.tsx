import { useId } from 'react';
import { accessKey, plainLabel } from './access-label';
import { AccessLabel } from './AccessLabel';

export interface RadioGroupProps<Value extends string> {
  /** Accessible name of the group. */
  readonly label: string;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    readonly disabled?: boolean;
  }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** Option buttons of which one is chosen. */
export function RadioGroup<Value extends string>({
  label,
  options,
  value,
  onChange,
}: RadioGroupProps<Value>) {
  const group = useId();
  return (
    <div className="radio-group" role="radiogroup" aria-label={plainLabel(label)}>
      {options.map((option) => (
        <span key={option.value} className="check-row">
          <input
            type="radio"
            id={`${group}-${option.value}`}
            name={group}
            aria-label={plainLabel(option.label)}
            data-access-key={accessKey(option.label)}
            checked={option.value === value}
            disabled={option.disabled}
            onChange={() => onChange(option.value)}
          />
          <label htmlFor={`${group}-${option.value}`}>
            <AccessLabel label={option.label} />
          </label>
        </span>
      ))}
    </div>
  );
}
