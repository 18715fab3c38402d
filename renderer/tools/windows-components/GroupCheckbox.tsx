import { useEffect, useId, useRef } from 'react';
import { ComponentsIcon } from '../../icons/administration-icons';

export interface GroupCheckboxProps {
  readonly label: string;
  /** How many of the group's boxes are ticked. */
  readonly state: 'none' | 'some' | 'all';
  /** Pressed: all are to be ticked, or all cleared. */
  readonly onChange: (isTicked: boolean) => void;
  readonly onFocus: () => void;
}

/** The box of a group: shaded while only a part of it is ticked. */
export function GroupCheckbox({ label, state, onChange, onFocus }: GroupCheckboxProps) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = state === 'some';
  }, [state]);
  return (
    <span className="check-row on-window component-group">
      <input
        ref={box}
        id={id}
        type="checkbox"
        checked={state === 'all'}
        onChange={() => onChange(state !== 'all')}
        onFocus={onFocus}
      />
      <ComponentsIcon size={16} />
      <label htmlFor={id}>{label}</label>
    </span>
  );
}
