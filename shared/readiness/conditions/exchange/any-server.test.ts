import { describe, expect, it } from 'vitest';
import { changeHostBy } from '../../../host/change';
import type { Host } from '../../../host/host';
import { readScenario, SHIPPED } from '../../../testing/read-scenario';
import { SERVERS } from '../../../testing/servers';
import { isObstacle, type RuleCondition } from '../condition';
import { failingRules, planThatMeets } from '../conditions';
import { findRule, type RuleId } from '../../rules/rules';
import { DELEGATION_CONDITIONS } from './delegation';
import { RECOVERY_CONDITIONS } from './recovery';
import { REMOVAL_CONDITIONS } from './removal';
import { ROLE_NEEDS_CONDITIONS } from './role-needs';

const ANY_SERVER: readonly (readonly [string, Host])[] = [
  ...Object.entries(SERVERS),
  ...SHIPPED.map((id) => [id, readScenario(id).host] as const),
];
const ALL: Readonly<Record<string, RuleCondition>> = {
  ...DELEGATION_CONDITIONS,
  ...ROLE_NEEDS_CONDITIONS,
  ...RECOVERY_CONDITIONS,
  ...REMOVAL_CONDITIONS,
};

describe.each(Object.entries(ALL))('%s', (id, { breaks, mends }) => {
  it.each(ANY_SERVER)('is brought about and lifted on %s, or cannot be shown there', (_name, host) => {
    const plan = planThatMeets(findRule(id as RuleId), host);
    const broken = breaks({ host, plan, at: 0 });
    if (isObstacle(broken)) return;
    const failing = changeHostBy(host, broken);
    expect(failingRules(failing, plan)).toContain(id);
    const mended = mends({ host: failing, plan, at: 0 });
    expect(isObstacle(mended)).toBe(false);
    if (!isObstacle(mended)) expect(failingRules(changeHostBy(failing, mended), plan)).not.toContain(id);
  });

  it('can be shown on some server', () => {
    const isShown = ANY_SERVER.some(
      ([, host]) => !isObstacle(breaks({ host, plan: planThatMeets(findRule(id as RuleId), host), at: 0 })),
    );
    expect(isShown).toBe(true);
  });
});
