import { useEffect, useRef, type RefObject } from 'react';
import { isShown } from './focusable';

/** What takes Enter for itself instead of leaving it to the default button. */
const OWN_ENTER =
  'button, textarea, select, a[href], [role="grid"], [role="tree"], [role="menu"], [role="menubar"], [role="listbox"], [role="button"]';

/**
 * The keyboard of a window or dialog: Alt with an underlined letter, which a message box takes without Alt as well, Enter for the default button,
 * Escape for the one that cancels, F10 for the menu bar, Alt+F4 to close. Listens only while the surface has the keyboard.
 */
export function useAccessKeys(
  ref: RefObject<HTMLElement | null>,
  hasKeyboard = true,
  onClose?: () => void,
): void {
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });

  useEffect(() => {
    if (!hasKeyboard) return undefined;
    const listen = (event: KeyboardEvent) => {
      const surface = ref.current;
      if (surface && !event.defaultPrevented && isMeant(surface, event.target)) {
        answer(surface, event, close.current);
      }
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [ref, hasKeyboard]);
}

function isMeant(surface: HTMLElement, target: EventTarget | null): boolean {
  return target === document.body || (target instanceof Node && surface.contains(target));
}

function answer(surface: HTMLElement, event: KeyboardEvent, onClose: (() => void) | undefined): void {
  if (event.ctrlKey || event.metaKey) return;
  if (event.altKey) {
    if (event.key === 'F4') {
      event.preventDefault();
      onClose?.();
    } else if (pressAccessKey(surface, event)) event.preventDefault();
    return;
  }
  if (surface.role === 'alertdialog' && !event.repeat && pressAccessKey(surface, event)) {
    event.preventDefault();
    return;
  }
  const isOwn = event.target instanceof Element && event.target.closest(OWN_ENTER) !== null;
  if (event.key === 'Enter' && !event.shiftKey && !isOwn) press(surface, '[data-default]', event);
  if (event.key === 'F10') focusMenuBar(surface, event);
  if (event.key === 'Escape') press(surface, '[data-cancel]', event);
}

function press(surface: HTMLElement, selector: string, event: KeyboardEvent): void {
  const button = surface.querySelector<HTMLElement>(`${selector}:not(:disabled)`);
  if (!button) return;
  event.preventDefault();
  button.click();
}

function focusMenuBar(surface: HTMLElement, event: KeyboardEvent): void {
  const first = surface.querySelector<HTMLElement>('[role="menubar"] [role="menuitem"]');
  if (!first) return;
  event.preventDefault();
  first.focus();
}

function pressAccessKey(surface: HTMLElement, event: KeyboardEvent): boolean {
  const letter = letterOf(event);
  const found = [...surface.querySelectorAll<HTMLElement>('[data-access-key]')].filter(
    (element) => element.dataset['accessKey'] === letter && !element.matches(':disabled') && isShown(element),
  );
  const current = found.findIndex((element) => element === document.activeElement);
  const next = found[(current + 1) % found.length];
  if (!next) return false;
  next.focus();
  const isText = next instanceof HTMLInputElement && next.type === 'text';
  if (found.length === 1 && !isText && !(next instanceof HTMLSelectElement)) next.click();
  return true;
}

/** The letter pressed; by its place on the keyboard where Alt turns it into another character. */
function letterOf(event: KeyboardEvent): string {
  const typed = event.key.toLowerCase();
  return /^[\p{L}\p{N}]$/u.test(typed) ? typed : event.code.replace(/^(Key|Digit)/u, '').toLowerCase();
}
