import { use, useLayoutEffect, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { createPortal } from 'react-dom';
import { LayerContext } from '../../windows/use-windows';
import { windowStore } from '../../windows/window-store';
import type { MenuItem } from './menu-item';
import { inSight } from './menu-place';
import { Menu } from './Menu';

/** Where a context menu was asked for, in pixels from the view's top left corner. */
export interface MenuPlace {
  readonly x: number;
  readonly y: number;
  readonly isByKeyboard: boolean;
  /** False where the press was beside the lines of a list or tree, or nothing is selected there. */
  readonly isOnItem: boolean;
}

export interface ContextMenuState {
  /** Null while it is closed. */
  readonly place: MenuPlace | null;
  readonly close: () => void;
  /** For the element that the menu belongs to. */
  readonly handlers: {
    readonly onContextMenu: (event: MouseEvent<HTMLElement>) => void;
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  };
}

/** Opens a context menu: a right click, the context menu key, Shift+F10. */
export function useContextMenu(): ContextMenuState {
  const [place, setPlace] = useState<MenuPlace | null>(null);
  return {
    place,
    close: () => setPlace(null),
    handlers: {
      onContextMenu: (event) => {
        event.preventDefault();
        if (isIn(MENU, event.target)) return;
        const isOnItem = isIn(ITEM, event.target);
        setPlace({ x: event.clientX, y: event.clientY, isByKeyboard: false, isOnItem });
      },
      onKeyDown: (event) => {
        const isAsked = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
        if (!isAsked || isIn(MENU, event.target)) return;
        event.preventDefault();
        setPlace({ ...belowSelection(event.target as Element), isByKeyboard: true });
      },
    },
  };
}

export interface ContextMenuProps {
  /** Accessible name. */
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly place: MenuPlace;
  readonly onClose: () => void;
}

/** A menu at the place where it was asked for, moved so that all of it is in sight. */
export function ContextMenu({ label, items, place, onClose }: ContextMenuProps) {
  const ref = useRef<HTMLSpanElement>(null);
  const layer = use(LayerContext);
  useLayoutEffect(() => {
    const menu = ref.current?.firstElementChild;
    if (!ref.current || !menu) return;
    const { x, y } = inSight(place, menu.getBoundingClientRect(), windowStore.getState().desktop);
    ref.current.style.left = `${x}px`;
    ref.current.style.top = `${y}px`;
  }, [place]);
  return createPortal(
    <span ref={ref} className="context-menu">
      <Menu label={label} items={items} startsAtFirst={place.isByKeyboard} onClose={onClose} />
    </span>,
    layer ?? document.body,
  );
}

const MENU = '[role="menu"]';
const ITEM = '[role="row"]:not(:has([role="columnheader"])), [role="treeitem"], [role="option"]';

function isIn(selector: string, target: EventTarget): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}

/** Below what is selected in a list or tree, or in the corner of the element itself. */
function belowSelection(element: Element): Pick<MenuPlace, 'x' | 'y' | 'isOnItem'> {
  const selected = element.querySelector('[aria-selected="true"]');
  // A line of a tree begins at the tree's edge, far from its label.
  const label = selected?.matches('[role="treeitem"]') ? selected.lastElementChild : selected;
  const { left, top, bottom } = (label ?? element).getBoundingClientRect();
  return { x: left + 8, y: selected ? bottom : top + 8, isOnItem: selected !== null };
}
