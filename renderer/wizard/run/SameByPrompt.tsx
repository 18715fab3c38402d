import { useId } from 'react';
import { getApi } from '../../api';
import { PushButton } from '../../controls/PushButton';
import { useText } from '../../use-text';

export interface SameByPromptProps {
  /** `Setup.com /mode:Install ...` */
  readonly line: string;
}

/** The line that does the same at the Command Prompt of the real server, to be taken along. */
export function SameByPrompt({ line }: SameByPromptProps) {
  const words = useText().catalog.wizard.pages.completion;
  const id = useId();
  return (
    <div className="same-by-prompt">
      <label htmlFor={id}>{words.sameByPrompt}</label>
      <input
        id={id}
        type="text"
        readOnly
        value={line}
        title={line}
        onFocus={(event) => event.target.select()}
      />
      <PushButton label={words.copyLine} onPress={() => void getApi().copyText(line)} />
    </div>
  );
}
