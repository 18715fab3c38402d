import { describe, expect, it } from 'vitest';
import { holds } from '../host/condition';
import type { PathStep } from '../scenario/path-step';
import { SCENARIO_SCHEMA_VERSION, type Scenario } from '../scenario/schema';
import { drive } from '../testing/drive';
import { readScenario, readSource, SHIPPED } from '../testing/read-scenario';
import { commandSchema } from './command';
import type { Session } from './session';

const isReached = ({ host }: Session, { objective }: Scenario) =>
  objective.every((condition) => holds(host, condition));

/** Plays a path, whatever is refused on the way. */
function stumble(scenario: Scenario, path: readonly PathStep[]): Session {
  const walk = drive(scenario);
  for (const step of path) {
    if ('settle' in step) walk.settle();
    if ('do' in step) walk.attempt(commandSchema.parse(step.do));
  }
  return walk.session();
}

describe.each(SHIPPED)('%s', (id) => {
  const scenario = readScenario(id);

  it('is written in the present version, and begins where its objective does not hold', () => {
    expect(JSON.parse(readSource(id).json)).toMatchObject({ schemaVersion: SCENARIO_SCHEMA_VERSION });
    expect(isReached(drive(scenario).session(), scenario)).toBe(false);
  });

  it('is put right by its reference path', () => {
    const walk = drive(scenario);
    walk.play();
    expect(isReached(walk.session(), scenario)).toBe(true);
  });

  it('is not put right by everything but the cure', () => {
    const isCure = (step: PathStep) => 'do' in step && step.cure === true;
    expect(scenario.referencePath.some(isCure)).toBe(true);
    const rest = scenario.referencePath.filter((step) => !isCure(step));
    expect(isReached(stumble(scenario, rest), scenario)).toBe(false);
  });

  it('needs every part of the cure', () => {
    const parts = scenario.referencePath.flatMap((step, index) => ('do' in step && step.cure ? [index] : []));
    for (const part of parts) {
      const rest = scenario.referencePath.filter((_step, index) => index !== part);
      expect([part, isReached(stumble(scenario, rest), scenario)]).toEqual([part, false]);
    }
  });
});
