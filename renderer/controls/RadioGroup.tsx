import { useId, type ReactNode } from 'react';
import type { ControlMark } from '../../shared/scenario/control-mark';
import { accessKey, plainLabel } from './access-label';
import { AccessLabel } from './AccessLabel';

export interface RadioOption<Value extends string> {
  readonly value: Value;
  /** With `&` before the letter of the access key; without it, the accessible name. */
  readonly label: string;
  /** Stands below the label, and is read out after it. */
  readonly description?: string | undefined;
  /** Stands between button and label. */
  readonly icon?: ReactNode;
}

export interface RadioGroupProps<Value extends string> {
  /** Accessible name of the group: the question. */
  readonly label: string;
  readonly options: readonly RadioOption<Value>[];
  /** Null where nothing is chosen yet. */
  readonly value: Value | null;
  readonly className?: string | undefined;
  readonly onChange: (value: Value) => void;
}

/** Option buttons of which one is chosen; arrows move the choice. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { label, options, value, className, onChange } = props;
  const id = useId();
  return (
    <div
      className={className === undefined ? 'radio-group' : `radio-group ${className}`}
      role="radiogroup"
      aria-label={label}
    >
      {options.map((option) => (
        <RadioRow
          key={option.value}
          id={`${id}-${option.value}`}
          mark={`choice:${option.value}`}
          group={id}
          option={option}
          isChosen={option.value === value}
          onChoose={() => onChange(option.value)}
        />
      ))}
    </div>
  );
}

interface RadioRowProps {
  readonly id: string;
  readonly mark: ControlMark;
  readonly group: string;
  readonly option: RadioOption<string>;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function RadioRow({ id, mark, group, option, isChosen, onChoose }: RadioRowProps) {
  const { label, description, icon } = option;
  const descriptionId = `${id}-description`;
  return (
    <div className="radio-row">
      <span className="check-row on-window" data-mark={mark}>
        <input
          type="radio"
          id={id}
          name={group}
          aria-label={plainLabel(label)}
          aria-describedby={description === undefined ? undefined : descriptionId}
          data-access-key={accessKey(label)}
          checked={isChosen}
          onChange={onChoose}
        />
        {icon}
        <label htmlFor={id}>
          <AccessLabel label={label} />
        </label>
      </span>
      {description !== undefined && (
        <p id={descriptionId} className="radio-description">
          {description}
        </p>
      )}
    </div>
  );
}
