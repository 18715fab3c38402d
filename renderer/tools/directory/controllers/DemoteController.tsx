import { MessageBox } from '../../../controls/dialogs/MessageBox';
import { dispatch } from '../../../dispatch';
import { useText } from '../../../use-text';

export interface DemoteControllerProps {
  readonly server: string;
  readonly onClose: () => void;
}

/** Asks before a domain controller becomes a member server. */
export function DemoteController({ server, onClose }: DemoteControllerProps) {
  const { catalog, fill } = useText();
  const words = catalog.tools.activeDirectory.demoteController;
  const answer = (isYes: boolean) => {
    onClose();
    if (isYes) void dispatch({ type: 'demote-domain-controller', server }, 'tool', { alertRefusal: true });
  };
  return (
    <MessageBox
      title={words.title}
      icon="warning"
      buttons="yes-no"
      defaultAnswer="no"
      message={`${fill(words.text, { server })}\n\n${words.warning}`}
      onAnswer={answer}
    />
  );
}
