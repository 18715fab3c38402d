import { useId, type ReactNode } from 'react';
import { StatusSign } from '../../icons/StatusSign';
import { useText } from '../../use-text';
import { ModalDialog } from './ModalDialog';
import { PushButton } from '../PushButton';

export interface MessageBoxProps {
  readonly title: string;
  readonly icon: 'error' | 'warning' | 'info' | 'question';
  /** What is said; line breaks are kept. */
  readonly message: ReactNode;
  readonly buttons?: 'ok' | 'yes-no' | undefined;
  /** The button that Enter presses; Yes otherwise. */
  readonly defaultAnswer?: 'yes' | 'no' | undefined;
  /** Gets true for OK and Yes, false for No, Escape and the cross. */
  readonly onAnswer: (isYes: boolean) => void;
}

/** A message box: something to be read, or a question to be answered with Yes or No. */
export function MessageBox(props: MessageBoxProps) {
  const { title, icon, message, buttons = 'ok', defaultAnswer = 'yes', onAnswer } = props;
  const messageId = useId();
  const words = useText().catalog.desktop.buttons;
  const yes = () => onAnswer(true);
  const no = () => onAnswer(false);
  return (
    <ModalDialog
      title={title}
      kind="alertdialog"
      describedBy={messageId}
      onCancel={buttons === 'ok' ? yes : no}
    >
      <div className="dialog-body">
        <div className="message-box">
          <StatusSign kind={icon} size={32} />
          <div className="message" id={messageId}>
            {message}
          </div>
        </div>
        {buttons === 'ok' ? (
          <div className="button-row">
            <PushButton label={words.ok} isDefault isCancel autoFocus onPress={yes} />
          </div>
        ) : (
          <div className="button-row">
            <PushButton
              label={words.yes}
              isDefault={defaultAnswer === 'yes'}
              autoFocus={defaultAnswer === 'yes'}
              onPress={yes}
            />
            <PushButton
              label={words.no}
              isDefault={defaultAnswer === 'no'}
              isCancel
              autoFocus={defaultAnswer === 'no'}
              onPress={no}
            />
          </div>
        )}
      </div>
    </ModalDialog>
  );
}
