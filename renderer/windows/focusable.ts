const FOCUSABLE =
  'button, input, select, textarea, a[href], [tabindex]:not([tabindex="-1"]), [contenteditable="true"]';

/** The elements that Tab reaches in a part of the page, in their order. */
export function focusableIn(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (element) => element.tabIndex >= 0 && !element.matches(':disabled') && isShown(element),
  );
}

/** Whether an element is drawn. */
export function isShown(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}
