import { useState, type RefObject } from 'react';
import { Checkbox } from '../controls/Checkbox';
import { MessageBox } from '../controls/MessageBox';
import { ModalDialog } from '../controls/ModalDialog';
import { PushButton } from '../controls/PushButton';
import { TextField } from '../controls/TextField';
import { useText } from '../use-text';

/** Find of Notepad: selects the next place of a text, behind the one selected now. */
export function FindDialog({
  area,
  onClose,
}: {
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly onClose: () => void;
}) {
  const { catalog, fill } = useText();
  const words = catalog.tools.notepad.find;
  const [wanted, setWanted] = useState('');
  const [isCaseMatched, setIsCaseMatched] = useState(false);
  const [isMissing, setIsMissing] = useState(false);
  const find = () => {
    const element = area.current;
    if (element && wanted !== '') setIsMissing(!selectNext(element, wanted, isCaseMatched));
  };
  return (
    <ModalDialog title={words.title} width={360} onCancel={onClose}>
      <div className="dialog-body">
        <TextField label={words.what} value={wanted} autoFocus onChange={setWanted} />
        <Checkbox label={words.matchCase} checked={isCaseMatched} onChange={setIsCaseMatched} />
        <div className="button-row">
          <PushButton label={words.next} isDefault disabled={wanted === ''} onPress={find} />
          <PushButton label={catalog.desktop.buttons.cancel} isCancel onPress={onClose} />
        </div>
      </div>
      {isMissing && (
        <MessageBox
          title={words.title}
          icon="info"
          message={fill(words.notFound, { text: wanted })}
          onAnswer={() => setIsMissing(false)}
        />
      )}
    </ModalDialog>
  );
}

/** Selects the next place of `wanted` and scrolls to it; false where there is none, even from the top. */
function selectNext(element: HTMLTextAreaElement, wanted: string, isCaseMatched: boolean): boolean {
  const [text, part] = isCaseMatched
    ? [element.value, wanted]
    : [element.value.toLowerCase(), wanted.toLowerCase()];
  const after = text.indexOf(part, element.selectionEnd);
  const index = after < 0 ? text.indexOf(part) : after;
  if (index < 0) return false;
  element.setSelectionRange(index, index + part.length);
  const lineHeight = Number.parseFloat(getComputedStyle(element).lineHeight);
  const line = text.slice(0, index).split('\n').length;
  element.scrollTop = Math.max(0, (line - 5) * lineHeight);
  return true;
}
