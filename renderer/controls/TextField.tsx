import { useId, type KeyboardEvent, type RefObject } from 'react';
import { accessKey, plainLabel } from './access-label';
import { AccessLabel } from './AccessLabel';

export interface TextFieldProps {
  /** With `&` before the letter of the access key; without it and a final colon, the accessible name. */
  readonly label: string;
  /** Where the label stands; `hidden` leaves it to screen readers. */
  readonly labelPlace?: 'before' | 'above' | 'hidden' | undefined;
  readonly value: string;
  readonly readOnly?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
  /** Width of the field in pixels; what is left otherwise. */
  readonly width?: number | undefined;
  /** Most characters that it takes. */
  readonly maxLength?: number | undefined;
  /** Id of the element that says what belongs in it, or what is wrong with what stands there. */
  readonly describedBy?: string | undefined;
  readonly isInvalid?: boolean | undefined;
  readonly inputRef?: RefObject<HTMLInputElement | null> | undefined;
  readonly onChange?: ((value: string) => void) | undefined;
  readonly onKeyDown?: ((event: KeyboardEvent<HTMLInputElement>) => void) | undefined;
}

/** A one-line text field with its label. */
export function TextField(props: TextFieldProps) {
  const id = useId();
  const { label, labelPlace = 'before', value, readOnly, disabled, autoFocus, width, inputRef } = props;
  return (
    <div className={labelPlace === 'above' ? 'text-field above' : 'text-field'}>
      {labelPlace !== 'hidden' && (
        <label htmlFor={id}>
          <AccessLabel label={label} />
        </label>
      )}
      <input
        ref={inputRef}
        id={id}
        type="text"
        aria-label={plainLabel(label).replace(/\s*:$/u, '')}
        aria-describedby={props.describedBy}
        aria-invalid={props.isInvalid}
        data-access-key={accessKey(label)}
        value={value}
        maxLength={props.maxLength}
        readOnly={readOnly ?? !props.onChange}
        disabled={disabled}
        autoFocus={autoFocus}
        autoComplete="off"
        spellCheck={false}
        style={width === undefined ? undefined : { width, flex: 'none' }}
        onChange={(event) => props.onChange?.(event.target.value)}
        onKeyDown={props.onKeyDown}
      />
    </div>
  );
}
