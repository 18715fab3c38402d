import { useText } from '../../use-text';
import { PushButton } from '../PushButton';

export interface PropertyButtonsProps {
  /** Whether there is something to apply. */
  readonly isChanged: boolean;
  readonly onApply: () => void;
  readonly onClose: () => void;
}

/** OK, Cancel and Apply of a property sheet. OK applies what has changed and closes. */
export function PropertyButtons({ isChanged, onApply, onClose }: PropertyButtonsProps) {
  const { buttons } = useText().catalog.desktop;
  const confirm = () => {
    if (isChanged) onApply();
    onClose();
  };
  return (
    <div className="button-row">
      <PushButton label={buttons.ok} mark="button:ok" isDefault onPress={confirm} />
      <PushButton label={buttons.cancel} isCancel onPress={onClose} />
      <PushButton
        label={buttons.apply}
        mark="button:apply"
        disabled={!isChanged}
        reason={isChanged ? undefined : buttons.unchangedReason}
        onPress={onApply}
      />
    </div>
  );
}
