import { useEffect, useId, useRef, useState } from 'react';
import { ModalDialog } from '../../controls/dialogs/ModalDialog';
import { PushButton } from '../../controls/PushButton';
import { TextField } from '../../controls/TextField';
import { useText } from '../../use-text';

export interface GoToDialogProps {
  readonly line: number;
  readonly lineCount: number;
  readonly onGo: (line: number) => void;
  readonly onClose: () => void;
}

/** Asks for the number of a line. */
export function GoToDialog({ line, lineCount, onGo, onClose }: GoToDialogProps) {
  const { catalog, fill } = useText();
  const words = catalog.tools.logViewer.goTo;
  const hint = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  const [typed, setTyped] = useState(String(line));
  const wanted = /^\d+$/.test(typed.trim()) ? Number(typed) : 0;
  const isRight = wanted >= 1 && wanted <= lineCount;
  const reason = fill(words.reason, { count: lineCount });
  return (
    <ModalDialog title={words.title} width={300} onCancel={onClose}>
      <div className="dialog-body">
        <TextField
          label={words.line}
          value={typed}
          maxLength={12}
          autoFocus
          inputRef={input}
          describedBy={hint}
          isInvalid={!isRight}
          onChange={setTyped}
        />
        <p id={hint}>{reason}</p>
        <div className="button-row">
          <PushButton
            label={words.go}
            isDefault
            disabled={!isRight}
            reason={isRight ? undefined : reason}
            onPress={() => {
              onClose();
              onGo(wanted);
            }}
          />
          <PushButton label={catalog.desktop.buttons.cancel} isCancel onPress={onClose} />
        </div>
      </div>
    </ModalDialog>
  );
}
