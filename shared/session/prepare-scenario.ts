import type { Host } from '../host/host';
import type { MessageParams } from '../message';
import type { Problem, ProblemCode, Result } from '../problem';
import { lay, type PlainObject } from '../scenario/lay';
import { loadScenario } from '../scenario/load';
import { placeInJson } from '../scenario/problems';
import type { ScenarioSource } from '../scenario/scenario-source';
import type { Prelude, Scenario } from '../scenario/schema';
import type { Afterwards } from '../scenario/shape/afterwards-schema';
import { commandSchema } from './command';
import { openSession } from './open';
import { playSteps } from './steps/play-steps';

type JsonPath = readonly (string | number)[];

/** Reads a scenario and plays what happened on its server before: a session can be opened on it. */
export function prepareScenario(source: ScenarioSource): Result<Scenario> {
  const loaded = loadScenario(source);
  if (!loaded.ok) return loaded;
  const { prelude, referencePath } = loaded.value;
  const problems = [
    ...commandProblems(source, prelude?.steps ?? [], ['prelude', 'steps']),
    ...commandProblems(source, referencePath, ['referencePath']),
  ];
  if (problems.length > 0) return { ok: false, problems };
  return prelude ? playPrelude(loaded.value, prelude, source) : loaded;
}

/** Steps that ask for what is no command, or for one with values that it does not take. */
function commandProblems(
  source: ScenarioSource,
  steps: Scenario['referencePath'],
  path: JsonPath,
): Problem[] {
  return steps.flatMap((step, index) => {
    if (!('do' in step) || commandSchema.safeParse(step.do).success) return [];
    const { type } = step.do;
    const command = typeof type === 'string' ? type : '?';
    return [problem(source, 'not-a-command', [...path, index, 'do'], { command })];
  });
}

/** The scenario with the marks, logs and events that its prelude leaves, and what has changed since. */
function playPrelude(scenario: Scenario, prelude: Prelude, source: ScenarioSource): Result<Scenario> {
  const { startsAt, faults, steps, afterwards } = prelude;
  const played = playSteps(openSession({ ...scenario, startsAt, faults }).session, steps);
  if (!played.ok) {
    const { index, reason } = played;
    return fail(source, 'prelude-refused', ['prelude', 'steps', index], { reason: reason.code });
  }
  const { session } = played;
  if (session.clock > scenario.startsAt) {
    const time = new Date(scenario.startsAt).toISOString().slice(0, 19);
    return fail(source, 'prelude-too-late', ['prelude', 'steps'], { time });
  }
  const missing = missingPart(session.host, afterwards);
  if (missing) return fail(source, 'part-missing', ['prelude', 'afterwards', ...missing], {});
  const host = lay(session.host as unknown as PlainObject, afterwards) as unknown as Host;
  return { ok: true, value: { ...scenario, host, prelude: null } };
}

/** Where something is to have changed in a part that the server has not: a computer outside a domain has no directory. */
function missingPart({ directory }: Host, { directory: changed }: Afterwards): JsonPath | null {
  if (changed && !directory) return ['directory'];
  return changed?.organization && !directory?.organization ? ['directory', 'organization'] : null;
}

function problem(
  { fileName = 'scenario.json', json }: ScenarioSource,
  code: ProblemCode,
  path: JsonPath,
  params: MessageParams,
): Problem {
  return { code, at: placeInJson(fileName, json, path), params };
}

function fail(
  source: ScenarioSource,
  code: ProblemCode,
  path: JsonPath,
  params: MessageParams,
): Result<never> {
  return { ok: false, problems: [problem(source, code, path, params)] };
}
