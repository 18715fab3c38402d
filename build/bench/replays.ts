import { replay } from '../../shared/session/open.js';
import { loadDefaultScenario } from './default-scenario.js';
import { timesASecond } from './processor-time.js';
import { recover } from './recover.js';

const MEASURED_SECONDS = 2;

/** Events a second that a session is rebuilt from: the journal of a full recovery, in which nothing is refused, without the disk. */
export function eventsReplayedPerSecond(): number {
  const journal = recover(loadDefaultScenario());
  const events = journal.reduce((sum, record) => sum + record.length, 0);
  return events * timesASecond(() => replay(journal), MEASURED_SECONDS);
}
