import { useEffect, useEffectEvent } from 'react';

/** What keys ask for beyond the buttons of the wizard. */
export interface WizardKeys {
  /** F1. */
  readonly onHelp: () => void;
  /** Ctrl+C while no text is selected; undefined on pages that have nothing to copy. */
  readonly onCopy: (() => void) | undefined;
}

/** F1 and Ctrl+C, while the wizard's window has the keyboard. */
export function useWizardKeys(hasKeyboard: boolean, { onHelp, onCopy }: WizardKeys): void {
  const answer = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    if (event.key === 'F1') {
      event.preventDefault();
      onHelp();
    }
    if (onCopy && isCopy(event) && !hasSelection()) {
      event.preventDefault();
      onCopy();
    }
  });
  useEffect(() => {
    if (!hasKeyboard) return undefined;
    const listen = (event: KeyboardEvent) => answer(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [hasKeyboard]);
}

function isCopy(event: KeyboardEvent): boolean {
  return event.ctrlKey && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'c';
}

function hasSelection(): boolean {
  return (window.getSelection()?.toString() ?? '') !== '';
}
