import type { SessionEvent } from '../event';
import type { PromptWindow } from './verb';

/** The windows that facts say were opened, in their order; `place`: what one shows first. */
export function openedWindows(
  events: readonly SessionEvent[],
): { readonly window: PromptWindow; readonly place: string | null }[] {
  return events.flatMap((event) =>
    event.type === 'window-opened' ? [{ window: event.window, place: event.place }] : [],
  );
}

/** What of the desktop a command closes: the Command Prompt, or everything, as the server restarts. */
export type ClosedWindows = 'none' | 'prompt' | 'all';

/** What facts say is closed. */
export function closedWindows(events: readonly SessionEvent[]): ClosedWindows {
  if (events.some(({ type }) => type === 'server-restarted')) return 'all';
  return events.some(({ type }) => type === 'prompt-closed') ? 'prompt' : 'none';
}
