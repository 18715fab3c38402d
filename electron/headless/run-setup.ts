import type { Scenario } from '../../shared/scenario/schema';
import { applyCommand } from '../../shared/session/apply';
import type { Command } from '../../shared/session/command';
import type { SessionEvent } from '../../shared/session/event';
import { openSession } from '../../shared/session/open';
import { isBusy, millisecondsUntilIdle } from '../../shared/session/pending';
import type { PromptOutput } from '../../shared/session/prompt/prompt-output';

/** What a line for Setup came to. */
export interface SetupOutcome {
  /** What the line and the time until Setup had ended led to. */
  readonly events: readonly SessionEvent[];
  /** What stands on the screen below the line. */
  readonly outputs: readonly PromptOutput[];
  readonly exitCode: 0 | 1;
  /** When it was over, in simulated time. */
  readonly endedAt: number;
}

/** Enters a line in the folder of the installation media, and lets simulated time pass until Setup has ended. */
export function runSetup(scenario: Scenario, line: string): SetupOutcome {
  let { session } = openSession(scenario);
  const send = (command: Command): readonly SessionEvent[] => {
    const applied = applyCommand(session, command);
    session = applied.session;
    return applied.events;
  };
  send({ type: 'enter-line', line: `cd /d "${session.host.media.path}"` });
  send({ type: 'enter-line', line: 'cls' });
  const events = [...send({ type: 'enter-line', line })];
  while (session.unattended && isBusy(session)) {
    events.push(
      ...send({ type: 'advance-clock', milliseconds: Math.max(1, millisecondsUntilIdle(session)) }),
    );
  }
  const { prompt, clock } = session;
  const outputs = prompt.outputs.filter(({ kind }) => kind !== 'entered');
  return { events, outputs, exitCode: prompt.exitCode === 0 ? 0 : 1, endedAt: clock };
}
