import { describe, expect, it } from 'vitest';
import { changeHostBy } from '../../host/change';
import type { Host } from '../../host/host';
import type { SetupPlan } from '../../setup/plan/plan';
import type { Cure } from '../../testing/cures/cure';
import { CURES } from '../../testing/cures/cures';
import { drive } from '../../testing/drive';
import { readScenario } from '../../testing/read-scenario';
import { SERVERS } from '../../testing/servers';
import { RULES } from './rules';
import { isObstacle, type ConditionChanges, type RuleCondition } from '../conditions/condition';
import { CONDITIONS, failingRules, planThatMeets } from '../conditions/conditions';

const DEFAULT = readScenario('failed-hub-transport');

function changed(host: Host, changes: ConditionChanges): Host {
  if (isObstacle(changes)) throw new Error(`The server cannot show the rule: ${changes.code}`);
  return changeHostBy(host, changes);
}

/** The server after a person's steps in the tools. */
function cured(host: Host, cure: Cure): Host {
  const hands = drive({ ...DEFAULT, host, faults: [], prelude: null });
  hands.settle();
  for (const step of cure.steps) {
    hands.pass(typeof step === 'string' ? { type: 'enter-line', line: step } : step);
    hands.settle();
  }
  return hands.session().host;
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const condition: RuleCondition = CONDITIONS[id];
  const cure = CURES[id];
  const healthy: Host = SERVERS[cure.on ?? 'bare'];
  const plan: SetupPlan = planThatMeets(rule, healthy);
  const broken = changed(healthy, condition.breaks({ host: healthy, plan, at: 0 }));

  it('passes on a healthy server', () => {
    expect(failingRules(healthy, plan)).not.toContain(id);
  });

  it('fails by its cause, and only its companions with it', () => {
    const before = failingRules(healthy, plan);
    const fails = failingRules(broken, plan).filter((other) => !before.includes(other));
    expect(fails).toContain(id);
    expect(fails.filter((other) => other !== id).sort()).toEqual([...(condition.companions ?? [])].sort());
  });

  it('passes again when its cause is lifted', () => {
    expect(failingRules(changed(broken, condition.mends({ host: broken, plan, at: 0 })), plan)).not.toContain(
      id,
    );
  });

  it('is cured by commands that tools offer', () => {
    expect(failingRules(cured(broken, cure), plan)).not.toContain(id);
  });
});
