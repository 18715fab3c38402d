import type { ServerRole } from '../host/server-role';
import type { Scenario } from '../scenario/schema';
import { applyCommand } from '../session/apply';
import { commandSchema, type Command } from '../session/command';
import type { SessionEvent } from '../session/event';
import { openSession } from '../session/open';
import { isBusy, millisecondsUntilIdle } from '../session/pending';
import type { Session } from '../session/session';

/** A person's hands on a session: commands that must pass, or must be refused, and waiting. */
export interface Drive {
  readonly session: () => Session;
  readonly events: () => readonly SessionEvent[];
  /** Carries out commands; throws with the reason where one is refused. */
  readonly pass: (...commands: readonly Command[]) => void;
  /** Tries a command that must be refused, and gives the reason. */
  readonly refused: (command: Command) => string;
  /** Tries a command; gives the reason where it is refused. */
  readonly attempt: (command: Command) => string | undefined;
  /** Waits until nothing runs any more. */
  readonly settle: () => void;
  /** Ids of the rules that found something. */
  readonly found: () => string[];
  /** Plays the scenario's reference path. */
  readonly play: () => void;
  /** From the closed wizard to the start of the run, on a host without a legacy organization. */
  readonly startInstall: (role: ServerRole) => void;
  /** The whole of it, to Finish. */
  readonly reinstall: (role: ServerRole) => void;
}

/** Opens a scenario for driving, or goes on from a session of it. */
export function drive(scenario: Scenario, from?: Session): Drive {
  let session = from ?? openSession(scenario).session;
  const all: SessionEvent[] = [];
  const send = (command: Command) => {
    const applied = applyCommand(session, command);
    session = applied.session;
    all.push(...applied.events);
    return applied.events.find((event) => event.type === 'command-refused')?.reason.code;
  };
  const pass = (...commands: readonly Command[]) => {
    for (const command of commands) {
      const reason = send(command);
      if (reason) throw new Error(`${command.type} was refused: ${reason}`);
    }
  };
  const settle = () => {
    while (isBusy(session))
      pass({ type: 'advance-clock', milliseconds: Math.max(1, millisecondsUntilIdle(session)) });
  };
  const startInstall = (role: ServerRole) => {
    pass(
      { type: 'open-setup', door: 'change' },
      { type: 'go-next' },
      { type: 'tick-role', role, ticked: true },
      { type: 'go-next' },
    );
    settle();
    pass({ type: 'start-setup' });
  };
  return {
    session: () => session,
    events: () => all,
    pass,
    settle,
    startInstall,
    attempt: send,
    refused: (command) => send(command) ?? 'not refused',
    found: () =>
      session.checks?.groups.flatMap((group) => group.findings ?? []).map(({ rule }) => rule) ?? [],
    play: () => {
      for (const step of scenario.referencePath) {
        if ('do' in step) pass(commandSchema.parse(step.do));
        else if ('settle' in step) settle();
      }
    },
    reinstall: (role) => {
      startInstall(role);
      settle();
      pass({ type: 'finish-setup' });
    },
  };
}
