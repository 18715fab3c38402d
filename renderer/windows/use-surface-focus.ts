import { useEffect, useRef, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import { focusableIn, isShown } from './focusable';

/**
 * Keeps the focus of a window or dialog as Windows does: it goes in when the surface gets the
 * keyboard, back to where it was, and Tab stays inside. `request` changes when the focus is asked for again.
 */
export function useSurfaceFocus(
  ref: RefObject<HTMLElement | null>,
  hasKeyboard: boolean,
  request: number,
): {
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
} {
  const last = useRef<HTMLElement | null>(null);

  useEffect(() => {
    const surface = ref.current;
    if (hasKeyboard && surface && !surface.contains(document.activeElement)) enter(surface, last.current);
  }, [ref, hasKeyboard, request]);

  return {
    onFocus: ({ target, currentTarget }) => {
      if (!currentTarget.contains(target)) return;
      if (target !== currentTarget) last.current = target;
      else if (last.current && canTakeFocus(currentTarget, last.current))
        last.current.focus({ preventScroll: true });
    },
    onKeyDown: (event) => {
      if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.defaultPrevented) return;
      if (event.currentTarget.contains(event.target as Node)) turnAtTheEnds(event);
    },
  };
}

function enter(surface: HTMLElement, last: HTMLElement | null): void {
  if (last && canTakeFocus(surface, last)) {
    last.focus({ preventScroll: true });
    return;
  }
  const marked = surface.querySelector<HTMLElement>('[data-autofocus]');
  (marked ?? focusableIn(surface)[0] ?? surface).focus({ preventScroll: true });
}

function canTakeFocus(surface: HTMLElement, element: HTMLElement): boolean {
  return surface.contains(element) && isShown(element) && !element.matches(':disabled');
}

function turnAtTheEnds(event: KeyboardEvent<HTMLElement>): void {
  const stops = focusableIn(event.currentTarget);
  const end = event.shiftKey ? stops[0] : stops.at(-1);
  const start = event.shiftKey ? stops.at(-1) : stops[0];
  const isOutside = event.target === event.currentTarget && event.shiftKey;
  if (!start) event.preventDefault();
  else if (event.target === end || isOutside) {
    event.preventDefault();
    start.focus();
  }
}
