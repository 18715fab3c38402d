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
