import { useCallback, useEffect, useEffectEvent, useRef, type RefObject } from 'react';

/**
 * Keeps the focus in a menu while it is open: takes it, closes the menu at a press outside, and gives
 * it back at the end. Returns what gives it back before.
 */
export function useMenuFocus(
  ref: RefObject<HTMLElement | null>,
  opener: RefObject<HTMLElement | null> | undefined,
  startsAtFirst: boolean,
  onClose: () => void,
): () => void {
  const giveBack = useRef<() => void>(() => undefined);
  const close = useEffectEvent(onClose);
  useEffect(() => {
    const menu = ref.current;
    const before = document.activeElement;
    const wasKeyboard =
      startsAtFirst ||
      (opener?.current?.contains(before) === true && before?.matches(':focus-visible') === true);
    (wasKeyboard ? firstEntry(menu) : menu)?.focus();
    const closeOutside = ({ target }: Event) => {
      if (target instanceof Node && !menu?.contains(target) && !opener?.current?.contains(target)) close();
    };
    giveBack.current = () => {
      const isHere = document.activeElement === document.body || menu?.contains(document.activeElement);
      if (isHere && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
    document.addEventListener('pointerdown', closeOutside, true);
    return () => {
      document.removeEventListener('pointerdown', closeOutside, true);
      giveBack.current();
    };
  }, [ref, opener, startsAtFirst]);
  return useCallback(() => giveBack.current(), []);
}

function firstEntry(menu: HTMLElement | null): HTMLElement | null {
  return (
    menu?.querySelector<HTMLElement>('[aria-checked="true"]') ??
    menu?.querySelector<HTMLElement>('[data-menu-item]') ??
    menu
  );
}
