import { caseRuns } from '../../shared/case/take-case';
import type { Result } from '../../shared/problem';
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

/** The scenario that was asked for, or what a customer sent. `workFolder`: of this run alone. */
export async function wantedScenario(
  options: ProgramOptions,
  library: ScenarioLibrary,
  workFolder: string,
): Promise<Result<WantedScenario>> {
  if (options.imports) return customerScenario(options, options.imports, workFolder);
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
): Promise<Result<WantedScenario>> {
  const { customerCase, files } = await readCase(paths, { workFolder });
  const runs = caseRuns(customerCase);
  if (runs.length === 0 && customerCase.problems.length > 0)
    return { ok: false, problems: customerCase.problems };
  const logs = new CaseLogs();
  logs.replace(files);
  for (const run of runs.toReversed()) {
    const told = await toldRun(run, runs, logs, redact === true);
    const problem = redactionProblem(told.redactor, paths.join(', '));
    if (problem) return { ok: false, problems: [problem] };
    const loaded = toldScenarioOf(told, way);
    if (!loaded || !hasPath(loaded)) continue;
    const { redactor } = told;
    return {
      ok: true,
      value: { loaded, ...(redactor && { namesIn: (text: string) => leftNames(text, redactor) }) },
    };
  }
  return { ok: false, problems: [{ code: 'no-way-out', at: paths.join(', '), params: {} }] };
}

function hasPath({ scenario }: LoadedScenario): boolean {
  return scenario.referencePath.length > 0;
}
