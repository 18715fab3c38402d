import { activateDesktop } from '../../windows/window-store';

/** Whether a lab's panel is beside the desktop. */
export function hasPanel(): boolean {
  return panel() !== null;
}

/** Whether the focus is in the panel. */
export function isInPanel(): boolean {
  return panel()?.contains(document.activeElement) ?? false;
}

/** Gives the panel the focus: its text, to be scrolled, or the button that unfolds it. */
export function enterPanel(): void {
  activateDesktop();
  panel()?.querySelector<HTMLElement>('.lab-content, .folded button')?.focus();
}

function panel(): HTMLElement | null {
  return document.querySelector<HTMLElement>('.lab-panel');
}
