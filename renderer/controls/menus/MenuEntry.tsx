import type { ReactNode } from 'react';
import { plainLabel } from '../access-label';
import { AccessLabel } from '../AccessLabel';
import type { MenuItem } from './menu-item';

export interface MenuEntryProps {
  readonly item: MenuItem;
  readonly iconSize: number;
  /** Whether its own menu is open; undefined where it has none. */
  readonly isOpen: boolean | undefined;
  /** The pointer is over it. */
  readonly onPoint: () => void;
  readonly onChoose: () => void;
  /** Its own menu, while it is open. */
  readonly children: ReactNode;
}

/** An entry of a menu, with the line above it where it has one. */
export function MenuEntry({ item, iconSize, isOpen, onPoint, onChoose, children }: MenuEntryProps) {
  const { id, label, ellipsis, icon: Image, shortcut, kind, checked, disabled, separated } = item;
  const reason = disabled ? item.reason : undefined;
  return (
    <>
      {separated && <div className="menu-separator" role="separator" />}
      <div className="menu-place" role="none">
        <div
          className={item.isDefault ? 'menu-item default' : 'menu-item'}
          role={kind === undefined ? 'menuitem' : `menuitem${kind}`}
          aria-label={plainLabel(label)}
          aria-description={reason}
          title={reason}
          aria-checked={kind === undefined ? undefined : checked === true}
          aria-disabled={disabled ? true : undefined}
          aria-haspopup={isOpen === undefined ? undefined : 'menu'}
          aria-expanded={isOpen}
          data-menu-item={id}
          tabIndex={-1}
          onPointerMove={(event) => {
            event.currentTarget.focus({ preventScroll: true });
            onPoint();
          }}
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
          {isOpen !== undefined && <SubmenuMark />}
        </div>
        {children}
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

function SubmenuMark() {
  return (
    <svg
      className="submenu-mark"
      width="4"
      height="7"
      viewBox="0 0 4 7"
      fill="currentColor"
      aria-hidden="true"
    >
      <path d="M0 0h1v1h1v1h1v1h1v1H3v1H2v1H1v1H0z" />
    </svg>
  );
}
