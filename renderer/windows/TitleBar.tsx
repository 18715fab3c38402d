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
          <path d="M4 3h2v1h1v1h2V4h1V3h2v1h-1v1h-1v1H9v1h1v1h1v1h1v1h-2V9H9V8H7v1H6v1H4V9h1V8h1V7h1V6H6V5H5V4H4z" />
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
      <svg
        width="16"
        height="14"
        viewBox="0 0 16 14"
        fill="currentColor"
        shapeRendering="crispEdges"
        aria-hidden="true"
      >
        {children}
      </svg>
    </button>
  );
}
