import { useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { accessKey, plainLabel } from '../access-label';
import type { MenuItem } from './menu-item';
import { MenuEntry } from './MenuEntry';
import { keepSubmenuInSight } from './menu-place';
import { useMenuFocus } from './use-menu-focus';

export interface MenuProps {
  /** Accessible name. */
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly className?: string | undefined;
  /** Size of the entries' icons in pixels. */
  readonly iconSize?: number | undefined;
  /** The element that opened it: pressing it again is left to it. */
  readonly opener?: RefObject<HTMLElement | null> | undefined;
  /** The first entry has the focus, as after a key; by itself where the opener had a visible focus. */
  readonly startsAtFirst?: boolean | undefined;
  readonly onClose: () => void;
  /** What choosing an entry does instead, in a menu that another one opened. */
  readonly onChoose?: ((item: MenuItem) => void) | undefined;
  /** Keys that the menu has no use for, as Left and Right in a menu bar. */
  readonly onOtherKey?: ((event: KeyboardEvent) => void) | undefined;
}

/** An open menu. Has the focus while it is open, and gives it back to where it came from. */
export function Menu(props: MenuProps) {
  const {
    label,
    items,
    className,
    iconSize = 16,
    opener,
    startsAtFirst = false,
    onClose,
    onOtherKey,
  } = props;
  const ref = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<Opened | null>(null);
  const giveFocusBack = useMenuFocus(ref, opener, startsAtFirst, onClose);
  const isSubmenu = props.onChoose !== undefined;
  useLayoutEffect(() => {
    if (isSubmenu && ref.current) keepSubmenuInSight(ref.current);
  }, [isSubmenu]);

  const choose = (item: MenuItem, isByKey: boolean) => {
    if (item.disabled) return;
    if (item.items) {
      entry(ref.current, item.id)?.focus();
      setOpen({ id: item.id, isByKey });
      return;
    }
    if (props.onChoose) {
      props.onChoose(item);
      return;
    }
    // First, so that a window which the entry opens is not sent behind the one that had the focus.
    giveFocusBack();
    onClose();
    item.onSelect();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const item = items.find(({ id }) => id === focusedEntry());
    const byLetter = event.altKey || event.ctrlKey ? undefined : entryByLetter(items, event.key);
    const isLeaving = event.key === 'ArrowLeft' && isSubmenu;
    if (event.key === 'Escape' || event.key === 'Tab' || isLeaving) onClose();
    else if ((event.key === 'Enter' || event.key === ' ') && item) choose(item, true);
    else if (event.key === 'ArrowRight' && item?.items) choose(item, true);
    else if (byLetter) choose(byLetter, true);
    else if (!moveFocus(ref.current, event.key)) {
      onOtherKey?.(event);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={ref}
      className={className === undefined ? 'menu' : `menu ${className}`}
      role="menu"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {items.map((item) => (
        <MenuEntry
          key={item.id}
          item={item}
          iconSize={iconSize}
          isOpen={item.items && open?.id === item.id}
          onPoint={() => setOpen(item.items && !item.disabled ? { id: item.id, isByKey: false } : null)}
          onChoose={() => choose(item, false)}
        >
          {item.items && open?.id === item.id && (
            <Menu
              label={plainLabel(item.label)}
              items={item.items}
              className="submenu"
              startsAtFirst={open.isByKey}
              onClose={() => setOpen(null)}
              onChoose={(chosen) => choose(chosen, true)}
            />
          )}
        </MenuEntry>
      ))}
    </div>
  );
}

/** The entry whose own menu is open. */
interface Opened {
  readonly id: string;
  readonly isByKey: boolean;
}

function focusedEntry(): string | undefined {
  return (document.activeElement as HTMLElement | null)?.dataset['menuItem'];
}

function entry(menu: HTMLElement | null, id: string): HTMLElement | undefined {
  return entries(menu).find((element) => element.dataset['menuItem'] === id);
}

function entries(menu: HTMLElement | null): HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>(':scope > .menu-place > .menu-item') ?? [])];
}

function entryByLetter(items: readonly MenuItem[], key: string): MenuItem | undefined {
  const letter = key.toLocaleLowerCase();
  return items.find((item) => !item.disabled && accessKey(item.label) === letter);
}

function moveFocus(menu: HTMLElement | null, key: string): boolean {
  const all = entries(menu);
  const index = all.findIndex((element) => element === document.activeElement);
  const wanted: Partial<Record<string, number>> = {
    ArrowDown: index + 1,
    ArrowUp: index < 0 ? -1 : index - 1,
    Home: 0,
    End: -1,
  };
  const next = wanted[key];
  if (next === undefined) return false;
  all.at(next % all.length)?.focus();
  return true;
}
