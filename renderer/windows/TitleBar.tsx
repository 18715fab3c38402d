import type { ReactNode } from 'react';
import { useText } from '../use-text';
import type { DragHandlers } from './use-drag';
import type { Icon } from './window-store';

export interface TitleBarProps {
  readonly title: string;
  readonly titleId: string;
  readonly icon?: Icon | undefined;
  readonly drag: DragHandlers;
  readonly onDoubleClick?: (() => void) | undefined;
  readonly onMinimize?: (() => void) | undefined;
  readonly onMaximize?: (() => void) | undefined;
  readonly isMaximized?: boolean | undefined;
  /** Null shows the cross greyed. */
  readonly onClose: (() => void) | null;
}

/** The title bar of a window or dialog. Its buttons are for the pointer: the keyboard has Alt+F4 and Escape. */
export function TitleBar(props: TitleBarProps) {
  const { title, titleId, icon: Image, drag, onMinimize, onMaximize, isMaximized, onClose } = props;
  const words = useText().catalog.desktop.window;
  return (
    <div className="title-bar" {...drag} onDoubleClick={props.onDoubleClick}>
      {Image && <Image size={16} />}
      <span className="title" id={titleId}>
        {title}
      </span>
      <span className="title-buttons">
        {onMinimize && (
          <TitleButton label={words.minimize} onPress={onMinimize}>
            <path d="M4 9h6v2H4z" />
          </TitleButton>
        )}
        {onMaximize && (
          <TitleButton label={isMaximized ? words.restore : words.maximize} onPress={onMaximize}>
            {isMaximized ? (
              <path d="M5 2h6v6H9v3H3V5h2zm1 2v1h3v2h1V4zM4 7v3h4V7z" />
            ) : (
              <path d="M3 2h9v9H3zm1 2v6h7V4z" />
            )}
          </TitleButton>
        )}
        <TitleButton label={words.close} className="close" onPress={onClose}>
          <path d="M4 3h2l1.5 1.5L9 3h2L8.5 5.5 8.5 7.5 11 10H9L7.5 8.5 6 10H4l2.5-2.5v-2z" />
        </TitleButton>
      </span>
    </div>
  );
}

function TitleButton({
  label,
  className,
  onPress,
  children,
}: {
  readonly label: string;
  readonly className?: string;
  readonly onPress: (() => void) | null;
  readonly children: ReactNode;
}) {
  return (
    <button
      type="button"
      className={className === undefined ? 'title-button' : `title-button ${className}`}
      aria-label={label}
      title={label}
      tabIndex={-1}
      disabled={!onPress}
      onClick={() => onPress?.()}
    >
      <svg width="16" height="14" viewBox="0 0 16 14" fill="currentColor" aria-hidden="true">
        {children}
      </svg>
    </button>
  );
}
