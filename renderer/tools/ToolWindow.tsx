import type { ReactNode } from 'react';
import { WindowFrame } from '../desktop/WindowFrame';
import { closeWindow, type Icon, type ToolId } from '../windows/window-store';

export interface ToolWindowProps {
  readonly id: ToolId;
  readonly title: string;
  readonly icon: Icon;
  readonly width: number;
  readonly height: number;
  readonly resizable?: boolean;
  /** May cover the icons of the desktop where it needs their room. */
  readonly isWide?: boolean;
  /** What the cross and Alt+F4 do instead of closing at once. */
  readonly onClose?: () => void;
  readonly children: ReactNode;
}

/** The window of a tool: resizable unless it says otherwise, closed by its cross. */
export function ToolWindow(props: ToolWindowProps) {
  const { id, resizable = true, onClose = () => closeWindow(id), children, ...frame } = props;
  return (
    <WindowFrame {...frame} id={id} resizable={resizable} onClose={onClose}>
      <div className="tool">{children}</div>
    </WindowFrame>
  );
}
