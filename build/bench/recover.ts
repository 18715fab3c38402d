import { applyCommand } from '../../shared/session/apply.js';
import { commandSchema, type Command } from '../../shared/session/command.js';
import type { SessionEvent } from '../../shared/session/event.js';
import { openSession } from '../../shared/session/open.js';
import { isBusy, millisecondsUntilIdle } from '../../shared/session/pending.js';
import type { Session } from '../../shared/session/session.js';
import { markedRoles } from '../../shared/host/role-status.js';
import type { Scenario } from '../../shared/scenario/schema.js';

/**
 * The whole reference path by commands, from the opening of the session to its end: a full recovery. Gives its journal,
 * one list of facts a command. Throws where a command is refused or a mark is left, so that nothing else is measured.
 */
export function recover(scenario: Scenario): (readonly SessionEvent[])[] {
  const opened = openSession(scenario);
  const journal: (readonly SessionEvent[])[] = [opened.events];
  let { session } = opened;
  const send = (command: Command) => {
    const applied = applyCommand(session, command);
    if (applied.events[0]?.type === 'command-refused') throw new Error(`${command.type} was refused`);
    journal.push(applied.events);
    session = applied.session;
  };
  for (const step of scenario.referencePath) {
    if ('do' in step) send(commandSchema.parse(step.do));
    while ('settle' in step && isBusy(session)) send(waitingFor(session));
  }
  if (markedRoles(session.host.registry).length > 0) throw new Error('The recovery left a watermark');
  return journal;
}

function waitingFor(session: Session): Command {
  return { type: 'advance-clock', milliseconds: Math.max(1, millisecondsUntilIdle(session)) };
}
