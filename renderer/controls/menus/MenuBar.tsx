import { useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { accessKey, plainLabel } from '../access-label';
import { AccessLabel } from '../AccessLabel';
import type { MenuItem } from './menu-item';
import { Menu } from './Menu';

export interface MenuBarProps {
  /** Accessible name. */
  readonly label: string;
  readonly menus: readonly {
    readonly id: string;
    readonly label: string;
    readonly items: readonly MenuItem[];
  }[];
}

/** The menu bar of a window: Alt with a letter opens a menu, Left and Right go to the next one. */
export function MenuBar({ label, menus }: MenuBarProps) {
  const [open, setOpen] = useState<string | null>(null);
  const ref = useRef<HTMLDivElement>(null);
  // An access key puts the focus on the bar first: it goes back to where it was before that.
  const before = useRef<EventTarget | null>(null);
  const remember = ({ relatedTarget }: FocusEvent) => {
    if (!ref.current?.contains(relatedTarget)) before.current = relatedTarget;
  };
  const leave = () => {
    setOpen(null);
    if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
  };
  const toNeighbour = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const index = menus.findIndex(({ id }) => id === open);
    if (by === 0 || index < 0) return;
    event.preventDefault();
    setOpen(menus[(index + by + menus.length) % menus.length]?.id ?? null);
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = ref.current?.querySelectorAll<HTMLElement>('.menu-bar-item')[(index + by) % menus.length];
    if (open !== null) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') setOpen(menus[index]?.id ?? null);
    else if (by !== 0 && index + by >= 0) next?.focus();
    else if (event.key === 'Escape') leave();
    else return;
    event.preventDefault();
  };
  return (
    <div className="menu-bar" role="menubar" aria-label={label} ref={ref} onFocus={remember}>
      {menus.map((menu, index) => (
        <span key={menu.id} className="menu-button">
          <button
            type="button"
            role="menuitem"
            className="menu-bar-item"
            tabIndex={-1}
            aria-label={plainLabel(menu.label)}
            aria-haspopup="menu"
            aria-expanded={open === menu.id}
            data-access-key={accessKey(menu.label)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => setOpen(open === menu.id ? null : menu.id)}
            onPointerEnter={() => setOpen((current) => (current === null ? null : menu.id))}
            onKeyDown={(event) => onKeyDown(event, index)}
          >
            <AccessLabel label={menu.label} />
          </button>
          {open === menu.id && (
            <Menu
              label={plainLabel(menu.label)}
              items={menu.items}
              opener={ref}
              onClose={leave}
              onOtherKey={toNeighbour}
            />
          )}
        </span>
      ))}
    </div>
  );
}
