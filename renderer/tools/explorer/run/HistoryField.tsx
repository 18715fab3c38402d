import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { accessKey, plainLabel } from '../../../controls/access-label';
import { AccessLabel } from '../../../controls/AccessLabel';
import { useText } from '../../../use-text';

export interface HistoryFieldProps {
  /** With `&` before the letter of the access key. */
  readonly label: string;
  readonly value: string;
  /** What was typed before, the last line first. */
  readonly lines: readonly string[];
  readonly onChange: (value: string) => void;
}

/** A text field with a list of what was typed into it before: the arrows go through it, a button opens it. */
export function HistoryField({ label, value, lines, onChange }: HistoryFieldProps) {
  const words = useText().catalog.tools.run;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const index = lines.indexOf(value);
  const choose = (line: string | undefined) => {
    if (line === undefined) return;
    onChange(line);
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' && event.altKey) setIsOpen(lines.length > 0 && !isOpen);
    else if (event.key === 'ArrowDown') choose(lines[index + 1]);
    else if (event.key === 'ArrowUp') choose(lines[index - 1]);
    else if (isOpen && (event.key === 'Escape' || event.key === 'Enter')) setIsOpen(false);
    else return;
    event.preventDefault();
  };
  return (
    <div className="history-field">
      <label htmlFor={id}>
        <AccessLabel label={label} />
      </label>
      <div className="text-field">
        <input
          ref={input}
          id={id}
          type="text"
          role="combobox"
          aria-label={plainLabel(label).replace(/\s*:$/u, '')}
          aria-expanded={isOpen}
          aria-controls={`${id}-lines`}
          aria-activedescendant={isOpen && index >= 0 ? `${id}-${index}` : undefined}
          data-access-key={accessKey(label)}
          data-autofocus
          value={value}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onChange(event.target.value)}
          onFocus={(event) => event.target.select()}
          onBlur={() => setIsOpen(false)}
          onKeyDown={onKeyDown}
        />
        <button
          type="button"
          className="drop-button"
          tabIndex={-1}
          aria-label={words.showHistory}
          title={lines.length === 0 ? words.noHistoryReason : undefined}
          disabled={lines.length === 0}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => setIsOpen(!isOpen)}
        />
        <div
          id={`${id}-lines`}
          className="list-box drop-list"
          role="listbox"
          aria-label={words.history}
          hidden={!isOpen}
        >
          {lines.map((line, position) => (
            <div
              key={line}
              id={`${id}-${position}`}
              role="option"
              aria-selected={position === index}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => {
                choose(line);
                setIsOpen(false);
              }}
            >
              {line}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
