import path from 'node:path';
import { DEFAULT_SCENARIO, ScenarioLibrary } from '../../electron/storage/scenario-library.js';
import type { Scenario } from '../../shared/scenario/schema.js';
import { CHECKOUT } from '../runtime/places.js';

/** The default scenario, read as the program reads it. */
export function loadDefaultScenario(): Scenario {
  return loadScenario(DEFAULT_SCENARIO);
}

/** A scenario that ships. */
export function loadScenario(id: string): Scenario {
  const folder = path.join(CHECKOUT, 'shared/scenario/files');
  const loaded = new ScenarioLibrary(folder).load(id);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.value.scenario;
}
