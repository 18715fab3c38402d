import { useEffect, useRef, type RefObject } from 'react';

/** Gives the focus back to what had it in the panel before a dialog came up that blocks everything. */
export function useReturningFocus(ref: RefObject<HTMLElement | null>, isBlocked: boolean): void {
  const last = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const panel = ref.current;
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      if (panel?.contains(target)) last.current = target;
      else if (!target.closest('[aria-modal="true"]')) last.current = null;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, [ref]);
  useEffect(() => {
    const panel = ref.current;
    if (isBlocked || !panel || !last.current || document.activeElement !== document.body) return;
    if (last.current.isConnected && !last.current.matches(':disabled')) last.current.focus();
    else panel.focus();
  }, [ref, isBlocked]);
}
