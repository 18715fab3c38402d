import { useEffect } from 'react';
import { activateWindow, windowStore } from '../windows/window-store';

/** F6 and Ctrl+Tab: the next window, with Shift the one before. Not while a dialog blocks everything. */
export function useDesktopKeys(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isCycling = event.key === 'F6' || (event.key === 'Tab' && event.ctrlKey);
      if (!isCycling || event.altKey || event.defaultPrevented) return;
      event.preventDefault();
      cycle(event.shiftKey ? -1 : 1);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function cycle(by: 1 | -1): void {
  const { windows, active, dialogs } = windowStore.getState();
  if (dialogs.some(({ owner }) => owner === null)) return;
  const index = windows.findIndex(({ id }) => id === active);
  const from = index < 0 && by < 0 ? 0 : index;
  const next = windows[(from + by + windows.length) % windows.length];
  if (next) activateWindow(next.id);
}
