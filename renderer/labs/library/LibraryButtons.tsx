import { PushButton } from '../../controls/PushButton';
import { useText } from '../../use-text';
import { closeWindow } from '../../windows/window-store';

export interface LibraryButtonsProps {
  /** Why it cannot be started. */
  readonly obstacle: string | undefined;
  readonly onStart: () => void;
}

/** What can be done with the library. */
export function LibraryButtons({ obstacle, onStart }: LibraryButtonsProps) {
  const { catalog } = useText();
  const words = catalog.labs.library;
  return (
    <div className="button-row labs-buttons">
      <span className="spacer" />
      <PushButton
        label={words.start}
        isDefault
        disabled={obstacle !== undefined}
        reason={obstacle}
        onPress={onStart}
      />
      <PushButton label={catalog.desktop.buttons.close} isCancel onPress={() => closeWindow('labs')} />
    </div>
  );
}
