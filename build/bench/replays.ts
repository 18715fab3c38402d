import { applyCommand } from '../../shared/session/apply.js';
import { commandSchema } from '../../shared/session/command.js';
import type { SessionEvent } from '../../shared/session/event.js';
import { openSession, replay } from '../../shared/session/open.js';
import { isBusy, millisecondsUntilIdle } from '../../shared/session/pending.js';
import { loadDefaultScenario } from './default-scenario.js';

const MEASURED_MS = 2000;
/** Times that the walk is repeated in one journal, so that opening it does not weigh. */
const WALKS = 5;

/** Events a second that a session is rebuilt from: journals of whole walks, on one core, without the disk. */
export function eventsReplayedPerSecond(): number {
  const records = walkRecords();
  const events = records.reduce((sum, record) => sum + record.length, 0);
  let count = 0;
  replay(records);
  const begin = performance.now();
  while (performance.now() - begin < MEASURED_MS) {
    replay(records);
    count += events;
  }
  return (count * 1000) / (performance.now() - begin);
}

/** The events of the reference path, played again and again: the later times most of it is refused. One list a command. */
function walkRecords(): (readonly SessionEvent[])[] {
  const scenario = loadDefaultScenario();
  const opened = openSession(scenario);
  const records: (readonly SessionEvent[])[] = [opened.events];
  let { session } = opened;
  const send = (command: unknown) => {
    const applied = applyCommand(session, commandSchema.parse(command));
    records.push(applied.events);
    session = applied.session;
  };
  for (let walk = 0; walk < WALKS; walk += 1) {
    for (const step of scenario.referencePath) {
      if ('do' in step) send(step.do);
      while ('settle' in step && isBusy(session)) {
        send({ type: 'advance-clock', milliseconds: Math.max(1, millisecondsUntilIdle(session)) });
      }
    }
    send({ type: 'cancel-setup' });
  }
  return records;
}
