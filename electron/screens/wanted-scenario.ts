import type { CustomerCase } from '../../shared/case/customer-case';
import { caseRuns, type CaseRun } from '../../shared/case/case-runs';
import type { WayId } from '../../shared/case/way-out';
import type { Problem, Result } from '../../shared/problem';
import { leftNames } from '../case/left-names';
import { redactionProblem } from '../case/redaction-problems';
import { toldRun, toldScenarioOf } from '../case/told-run';
import { readCase } from '../customer-data/read-case';
import { CaseLogs } from '../customer-logs/case-logs';
import type { ProgramOptions } from '../options/options';
import { DEFAULT_SCENARIO, type LoadedScenario, type ScenarioLibrary } from '../storage/scenario-library';
import type { ScreensOptions } from './screens';

/** What --screens is to play. */
export type WantedScenario = Pick<ScreensOptions, 'loaded' | 'namesIn'>;

/** The run of a customer's that is played, for the person to know which. */
export interface ChosenRun {
  readonly file: string;
  /** Among all runs of the file, from 1; null for what a registry export alone tells. */
  readonly number: number | null;
  readonly way: WayId;
}

/** What is to be played, or why nothing is, and what has to be told of it. */
export interface WantedPictures {
  readonly result: Result<WantedScenario>;
  /** What could not be read of what a customer sent. */
  readonly problems: readonly Problem[];
  readonly chosen: ChosenRun | null;
}

/** The scenario that was asked for, or what a customer sent. `workFolder`: of this run alone. */
export async function wantedScenario(
  options: ProgramOptions,
  library: ScenarioLibrary,
  workFolder: string,
): Promise<WantedPictures> {
  if (options.imports) return customerScenario(options, options.imports, workFolder);
  return { result: ownScenario(options, library), problems: [], chosen: null };
}

function ownScenario(options: ProgramOptions, library: ScenarioLibrary): Result<WantedScenario> {
  const loaded = library.load(options.scenario ?? DEFAULT_SCENARIO);
  if (!loaded.ok) return loaded;
  if (!hasPath(loaded.value)) {
    const { id } = loaded.value.scenario;
    return { ok: false, problems: [{ code: 'no-reference-path', at: id, params: {} }] };
  }
  return { ok: true, value: { loaded: loaded.value } };
}

/** The server of the last run that has a way out, with the first way that can be rehearsed. */
async function customerScenario(
  { way, redact }: ProgramOptions,
  paths: readonly string[],
  workFolder: string,
): Promise<WantedPictures> {
  const { customerCase, files } = await readCase(paths, { workFolder });
  const { problems } = customerCase;
  const runs = caseRuns(customerCase);
  if (runs.length === 0 && problems.length > 0)
    return { result: { ok: false, problems }, problems: [], chosen: null };
  const logs = new CaseLogs(files);
  for (const run of runs.toReversed()) {
    const told = await toldRun(run, runs, logs, redact === true);
    const problem = redactionProblem(told.redactor, paths.join(', '));
    if (problem) return { result: { ok: false, problems: [problem] }, problems, chosen: null };
    const loaded = toldScenarioOf(told, way);
    if (!loaded || loaded.way === null || !hasPath(loaded)) continue;
    const { redactor } = told;
    const namesIn = redactor && { namesIn: (text: string) => leftNames(text, redactor) };
    const chosen = { ...placeOf(run, customerCase), way: loaded.way };
    return { result: { ok: true, value: { loaded, ...namesIn } }, problems, chosen };
  }
  const none: Problem = { code: 'no-way-out', at: paths.join(', '), params: {} };
  return { result: { ok: false, problems: [none] }, problems, chosen: null };
}

function placeOf({ log, facts }: CaseRun, { logs, registries }: CustomerCase): Omit<ChosenRun, 'way'> {
  const found = logs.find(({ id }) => id === log);
  if (!found || !facts) return { file: registries.at(-1)?.name ?? '', number: null };
  const { runs, runCount } = found.read;
  return { file: found.name, number: runCount - runs.length + runs.indexOf(facts) + 1 };
}

function hasPath({ scenario }: LoadedScenario): boolean {
  return scenario.referencePath.length > 0;
}
