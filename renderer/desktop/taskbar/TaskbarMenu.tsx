import type { KeyboardEvent, MouseEvent } from 'react';
import { useState } from 'react';
import { Menu } from '../../controls/menus/Menu';
import { useToolReasons } from '../../labs/tools/use-tool-reason';
import { useText } from '../../use-text';
import { openWindow } from '../../windows/window-store';

/** Where the menu of the taskbar stands open, in pixels from the left and the bottom of the view. */
interface MenuPlace {
  readonly left: number;
  readonly bottom: number;
  readonly isByKeyboard: boolean;
}

/** Room that the menu needs at the right edge. */
const MENU_WIDTH = 200;

interface TaskbarMenuState {
  readonly place: MenuPlace | null;
  readonly close: () => void;
  /** For the taskbar itself. */
  readonly handlers: {
    readonly onContextMenu: (event: MouseEvent<HTMLElement>) => void;
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  };
}

/** Opens the taskbar's menu: a right click, the context menu key, Shift+F10. */
export function useTaskbarMenu(): TaskbarMenuState {
  const [place, setPlace] = useState<MenuPlace | null>(null);
  const open = (x: number, y: number, isByKeyboard: boolean) =>
    setPlace({
      left: Math.max(0, Math.min(x, window.innerWidth - MENU_WIDTH)),
      bottom: window.innerHeight - y,
      isByKeyboard,
    });
  return {
    place,
    close: () => setPlace(null),
    handlers: {
      onContextMenu: (event) => {
        event.preventDefault();
        if (!isInMenu(event.target)) open(event.clientX, event.clientY, false);
      },
      onKeyDown: (event) => {
        const isAsked = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
        if (!isAsked || isInMenu(event.target)) return;
        event.preventDefault();
        const { left, top } = (event.target as Element).getBoundingClientRect();
        open(left, top, true);
      },
    },
  };
}

/** The menu of the taskbar. */
export function TaskbarMenu({ place, onClose }: { readonly place: MenuPlace; readonly onClose: () => void }) {
  const words = useText().catalog.desktop.taskbar;
  const { left, bottom, isByKeyboard } = place;
  const reason = useToolReasons()('task-manager');
  const taskManager = {
    id: 'task-manager',
    label: words.taskManager,
    disabled: reason !== undefined,
    reason,
    onSelect: () => openWindow('task-manager'),
  };
  return (
    <span className="taskbar-menu" style={{ left, bottom }}>
      <Menu label={words.label} items={[taskManager]} startsAtFirst={isByKeyboard} onClose={onClose} />
    </span>
  );
}

function isInMenu(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[role="menu"]') !== null;
}
