import { createStore } from 'zustand/vanilla';
import { dispatch } from '../../dispatch';
import { sessionStore } from '../../store';
import { activateWindow, closeWindow } from '../../windows/window-store';

/** Whether the window asks if it is to be closed although Setup is at work in it. */
export const closingStore = createStore<{ readonly isAsked: boolean }>(() => ({ isAsked: false }));

/** Closes the Command Prompt, after a question where Setup is at work in it. */
export function askToClosePrompt(): void {
  if (sessionStore.getState().snapshot?.prompt.isBusy !== true) {
    closePrompt();
    return;
  }
  activateWindow('prompt');
  closingStore.setState({ isAsked: true });
}

/** Answers that question. */
export function answerClosing(isYes: boolean): void {
  closingStore.setState({ isAsked: false });
  if (isYes) closePrompt();
}

function closePrompt(): void {
  closeWindow('prompt');
  void dispatch({ type: 'close-prompt' }, 'prompt');
}
