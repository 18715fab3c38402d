import { useEffect, type ReactNode } from 'react';
import { ContextMenu, useContextMenu } from './ContextMenu';
import type { MenuItem } from './menu-item';

export interface ContextAreaProps {
  /** Accessible name of the menu. */
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** The menu beside the lines of the list or tree inside, where it is another one. */
  readonly background?: readonly MenuItem[] | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A part of a window with a context menu: right click, Shift+F10 or the Menu key. */
export function ContextArea({ label, items, background = items, className, children }: ContextAreaProps) {
  const { place, close, handlers } = useContextMenu();
  const shown = place?.isOnItem ? items : background;
  const isVoid = place !== null && shown.length === 0;
  // Else it would open by itself as soon as something else is selected.
  useEffect(() => {
    if (isVoid) close();
  }, [isVoid, close]);
  return (
    <div className={className ?? 'context-area'} {...handlers}>
      {children}
      {place && !isVoid && <ContextMenu label={label} items={shown} place={place} onClose={close} />}
    </div>
  );
}
