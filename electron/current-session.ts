import type { Result } from '../shared/problem';
import { isAttempt, type Running, type RunningEvent } from './lab/running';
import { startScenario, type StartedSession } from './lab/running-stage';
import { DEFAULT_SCENARIO, type LoadedScenario, type ScenarioLibrary } from './storage/scenario-library';
import type { Sessions } from './storage/sessions';

/**
 * The session to show: the current one where it plays what is asked for, else a new one of the scenario
 * asked for, of the one that could not be continued, or of the default one, whose problems it may give.
 * @param lab the key of the lab that the program was started with: its attempt goes on, unless it is finished
 */
export function continueOrStart(
  library: ScenarioLibrary,
  sessions: Sessions<Running, RunningEvent>,
  asked: LoadedScenario | undefined,
  lab: string | null = null,
): Result<StartedSession> {
  const { found, scenario, notices } = sessions.continueCurrent(lab ?? asked?.key);
  if (found && !(lab !== null && isDone(found.session))) return { ok: true, value: { found, notices } };
  const loaded = scenarioToStart(library, asked, scenario);
  if (!loaded.ok) return loaded;
  const started = startScenario(sessions, loaded.value);
  return { ok: true, value: { found: started.found, notices: [...notices, ...started.notices] } };
}

function scenarioToStart(
  library: ScenarioLibrary,
  asked: LoadedScenario | undefined,
  lost: string | null,
): Result<LoadedScenario> {
  if (asked) return { ok: true, value: asked };
  // Only what ships can be found again by its name; a file may have gone elsewhere.
  const again = lost === null ? undefined : library.load(lost);
  return again?.ok ? again : library.load(DEFAULT_SCENARIO);
}

function isDone(running: Running): boolean {
  return isAttempt(running) && running.finished !== null;
}
