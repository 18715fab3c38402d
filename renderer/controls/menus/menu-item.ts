import type { Icon } from '../../windows/window-store';

/** An entry of a menu: it does something, or opens a menu of its own. */
export type MenuItem = MenuEntryLook &
  (
    | { readonly onSelect: () => void; readonly items?: undefined }
    | { readonly onSelect?: undefined; readonly items: readonly MenuItem[] }
  );

export interface MenuEntryLook {
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
  /** Why it cannot be chosen: tooltip and description. */
  readonly reason?: string | undefined;
  /** What a double click does: drawn bold. */
  readonly isDefault?: boolean;
  /** A line above it. */
  readonly separated?: boolean;
}
