import { useState } from 'react';
import type { CommandOutcome } from '../../shared/ipc/api';
import { useSession } from '../use-snapshot';

/** What was typed last, and the revision of the session that knows it; null while that is on its way. */
interface Typed {
  readonly text: string;
  readonly revision: number | null;
}

/**
 * The text of a field whose every change is sent to the session: what was typed until the session has it, then
 * the session's own. So no character is lost on the way, and a change from elsewhere shows.
 */
export function useTypedText(
  text: string,
  send: (text: string) => Promise<CommandOutcome | null>,
): readonly [string, (text: string) => void] {
  const revision = useSession((state) => state.revision);
  const [typed, setTyped] = useState<Typed | null>(null);
  const type = (next: string) => {
    const latest: Typed = { text: next, revision: null };
    setTyped(latest);
    void send(next).then((outcome) =>
      setTyped((now) => (now === latest ? outcome && { ...latest, revision: outcome.revision } : now)),
    );
  };
  const isOnItsWay = typed !== null && (typed.revision === null || typed.revision > revision);
  return [isOnItsWay ? typed.text : text, type];
}
