import type { Result } from '../problem';
import { buildScenario } from './build-scenario';
import { baseProblem } from './checks/base-problem';
import { crossProblems } from './checks/cross-problems';
import { modernize } from './migrate';
import { jsonProblem, problemsOfIssues } from './problems';
import { fitToExport, readRegistry } from './registry-export';
import type { ScenarioSource } from './scenario-source';
import { scenarioFileSchema, type Prelude, type Scenario, type ScenarioFile } from './schema';
import { parseLocalTime } from './shape/local-time';

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
  const scenario = buildScenario(file.value, registry.value, source.files);
  return { ok: true, value: { ...scenario, prelude: buildPrelude(file.value) } };
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

function buildPrelude({ prelude }: ScenarioFile): Prelude | null {
  if (!prelude) return null;
  return { ...prelude, startsAt: parseLocalTime(prelude.startsAt) };
}

/** Reads a scenario's JSON alone: what is wrong with it, or what further files it names. */
export function parseScenarioFile(source: Pick<ScenarioSource, 'fileName' | 'json'>): Result<ScenarioFile> {
  const fileName = fileNameOf(source);
  const json = source.json.replace(/^\uFEFF/, '');
  const problem = jsonProblem(fileName, json);
  if (problem) return { ok: false, problems: [problem] };
  const written: unknown = JSON.parse(json);
  const unbased = baseProblem(written, json, fileName);
  if (unbased) return { ok: false, problems: [unbased] };
  const parsed = scenarioFileSchema.safeParse(modernize(written));
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, problems: problemsOfIssues(fileName, json, parsed.error.issues) };
}

function fileNameOf({ fileName = 'scenario.json' }: Pick<ScenarioSource, 'fileName'>): string {
  return fileName;
}
