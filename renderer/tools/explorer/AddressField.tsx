import { useId, useState, type KeyboardEvent } from 'react';
import { accessKey, plainLabel } from '../../controls/access-label';
import { AccessLabel } from '../../controls/AccessLabel';
import { useText } from '../../use-text';
import type { Icon } from '../../windows/window-store';

export interface AddressFieldProps {
  readonly icon: Icon;
  /** What is shown: the folder's path, or My Computer. */
  readonly place: string;
  /** Enter. */
  readonly onEnter: (typed: string) => void;
}

/** The address bar of Explorer: shows the folder, and opens what is typed into it. */
export function AddressField({ icon: Image, place, onEnter }: AddressFieldProps) {
  const { address } = useText().catalog.tools.explorer;
  const id = useId();
  // What is typed lasts as long as the folder stays the same.
  const [draft, setDraft] = useState<{ readonly at: string; readonly text: string } | null>(null);
  const text = draft?.at === place ? draft.text : place;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setDraft(null);
    else if (event.key === 'Enter' && !event.altKey) onEnter(text);
    else return;
    event.preventDefault();
  };
  return (
    <div className="address-bar">
      <label htmlFor={id}>
        <AccessLabel label={address} />
      </label>
      <div className="text-field address-field">
        <Image size={16} />
        <input
          id={id}
          type="text"
          aria-label={plainLabel(address)}
          data-access-key={accessKey(address)}
          value={text}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setDraft({ at: place, text: event.target.value })}
          onFocus={(event) => event.target.select()}
          onKeyDown={onKeyDown}
        />
      </div>
    </div>
  );
}
