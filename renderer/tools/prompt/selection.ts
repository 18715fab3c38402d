import { useSyncExternalStore, type RefObject } from 'react';

/** What is selected on the screen of the console, or in the line that is typed; empty where nothing is. */
export function selectedText(screen: HTMLElement | null): string {
  const { activeElement } = document;
  if (!screen) return '';
  if (activeElement instanceof HTMLTextAreaElement && screen.contains(activeElement)) {
    const { value, selectionStart, selectionEnd } = activeElement;
    if (selectionStart !== selectionEnd) return value.slice(selectionStart, selectionEnd);
  }
  const selection = document.getSelection();
  return selection && screen.contains(selection.anchorNode) ? selection.toString() : '';
}

/** The same for a view, which is drawn again when it becomes another. */
export function useSelectedText(screen: RefObject<HTMLElement | null>): string {
  return useSyncExternalStore(listenToSelection, () => selectedText(screen.current));
}

/** Selects all that is on the screen. */
export function selectScreen(screen: HTMLElement | null): void {
  const log = screen?.querySelector('[role="log"]');
  if (!screen || !log) return;
  screen.focus({ preventScroll: true });
  document.getSelection()?.selectAllChildren(log);
}

function listenToSelection(listener: () => void): () => void {
  document.addEventListener('selectionchange', listener);
  return () => document.removeEventListener('selectionchange', listener);
}
