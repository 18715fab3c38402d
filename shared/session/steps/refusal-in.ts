import type { Message } from '../../message';
import type { SessionEvent } from '../event';
import type { RefusalCode } from '../refusal';

/** Why the command that led to these facts was refused; null where it was not. */
export function refusalIn(events: readonly SessionEvent[]): Message<RefusalCode> | null {
  return events.find((event) => event.type === 'command-refused')?.reason ?? null;
}
