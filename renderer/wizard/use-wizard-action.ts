import { useCallback, useRef } from 'react';
import type { CommandOutcome } from '../../shared/ipc/api';
import { dispatch } from '../dispatch';
import type { WizardAction } from './WizardButtons';

/**
 * Sends what a button asks for and gives its outcome; null when it was not sent, as one before it
 * is still on its way: a double click must not pass two pages.
 */
export function useWizardAction(): (type: WizardAction) => Promise<CommandOutcome | null> {
  const isPending = useRef(false);
  return useCallback(async (type) => {
    if (isPending.current) return null;
    isPending.current = true;
    const outcome = await dispatch({ type }, 'wizard', { alertRefusal: true });
    isPending.current = false;
    return outcome;
  }, []);
}
