import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { windowStore, type WindowState } from './window-store';

/** A part of the desktop's windows. */
export function useWindows<Part>(select: (state: WindowState) => Part): Part {
  return useStore(windowStore, select);
}

/** Id of the window that a view stands in; null outside any. */
export const OwnerContext = createContext<string | null>(null);

/** The element that windows and dialogs stand in; null until it is drawn. */
export const LayerContext = createContext<HTMLElement | null>(null);

/** Id of the window that the view stands in. */
export function useOwner(): string | null {
  return useContext(OwnerContext);
}

/** Whether a window, not one of its dialogs, has the keyboard. */
export function hasKeyboard(state: WindowState, id: string): boolean {
  return state.active === id && !state.dialogs.some(({ owner }) => owner === null || owner === id);
}

/** Whether a dialog has the keyboard: the last one before everything, else the last one of the active window. */
export function dialogHasKeyboard({ dialogs, active }: WindowState, key: string): boolean {
  const foremost =
    dialogs.findLast(({ owner }) => owner === null) ?? dialogs.findLast(({ owner }) => owner === active);
  return foremost?.key === key;
}

/** Whether a dialog keeps the window from being used. */
export function isBlocked(state: WindowState, id: string): boolean {
  return state.dialogs.some(({ owner }) => owner === null || owner === id);
}
