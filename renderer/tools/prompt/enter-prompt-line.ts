import type { OpenedWindow } from '../../../shared/ipc/api';
import { MAX_LINE } from '../../../shared/session/prompt/prompt';
import { showRestart } from '../../desktop/restart';
import { dispatch } from '../../dispatch';
import { closeWindow, openWindow } from '../../windows/window-store';

/** Enters a line at the Command Prompt; windows that it opens or closes follow. */
export async function enterPromptLine(line: string): Promise<void> {
  const outcome = await dispatch({ type: 'enter-line', line: line.slice(0, MAX_LINE) }, 'prompt', {
    alertRefusal: true,
  });
  if (!outcome) return;
  if (outcome.closed === 'all') showRestart();
  if (outcome.closed === 'prompt') closeWindow('prompt');
  outcome.opened.forEach(show);
}

function show({ window, place }: OpenedWindow): void {
  if (window !== 'notepad') openWindow(window, place ?? undefined);
  else if (place !== null) openWindow(`notepad:${place}`);
}
