import { useId, type ReactNode } from 'react';
import type { ControlMark } from '../../shared/scenario/control-mark';
import { accessKey, plainLabel } from './access-label';
import { AccessLabel } from './AccessLabel';

export interface CheckboxProps {
  /** With `&` before the letter of the access key; without it, the accessible name. */
  readonly label: string;
  readonly checked: boolean;
  readonly disabled?: boolean | undefined;
  /** Read out after the name, e.g. "not completed". */
  readonly description?: string | undefined;
  /** Tooltip of box and label. */
  readonly reason?: string | undefined;
  /** Stands between box and label. */
  readonly icon?: ReactNode;
  /** On a white ground, where a disabled label has no light edge. */
  readonly onWindow?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
  /** What pictures call it. */
  readonly mark?: ControlMark | undefined;
  readonly onChange: (checked: boolean) => void;
  readonly onFocus?: (() => void) | undefined;
}

/** A check box with its label. */
export function Checkbox(props: CheckboxProps) {
  const id = useId();
  const { label, checked, disabled, description, reason, icon, onWindow, autoFocus, mark, onChange } = props;
  const { onFocus } = props;
  return (
    <span className={onWindow ? 'check-row on-window' : 'check-row'} title={reason} data-mark={mark}>
      <input
        type="checkbox"
        id={id}
        aria-label={plainLabel(label)}
        aria-description={description}
        data-access-key={accessKey(label)}
        checked={checked}
        disabled={disabled}
        autoFocus={autoFocus}
        onChange={(event) => onChange(event.target.checked)}
        onFocus={onFocus}
      />
      {icon}
      <label htmlFor={id}>
        <AccessLabel label={label} />
      </label>
    </span>
  );
}
