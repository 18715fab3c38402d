import { useId } from 'react';
import { accessKey, plainLabel } from '../../../controls/access-label';
import { AccessLabel } from '../../../controls/AccessLabel';
import { useText } from '../../../use-text';

export interface DataAreaProps {
  readonly value: string;
  /** Stands below, and is read out after the label. */
  readonly hint: string;
  readonly isFixedWidth?: boolean;
  readonly onChange: (value: string) => void;
}

/** The data of a value that needs several lines. */
export function DataArea({ value, hint, isFixedWidth, onChange }: DataAreaProps) {
  const id = useId();
  const label = useText().catalog.tools.registry.edit.data;
  return (
    <div className="data-area">
      <label htmlFor={id}>
        <AccessLabel label={label} />
      </label>
      <textarea
        id={id}
        className={isFixedWidth ? 'text-area fixed-width' : 'text-area'}
        aria-label={plainLabel(label).replace(/\s*:$/u, '')}
        aria-describedby={`${id}-hint`}
        data-access-key={accessKey(label)}
        data-autofocus=""
        rows={8}
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-hint`}>{hint}</p>
    </div>
  );
}
