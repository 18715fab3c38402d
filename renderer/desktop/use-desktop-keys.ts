import { useEffect } from 'react';
import { activateWindow, openWindow, windowStore } from '../windows/window-store';
import { enterPanel, hasPanel, isInPanel } from '../labs/panel/panel-focus';

/**
 * F6 and Ctrl+Tab: the next window, with Shift the one before; a lab's panel comes after the last one. Ctrl+Shift+Escape: Task Manager.
 * Not while a dialog blocks everything.
 */
export function useDesktopKeys(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.altKey || event.defaultPrevented || isBlocked()) return;
      const isCycling = event.key === 'F6' || (event.key === 'Tab' && event.ctrlKey);
      if (isCycling) cycle(event.shiftKey ? -1 : 1);
      else if (event.key === 'Escape' && event.ctrlKey && event.shiftKey) openWindow('task-manager');
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function isBlocked(): boolean {
  return windowStore.getState().dialogs.some(({ owner }) => owner === null);
}

function cycle(by: 1 | -1): void {
  const { windows, active } = windowStore.getState();
  const enters = [
    ...windows.map(
      ({ id }) =>
        () =>
          activateWindow(id),
    ),
    ...(hasPanel() ? [enterPanel] : []),
  ];
  const index = isInPanel() ? windows.length : windows.findIndex(({ id }) => id === active);
  const from = index < 0 && by < 0 ? 0 : index;
  enters[(from + by + enters.length) % enters.length]?.();
}
