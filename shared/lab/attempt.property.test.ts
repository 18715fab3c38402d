import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommand } from '../session/apply';
import type { Command } from '../session/command';
import type { Session } from '../session/session';
import { anyServer } from '../testing/any-server';
import { moves, play } from '../testing/moves';
import { PROPERTY_RUNS } from '../testing/runs';
import { shippedLab } from '../testing/shipped-labs';
import type { Scenario } from '../scenario/schema';
import { beginAttempt, replaySteps, sessionOf, stepOn, type Attempt } from './attempt';
import type { AttemptStep } from './attempt-step';

const HEAD = {
  id: '6f1d5f9e-0d0b-4c0e-8f35-0a3b6f1a2b3c',
  student: 'Ada',
  startedAt: '2026-12-01T08:00:00.000Z',
};
const { lab } = shippedLab('finish-hub-transport');

/** Everything that somebody did on a server, as it was asked. */
function commandsOf(start: Scenario, made: Parameters<typeof play>[1]): Command[] {
  const commands: Command[] = [];
  play(start, made, ({ command }) => commands.push(command));
  return commands.filter(({ type }) => type !== 'set-condition' && type !== 'lift-fault');
}

function asked(command: Command): AttemptStep {
  const source = command.type === 'advance-clock' ? 'clock' : 'tool';
  return { type: 'command', command, source, elapsed: 0 };
}

function step(attempt: Attempt, taken: AttemptStep): Attempt {
  const stepped = stepOn(attempt, taken);
  if (!stepped.ok) throw new Error(stepped.reason.code);
  return stepped.attempt;
}

describe('an attempt', () => {
  it('goes back to every point of it, and is there exactly the session that it was', () => {
    let longest = 0;
    fc.assert(
      fc.property(anyServer, moves, (scenario, made) => {
        const commands = commandsOf(scenario, made);
        longest = Math.max(longest, commands.length);
        let attempt = beginAttempt({ lab, scenario }, HEAD);
        const sessions: Session[] = [sessionOf(attempt)];
        for (const command of commands) {
          attempt = step(attempt, asked(command));
          sessions.push(sessionOf(attempt));
        }
        for (const [point, session] of sessions.entries()) {
          if (point === commands.length) continue;
          const back = step(attempt, { type: 'undo', to: point, elapsed: 0 });
          expect(sessionOf(back)).toEqual(session);
          // The session that these commands alone come to, done anew.
          const anew = commands
            .slice(0, point)
            .reduce((now, next) => applyCommand(now, next).session, sessions[0] as Session);
          if (point % 7 === 0) expect(sessionOf(back)).toEqual(anew);
        }
      }),
      { numRuns: PROPERTY_RUNS.undos },
    );
    expect(longest).toBeGreaterThan(20);
  });

  it('is rebuilt by its steps, what was taken back included', () => {
    fc.assert(
      fc.property(anyServer, moves, fc.array(fc.nat()), (scenario, made, backs) => {
        let attempt = beginAttempt({ lab, scenario }, HEAD);
        for (const [index, command] of commandsOf(scenario, made).entries()) {
          attempt = step(attempt, asked(command));
          const back = backs[index];
          if (back !== undefined && back % 3 === 0)
            attempt = step(attempt, { type: 'undo', to: back % attempt.line.length, elapsed: 0 });
        }
        const kept = JSON.parse(JSON.stringify(attempt.steps)) as readonly AttemptStep[];
        const again = replaySteps({ lab, scenario }, HEAD, kept);
        expect(again.refused).toEqual([]);
        expect(again.attempt).toEqual(attempt);
      }),
      { numRuns: PROPERTY_RUNS.undos },
    );
  });
});
