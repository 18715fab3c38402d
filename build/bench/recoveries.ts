import { loadDefaultScenario } from './default-scenario.js';
import { timesASecond } from './processor-time.js';
import { recover } from './recover.js';

const MEASURED_SECONDS = 3;

/** Full recoveries of the default scenario a second, without a window, on one core. */
export function recoveriesPerSecond(): number {
  const scenario = loadDefaultScenario();
  return timesASecond(() => recover(scenario), MEASURED_SECONDS);
}
