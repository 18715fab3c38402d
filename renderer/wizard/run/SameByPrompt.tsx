import { getApi } from '../../api';
import { PushButton } from '../../controls/PushButton';
import { TextField } from '../../controls/TextField';
import { useText } from '../../use-text';

export interface SameByPromptProps {
  /** `Setup.com /mode:Install ...` */
  readonly line: string;
}

/** The line that does the same at the Command Prompt of the real server, to be taken along. */
export function SameByPrompt({ line }: SameByPromptProps) {
  const words = useText().catalog.wizard.pages.completion;
  return (
    <div className="same-by-prompt">
      <TextField label={words.sameByPrompt} value={line} readOnly />
      <PushButton label={words.copyLine} onPress={() => void getApi().copyText(line)} />
    </div>
  );
}
