import type { Result } from '../problem';
import { buildScenario } from './build-scenario';
import { crossProblems } from './cross-problems';
import { modernize } from './migrate';
import { jsonProblem, problemsOfIssues } from './problems';
import { fitToExport, readRegistry } from './registry-export';
import type { ScenarioSource } from './scenario-source';
import { hostSchema } from './host-schema';
import { isPlainObject, lay, pick, type PlainObject } from './lay';
import { scenarioFileSchema, type Prelude, type Scenario, type ScenarioFile } from './schema';

/** Reads a scenario; everything wrong with it is a problem with its place. */
export function loadScenario(source: ScenarioSource): Result<Scenario> {
  const file = parseScenarioFile(source);
  if (!file.ok) return file;
  const registry = readRegistry(source.registry, 'exchange.reg');
  const problems = [
    ...(registry.ok ? [] : registry.problems),
    ...crossProblems(file.value, source, fileNameOf(source)),
  ];
  if (!registry.ok || problems.length > 0) return { ok: false, problems };
  const afterwards = readAfterwards(source, file.value);
  if (!afterwards.ok) return afterwards;
  const scenario = buildScenario(file.value, registry.value, source.files);
  return { ok: true, value: { ...scenario, prelude: buildPrelude(file.value, afterwards.value) } };
}

/**
 * A scenario from anyone's registry export: the base scenario's host with that Exchange registry. The base's
 * log files and reference path belong to another story and are left out.
 */
export function layRegistryOver(
  base: ScenarioSource,
  registryText: string,
  fileName: string,
): Result<Scenario> {
  const file = parseScenarioFile(base);
  if (!file.ok) return file;
  const registry = readRegistry(registryText, fileName);
  if (!registry.ok) return registry;
  const fitted = fitToExport(file.value, registry.value, fileName);
  return fitted.ok ? { ok: true, value: buildScenario(fitted.value, registry.value, {}) } : fitted;
}

/** What a prelude says has changed since, checked as part of the host that it is laid over. */
function readAfterwards(
  source: Pick<ScenarioSource, 'fileName' | 'json'>,
  { prelude }: ScenarioFile,
): Result<PlainObject> {
  const shape = prelude?.afterwards ?? {};
  if (Object.keys(shape).length === 0) return { ok: true, value: {} };
  const file = modernize(JSON.parse(source.json.replace(/^\uFEFF/, '')));
  const host = isPlainObject(file) && isPlainObject(file['host']) ? file['host'] : {};
  const laid = hostSchema.safeParse(lay(host, shape));
  if (laid.success) return { ok: true, value: pick(laid.data, shape) };
  const issues = laid.error.issues.map((issue) => ({
    ...issue,
    path: ['prelude', 'afterwards', ...issue.path],
  }));
  return { ok: false, problems: problemsOfIssues(fileNameOf(source), source.json, issues) };
}

function buildPrelude({ prelude }: ScenarioFile, afterwards: PlainObject): Prelude | null {
  if (!prelude) return null;
  const { startsAt, faults, steps } = prelude;
  return { startsAt: Date.parse(`${startsAt}Z`), faults, steps, afterwards };
}

/** Reads a scenario's JSON alone: what is wrong with it, or what further files it names. */
export function parseScenarioFile(source: Pick<ScenarioSource, 'fileName' | 'json'>): Result<ScenarioFile> {
  const fileName = fileNameOf(source);
  const json = source.json.replace(/^\uFEFF/, '');
  const problem = jsonProblem(fileName, json);
  if (problem) return { ok: false, problems: [problem] };
  const parsed = scenarioFileSchema.safeParse(modernize(JSON.parse(json)));
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, problems: problemsOfIssues(fileName, json, parsed.error.issues) };
}

function fileNameOf({ fileName = 'scenario.json' }: Pick<ScenarioSource, 'fileName'>): string {
  return fileName;
}
