import { createStore } from 'zustand/vanilla';
import { dispatch } from '../dispatch';
import { sessionStore } from '../store';
import { closeAllWindows } from '../windows/window-store';

/** How long the start of Windows is shown, in real milliseconds. */
const STARTING = 1200;

/** Where a restart of the simulated server stands on the screen. */
export type RestartState = 'none' | 'asked' | 'starting';

export const restartStore = createStore<{ readonly state: RestartState }>(() => ({ state: 'none' }));

/** Asks whether the server is to be restarted. */
export function askRestart(): void {
  restartStore.setState({ state: 'asked' });
}

/** Answers that question. */
export async function answerRestart(isYes: boolean): Promise<void> {
  restartStore.setState({ state: 'none' });
  if (!isYes) return;
  const outcome = await dispatch({ type: 'restart-server' }, 'tool', { alertRefusal: true });
  if (outcome && !outcome.refusal) showRestart();
}

/** All tools close as the server restarts, and Windows is seen starting. */
export function showRestart(): void {
  closeAllWindows();
  if (isHurried()) return;
  restartStore.setState({ state: 'starting' });
  setTimeout(() => restartStore.setState({ state: 'none' }), STARTING);
}

/** Whether nobody wants to watch: time passes instantly, or the person has asked for less motion. */
function isHurried(): boolean {
  const isInstant = sessionStore.getState().preferences?.speed === 'instant';
  return isInstant || window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
