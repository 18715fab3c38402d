import { useRef, useState, type ReactNode } from 'react';
import type { MenuItem } from './menu-item';
import { Menu } from './Menu';

export interface MenuButtonProps {
  /** Accessible name of button and menu. */
  readonly label: string;
  readonly title?: string | undefined;
  readonly items: readonly MenuItem[];
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A button that opens a menu above itself, as on the taskbar. The window in use keeps its focus. */
export function MenuButton({ label, title, items, className, children }: MenuButtonProps) {
  const [isOpen, setIsOpen] = useState(false);
  const ref = useRef<HTMLButtonElement>(null);
  return (
    <span className="menu-button">
      <button
        ref={ref}
        type="button"
        className={className}
        aria-label={label}
        title={title}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => setIsOpen(!isOpen)}
      >
        {children}
      </button>
      {isOpen && (
        <Menu label={label} items={items} className="above" opener={ref} onClose={() => setIsOpen(false)} />
      )}
    </span>
  );
}
