import type { Icon } from '../../windows/window-store';

/** An entry of a menu. */
export interface MenuItem {
  readonly id: string;
  /** With `&` before the letter that chooses it. */
  readonly label: string;
  readonly ellipsis?: boolean;
  readonly icon?: Icon;
  /** Shown at the right, as `Ctrl+F`. */
  readonly shortcut?: string;
  /** `radio`: one of several; `checkbox`: on or off. */
  readonly kind?: 'radio' | 'checkbox';
  readonly checked?: boolean;
  readonly disabled?: boolean;
  /** A line above it. */
  readonly separated?: boolean;
  readonly onSelect: () => void;
}
