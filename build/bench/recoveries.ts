import { applyCommand } from '../../shared/session/apply.js';
import { commandSchema, type Command } from '../../shared/session/command.js';
import { openSession } from '../../shared/session/open.js';
import { isBusy, millisecondsUntilIdle } from '../../shared/session/pending.js';
import type { Session } from '../../shared/session/session.js';
import type { Scenario } from '../../shared/scenario/schema.js';
import { loadDefaultScenario } from './default-scenario.js';

/** How long recoveries are repeated, in milliseconds, after a tenth of that to warm up. */
const MEASURED_MS = 3000;

/** Full recoveries of the default scenario a second, without a window: the whole reference path by commands, on one core. */
export function recoveriesPerSecond(): number {
  const scenario = loadDefaultScenario();
  repeatFor(MEASURED_MS / 10, scenario);
  const { count, milliseconds } = repeatFor(MEASURED_MS, scenario);
  return (count * 1000) / milliseconds;
}

function repeatFor(wanted: number, scenario: Scenario): { count: number; milliseconds: number } {
  const begin = performance.now();
  let count = 0;
  while (performance.now() - begin < wanted) {
    recover(scenario);
    count += 1;
  }
  return { count, milliseconds: performance.now() - begin };
}

/** One recovery; throws where it did not end without a watermark, so that nothing else is measured. */
function recover(scenario: Scenario): void {
  let session = openSession(scenario).session;
  for (const step of scenario.referencePath) {
    if ('do' in step) session = send(session, commandSchema.parse(step.do));
    else if ('settle' in step) session = settle(session);
  }
  if (JSON.stringify(session.host.registry).includes('Watermark'))
    throw new Error('The recovery left a watermark');
}

function settle(start: Session): Session {
  let session = start;
  while (isBusy(session)) {
    session = send(session, {
      type: 'advance-clock',
      milliseconds: Math.max(1, millisecondsUntilIdle(session)),
    });
  }
  return session;
}

function send(session: Session, command: Command): Session {
  const applied = applyCommand(session, command);
  if (applied.events[0]?.type === 'command-refused') throw new Error(`${command.type} was refused`);
  return applied.session;
}
