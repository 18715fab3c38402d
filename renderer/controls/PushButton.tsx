import type { ControlMark } from '../../shared/scenario/control-mark';
import { accessKey, plainLabel } from './access-label';
import { AccessLabel } from './AccessLabel';

export interface PushButtonProps {
  /** With `&` before the letter of the access key. */
  readonly label: string;
  readonly arrow?: 'before' | 'after' | undefined;
  readonly ellipsis?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  /** Why it cannot be pressed, or what it does: tooltip and description. */
  readonly reason?: string | undefined;
  /** Pressed by Enter anywhere in its window. */
  readonly isDefault?: boolean | undefined;
  /** Pressed by Escape anywhere in its window. */
  readonly isCancel?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
  /** In pixels; 75 or what the label needs otherwise. */
  readonly width?: number | undefined;
  /** What pictures call it. */
  readonly mark?: ControlMark | undefined;
  readonly onPress: () => void;
}

/** A push button; its accessible name is the label without arrows, ellipsis and access key marker. */
export function PushButton(props: PushButtonProps) {
  const { label, arrow, ellipsis, disabled, reason, isDefault, isCancel, autoFocus, width, mark, onPress } =
    props;
  return (
    <button
      type="button"
      className="push-button"
      aria-label={plainLabel(label)}
      aria-description={reason}
      title={reason}
      data-mark={mark}
      data-access-key={accessKey(label)}
      data-default={isDefault ? '' : undefined}
      data-cancel={isCancel ? '' : undefined}
      disabled={disabled}
      autoFocus={autoFocus}
      style={width === undefined ? undefined : { width }}
      onClick={onPress}
    >
      {arrow === 'before' && '< '}
      <AccessLabel label={label} />
      {ellipsis && '...'}
      {arrow === 'after' && ' >'}
    </button>
  );
}
