import type { HostPart } from '../scenario/host-schema';
import { lay, type PlainObject } from '../scenario/lay';
import { loadScenario } from '../scenario/load';
import { placeInJson } from '../scenario/problems';
import type { ScenarioSource } from '../scenario/scenario-source';
import type { Prelude, Scenario } from '../scenario/schema';
import type { Host } from '../host/host';
import type { Problem, Result } from '../problem';
import { applyCommand } from './apply';
import { commandSchema } from './command';
import { openSession } from './open';
import { isBusy, millisecondsUntilIdle } from './pending';
import type { Session } from './session';

/** Reads a scenario and plays what happened on its server before: a session can be opened on it. */
export function prepareScenario(source: ScenarioSource): Result<Scenario> {
  const loaded = loadScenario(source);
  if (!loaded.ok || !loaded.value.prelude) return loaded;
  return playPrelude(loaded.value, loaded.value.prelude, source);
}

/** The scenario with the marks, logs and events that its prelude leaves, and what has changed since. */
function playPrelude(scenario: Scenario, prelude: Prelude, source: ScenarioSource): Result<Scenario> {
  const { startsAt, faults, steps, afterwards } = prelude;
  let { session } = openSession({ ...scenario, startsAt, faults });
  for (const [index, step] of steps.entries()) {
    const played = 'settle' in step ? settle(session) : carryOut(session, step.do);
    if (typeof played === 'string') return { ok: false, problems: [refused(source, index, played)] };
    session = played;
  }
  const host = withAfterwards(session.host, afterwards);
  return { ok: true, value: { ...scenario, host, prelude: null } };
}

/** The session after a command, or why it was refused. */
function carryOut(session: Session, asked: unknown): Session | string {
  const command = commandSchema.safeParse(asked);
  if (!command.success) return 'no-command';
  const applied = applyCommand(session, command.data);
  const refusal = applied.events.find((event) => event.type === 'command-refused');
  return refusal ? refusal.reason.code : applied.session;
}

/** Passes time until nothing runs any more. */
function settle(session: Session): Session {
  let now = session;
  while (isBusy(now)) {
    const milliseconds = Math.max(1, millisecondsUntilIdle(now));
    now = applyCommand(now, { type: 'advance-clock', milliseconds }).session;
  }
  return now;
}

/** Only parts that a host has in the shape of a scenario's `host` can have changed; the loader has checked them. */
function withAfterwards(
  host: Host,
  afterwards: Partial<Record<keyof HostPart, unknown>> & PlainObject,
): Host {
  return lay(host as unknown as PlainObject, afterwards) as unknown as Host;
}

function refused(source: ScenarioSource, index: number, reason: string): Problem {
  const { fileName = 'scenario.json', json } = source;
  return {
    code: 'prelude-refused',
    at: placeInJson(fileName, json, ['prelude', 'steps', index]),
    params: { reason },
  };
}
