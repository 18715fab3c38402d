import { MessageBox } from '../../controls/dialogs/MessageBox';
import { dispatch } from '../../dispatch';
import { useText } from '../../use-text';

export interface ConfirmDeleteProps {
  readonly path: string;
  /** The value's name; empty for the default value. */
  readonly name: string;
  readonly onClose: () => void;
}

/** Asks before a registry value is deleted, and says what that may lead to. */
export function ConfirmDelete({ path, name, onClose }: ConfirmDeleteProps) {
  const { catalog, fill } = useText();
  const words = catalog.tools.registry;
  const answer = (isYes: boolean) => {
    onClose();
    if (isYes) void dispatch({ type: 'delete-registry-value', path, name }, 'tool', { alertRefusal: true });
  };
  const label = name === '' ? words.defaultValue : name;
  return (
    <MessageBox
      title={words.confirmDelete.title}
      icon="warning"
      buttons="yes-no"
      defaultAnswer="no"
      message={`${fill(words.confirmDelete.text, { name: label })}\n\n${words.confirmDelete.warning}`}
      onAnswer={answer}
    />
  );
}
