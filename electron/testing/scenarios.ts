import path from 'node:path';
import type { Scenario } from '../../shared/scenario/schema';
import { DEFAULT_SCENARIO, ScenarioLibrary } from '../storage/scenario-library';

/** The scenarios as they stand in the sources; the build only copies them. */
export const SCENARIO_FILES = path.resolve(import.meta.dirname, '../../shared/scenario/files');

export const LIBRARY = new ScenarioLibrary(SCENARIO_FILES);

/** A scenario that ships. */
export function shippedScenario(id = DEFAULT_SCENARIO): Scenario {
  const loaded = LIBRARY.load(id);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.value.scenario;
}
