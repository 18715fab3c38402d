import { useEffect, useRef, type RefObject } from 'react';
import type { PageId } from '../../shared/wizard/page-id';

/**
 * Moves the focus when the page changes: to the first control of the part that a page marks with
 * `data-first-control`, else to the heading. Leaves the focus where it is in another window.
 */
export function usePageFocus(
  page: PageId,
  root: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
): void {
  const isNew = useRef(true);
  useEffect(() => {
    const { activeElement } = document;
    const isHere = activeElement === document.body || root.current?.contains(activeElement);
    if (!isNew.current && !isHere) return;
    isNew.current = false;
    const find = (selector: string) =>
      root.current?.querySelector<HTMLElement>(`[data-first-control] ${selector}`);
    // Of option buttons, the chosen one is the one to stand on.
    const control = find('input[type="radio"]:checked') ?? find(':is(button, input:not([readonly])):enabled');
    (control ?? heading.current)?.focus();
  }, [page, root, heading]);
}
