import type { Message } from '../../message';
import type { RuleId } from '../../readiness/rules/rules';
import type { ControlMark } from '../../scenario/control-mark';
import type { PathStep } from '../../scenario/path-step';
import type { Scenario } from '../../scenario/schema';
import { applyCommand } from '../../session/apply';
import type { Command } from '../../session/command';
import { openSession } from '../../session/open';
import { isBusy, millisecondsUntilIdle } from '../../session/pending';
import type { RefusalCode } from '../../session/refusal';
import type { Session } from '../../session/session';
import type { CaseShot } from './case-shots';

/** Why a path cannot be gone to its end. */
export class PathRefused extends Error {
  readonly reason: Message<RefusalCode>;

  constructor(reason: Message<RefusalCode>) {
    super(reason.code);
    this.reason = reason;
  }
}

/** Longer than any wait for checks and runs together; a path that takes more stands still. */
const MOST_WAITS = 10_000;

type Window = Extract<PathStep, { show: unknown }>['show'];

/** Writes a reference path while it goes it: every command is carried out on a session of the scenario. */
export class PathWriter {
  /** What was written so far. */
  readonly steps: PathStep[] = [];
  #session: Session;
  #errors: RuleId[] = [];

  constructor(scenario: Scenario) {
    this.#session = openSession(scenario).session;
  }

  /** The session as far as the path has come. */
  get session(): Session {
    return this.#session;
  }

  /** The rules that found errors in the checks begun last, each once. */
  get errors(): readonly RuleId[] {
    return [...new Set(this.#errors)];
  }

  /**
   * Carries out a command, without which the path does not reach its end where `isCure` says so.
   * @throws PathRefused where it is refused
   */
  do(command: Command, isCure = false): void {
    this.#apply(command);
    this.steps.push(isCure ? { do: command, cure: true } : { do: command });
  }

  /** Waits until nothing runs. */
  settle(): void {
    for (let waits = 0; isBusy(this.#session) && waits < MOST_WAITS; waits += 1) {
      const milliseconds = Math.max(1, millisecondsUntilIdle(this.#session));
      this.#apply({ type: 'advance-clock', milliseconds });
    }
    this.steps.push({ settle: true });
  }

  /** Opens a window for the pictures that follow, at a place within it where one is named; the session stays as it is. */
  show(window: Window, place?: string): void {
    this.steps.push(place === undefined ? { show: window } : { show: window, place });
  }

  /** Closes a window that was opened for pictures. */
  close(window: Window): void {
    this.steps.push({ close: window });
  }

  /** A picture; a second one of the same name gets a number. */
  shot(name: CaseShot, marks: readonly ControlMark[] = []): void {
    this.steps.push(marks.length > 0 ? { shot: name, marks: [...marks] } : { shot: name });
  }

  #apply(command: Command): void {
    const { session, events } = applyCommand(this.#session, command);
    for (const event of events) {
      if (event.type === 'command-refused') throw new PathRefused(event.reason);
      if (event.type === 'checks-started') this.#errors = [];
      if (event.type === 'check-group-finished')
        this.#errors.push(
          ...event.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
        );
    }
    this.#session = session;
  }
}
