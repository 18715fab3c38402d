import type { Scenario } from '../scenario/schema';
import { nextRevision, type Applied } from './apply';
import { profileFolder } from '../host/files/folders';
import { evolve } from './evolve';
import type { SessionEvent } from './event';
import { newPrompt } from './prompt/prompt';
import type { Session } from './session';

/** A session at the start of a scenario, and the fact that opened it. */
export function openSession(scenario: Scenario): Applied {
  return { session: begin(scenario), events: [{ type: 'session-opened', scenario }] };
}

/**
 * A session from what a journal holds: one list of facts a command, the first beginning with `session-opened`.
 * Throws where it does not, which a journal that passed its checks never does.
 */
export function replay(records: Iterable<readonly SessionEvent[]>): Session {
  let session: Session | undefined;
  for (const events of records) {
    const [first] = events;
    if (session) session = replayRecord(session, events);
    else if (first?.type === 'session-opened') session = begin(first.scenario);
  }
  if (!session) throw new Error('A journal begins with session-opened');
  return session;
}

/** The session after the facts of one more command. */
export function replayRecord(session: Session, events: readonly SessionEvent[]): Session {
  return nextRevision(events.reduce(evolve, session));
}

function begin({ host, ...scenario }: Scenario): Session {
  return {
    revision: 0,
    clock: scenario.startsAt,
    scenario,
    host,
    wizard: null,
    checks: null,
    run: null,
    prompt: newPrompt(profileFolder(host)),
    unattended: null,
  };
}
