import { useEffect, useEffectEvent, useRef, type KeyboardEvent, type RefObject } from 'react';
import { accessKey, plainLabel } from '../access-label';
import { AccessLabel } from '../AccessLabel';
import type { MenuItem } from './menu-item';

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
  const giveFocusBack = useRef<() => void>(() => undefined);
  const closeMenu = useEffectEvent(onClose);
  useEffect(() => {
    const menu = ref.current;
    const before = document.activeElement;
    const wasKeyboard =
      startsAtFirst ||
      (opener?.current?.contains(before) === true && before?.matches(':focus-visible') === true);
    (wasKeyboard ? (checkedEntry(menu) ?? entries(menu)[0]) : menu)?.focus();
    const closeOutside = ({ target }: Event) => {
      if (target instanceof Node && !menu?.contains(target) && !opener?.current?.contains(target))
        closeMenu();
    };
    giveFocusBack.current = () => {
      const isHere = document.activeElement === document.body || menu?.contains(document.activeElement);
      if (isHere && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
    document.addEventListener('pointerdown', closeOutside, true);
    return () => {
      document.removeEventListener('pointerdown', closeOutside, true);
      giveFocusBack.current();
    };
  }, [opener, startsAtFirst]);

  const choose = (item: MenuItem) => {
    if (item.disabled) return;
    // First, so that a window which the entry opens is not sent behind the one that had the focus.
    giveFocusBack.current();
    onClose();
    item.onSelect();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const item = items.find(({ id }) => id === (document.activeElement as HTMLElement).dataset['menuItem']);
    const byLetter = event.altKey || event.ctrlKey ? undefined : entryByLetter(items, event.key);
    if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else if ((event.key === 'Enter' || event.key === ' ') && item) choose(item);
    else if (byLetter) choose(byLetter);
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
        <MenuEntry key={item.id} item={item} iconSize={iconSize} onChoose={() => choose(item)} />
      ))}
    </div>
  );
}

interface MenuEntryProps {
  readonly item: MenuItem;
  readonly iconSize: number;
  readonly onChoose: () => void;
}

function MenuEntry({ item, iconSize, onChoose }: MenuEntryProps) {
  const { id, label, ellipsis, icon: Image, shortcut, kind, checked, disabled, separated } = item;
  return (
    <>
      {separated && <div className="menu-separator" role="separator" />}
      <div
        className="menu-item"
        role={kind === undefined ? 'menuitem' : `menuitem${kind}`}
        aria-label={plainLabel(label)}
        aria-checked={kind === undefined ? undefined : checked === true}
        aria-disabled={disabled ? true : undefined}
        data-menu-item={id}
        tabIndex={-1}
        onPointerMove={(event) => event.currentTarget.focus({ preventScroll: true })}
        onClick={onChoose}
      >
        <span className="menu-mark">
          {Image ? <Image size={iconSize} /> : checked && <CheckedMark isRadio={kind === 'radio'} />}
        </span>
        <span className="menu-label">
          <AccessLabel label={label} />
          {ellipsis && '...'}
        </span>
        {shortcut && <span className="menu-shortcut">{shortcut}</span>}
      </div>
    </>
  );
}

function CheckedMark({ isRadio }: { readonly isRadio: boolean }) {
  return (
    <svg width="9" height="9" viewBox="0 0 9 9" fill="currentColor" aria-hidden="true">
      {isRadio ? <circle cx="4.5" cy="4.5" r="2.5" /> : <path d="M1 3v3l2 2h1l4-4V1L4 5H3z" />}
    </svg>
  );
}

function entries(menu: HTMLElement | null): HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>('[data-menu-item]') ?? [])];
}

function checkedEntry(menu: HTMLElement | null): HTMLElement | null {
  return menu?.querySelector<HTMLElement>('[aria-checked="true"]') ?? null;
}

function entryByLetter(items: readonly MenuItem[], key: string): MenuItem | undefined {
  const letter = key.toLocaleLowerCase();
  return items.find((item) => !item.disabled && accessKey(item.label) === letter);
}

function moveFocus(menu: HTMLElement | null, key: string): boolean {
  const all = entries(menu);
  const index = all.findIndex((entry) => entry === document.activeElement);
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
